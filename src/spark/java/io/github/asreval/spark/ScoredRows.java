package io.github.asreval.spark;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.SinglePairs;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The utterances of one task as rows, each scored when Spark asks for it. */
final class ScoredRows implements Iterator<Row> {

    /** The columns of the rows. */
    static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("group", DataTypes.StringType)
            .add("reference", DataTypes.StringType)
            .add("hypothesis", DataTypes.StringType)
            .add("hits", DataTypes.LongType)
            .add("substitutions", DataTypes.LongType)
            .add("deletions", DataTypes.LongType)
            .add("insertions", DataTypes.LongType)
            .add("errors", DataTypes.LongType)
            .add("wer", DataTypes.DoubleType);

    private final JobScoring scoring;
    private final UtterancePairs pairs;
    private final SinglePairs scorer;
    private @Nullable Row next;

    ScoredRows(JobScoring scoring, UtterancePairs pairs) {
        this.scoring = scoring;
        this.pairs = pairs;
        this.scorer = new SinglePairs(
                scoring.options().scorer(), RowScorer.sink(line -> next = row(line.pair(), line.counts())));
    }

    @Override
    public boolean hasNext() {
        try {
            // Those that do not count, since their references have no words, make no row.
            while (next == null) {
                Optional<UtterancePair> pair = pairs.next();
                if (pair.isEmpty()) {
                    return false;
                }
                scorer.score(pair.get());
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Row next() {
        Row row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException("no further utterance");
        }
        next = null;
        return row;
    }

    private Row row(UtterancePair pair, ErrorCounts counts) {
        @Nullable
        Double rate = counts.errorRate().isPresent() ? counts.errorRate().getAsDouble() : null;
        return RowFactory.create(
                pair.reference().id(),
                scoring.groupKey().map(key -> String.join(",", key.names(pair))).orElse(null),
                pair.reference().text(),
                pair.hypothesis().text(),
                counts.hits(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions(),
                counts.errors(),
                rate);
    }
}
