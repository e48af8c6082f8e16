package io.github.asreval.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.jspecify.annotations.Nullable;
import scala.Tuple5;

/**
 * {@code wer_counts}: the counts of many rows, by their reference, hypothesis, chain, id and file, in this order.
 *
 * <p>Arguments are bound to the fields of the input by their position, so that the input is a tuple. The fields of a bean are
 * sorted by their names: it would take the reference for the hypothesis.
 */
final class CountsAggregator extends Aggregator<Tuple5<String, String, String, String, String>, byte[], Row> {

    /** What rows are read by. */
    static final Encoder<Tuple5<String, String, String, String, String>> INPUT = Encoders.tuple(
            Encoders.STRING(), Encoders.STRING(), Encoders.STRING(), Encoders.STRING(), Encoders.STRING());

    private static final long serialVersionUID = 1L;

    private final SparkOptions options;
    private transient @Nullable RowScorers scorers;

    CountsAggregator(SparkOptions options) {
        this.options = options;
    }

    private synchronized RowScorers scorers() {
        RowScorers own = scorers;
        if (own == null) {
            own = new RowScorers(options);
            scorers = own;
        }
        return own;
    }

    @Override
    public byte[] zero() {
        return CountsSchema.zero();
    }

    @Override
    public byte[] reduce(byte[] sums, Tuple5<String, String, String, String, String> row) {
        @Nullable String reference = row._1();
        @Nullable String hypothesis = row._2();
        if (reference == null || hypothesis == null) {
            CountsSchema.addIncomplete(sums);
        } else {
            CountsSchema.add(sums, scorers().score(reference, hypothesis, row._3(), row._4(), row._5()));
        }
        return sums;
    }

    @Override
    public byte[] merge(byte[] sums, byte[] more) {
        CountsSchema.add(sums, more);
        return sums;
    }

    @Override
    public Row finish(byte[] sums) {
        return CountsSchema.counts(sums);
    }

    @Override
    public Encoder<byte[]> bufferEncoder() {
        return Encoders.BINARY();
    }

    @Override
    public Encoder<Row> outputEncoder() {
        return Encoders.row(CountsSchema.COUNTS);
    }
}
