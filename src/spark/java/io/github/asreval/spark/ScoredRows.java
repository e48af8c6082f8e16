package io.github.asreval.spark;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The utterances of one task, each scored, as rows: a few thousand at a time are in memory, since scoring hands lines on and
 * Spark asks for them.
 */
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

    private static final int CHUNK = 4096;

    private final JobScoring scoring;
    private final UtterancePairs pairs;
    private final Queue<Row> scored = new ArrayDeque<>();
    private boolean atEnd;

    ScoredRows(JobScoring scoring, UtterancePairs pairs) {
        this.scoring = scoring;
        this.pairs = pairs;
    }

    @Override
    public boolean hasNext() {
        while (scored.isEmpty() && !atEnd) {
            scoreChunk();
        }
        return !scored.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further utterance");
        }
        return scored.remove();
    }

    private void scoreChunk() {
        try {
            scoring.scorer().score(PairBlocks.of(new Chunk()), 1, new Collector());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The next few pairs. */
    private final class Chunk implements UtterancePairs {

        private int left = CHUNK;

        @Override
        public Optional<UtterancePair> next() throws IOException {
            if (left == 0) {
                return Optional.empty();
            }
            left--;
            Optional<UtterancePair> pair = pairs.next();
            atEnd |= pair.isEmpty();
            return pair;
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public void close() {}
    }

    private final class Collector implements LineSink {

        @Override
        public Worker worker() {
            return new Worker() {
                @Override
                public void accept(ScoredLine line) {
                    scored.add(row(line.pair(), line.counts()));
                }

                @Override
                public void deliver() {}
            };
        }
    }
}
