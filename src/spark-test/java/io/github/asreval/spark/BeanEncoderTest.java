package io.github.asreval.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.Tuple5;

/** Why {@link CountsAggregator} takes a tuple: with beans, Spark exchanges the sides, and says nothing. */
class BeanEncoderTest {

    /** A pair as one would write it. */
    public static final class Pair {

        private String ref = "";
        private String hyp = "";

        public String getRef() {
            return ref;
        }

        public void setRef(String text) {
            ref = text;
        }

        public String getHyp() {
            return hyp;
        }

        public void setHyp(String text) {
            hyp = text;
        }
    }

    /** The same aggregate as ours, but for its input. */
    private static final class OfBeans extends Aggregator<Pair, byte[], Row> {

        private static final long serialVersionUID = 1L;

        private final CountsAggregator ours = new CountsAggregator(SparkOptions.standard());

        @Override
        public byte[] zero() {
            return ours.zero();
        }

        @Override
        public byte[] reduce(byte[] sums, Pair pair) {
            return ours.reduce(sums, new Tuple5<>(pair.getRef(), pair.getHyp(), null, null, null));
        }

        @Override
        public byte[] merge(byte[] sums, byte[] more) {
            return ours.merge(sums, more);
        }

        @Override
        public Row finish(byte[] sums) {
            return ours.finish(sums);
        }

        @Override
        public Encoder<byte[]> bufferEncoder() {
            return ours.bufferEncoder();
        }

        @Override
        public Encoder<Row> outputEncoder() {
            return ours.outputEncoder();
        }
    }

    @Test
    void beansExchangeTheSidesAndOursDoesNot() {
        Dataset<Row> table = JobSession.session()
                .createDataFrame(
                        List.of(RowFactory.create("a b c d", "a"), RowFactory.create("e", "e f")),
                        new StructType().add("ref", DataTypes.StringType).add("hyp", DataTypes.StringType));
        Column ofBeans = udaf(new OfBeans(), Encoders.bean(Pair.class)).apply(col("ref"), col("hyp"));
        // Hits, substitutions, deletions, insertions; utterances, those with errors, incomplete rows.
        assertEquals("[2,0,1,3,2,2,0]", text(table.agg(ofBeans)));
        assertEquals("[2,0,3,1,2,2,0]", text(AsrevalSpark.by(table, "ref", "hyp", SparkOptions.standard())));
    }

    private static String text(Dataset<Row> counts) {
        return String.valueOf(counts.head().get(0));
    }
}
