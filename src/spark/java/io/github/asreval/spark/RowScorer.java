package io.github.asreval.spark;

import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.SinglePairs;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.format.base.OneLine;
import org.jspecify.annotations.Nullable;

/** Scores the rows of one task, and tells which row cannot be scored. Lives where it was made; not for several threads. */
final class RowScorer {

    private final SinglePairs pairs;
    private @Nullable ErrorCounts last;

    /** Creates a scorer that adds up what it scores, which is fastest. */
    static RowScorer ofTotals(SparkOptions options) {
        return new RowScorer(options, LineSink.NONE);
    }

    /** Creates a scorer that returns the counts of each row. */
    static RowScorer ofRows(SparkOptions options) {
        return new RowScorer(options);
    }

    private RowScorer(SparkOptions options) {
        pairs = new SinglePairs(options.scorer(), sink(line -> last = line.counts()));
    }

    /**
     * Creates a scorer.
     *
     * @param sink sees the rows
     */
    RowScorer(SparkOptions options, LineSink sink) {
        pairs = new SinglePairs(options.scorer(), sink);
    }

    /** What looks at lines that were scored. */
    @FunctionalInterface
    interface Looker {

        /** Looks at a line, which is gone when this returns. */
        void look(ScoredLine line);
    }

    /** Returns the sink that shows lines, and has nothing to deliver. */
    static LineSink sink(Looker looker) {
        return () -> new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {
                looker.look(line);
            }

            @Override
            public void deliver() {}
        };
    }

    /**
     * Scores a row.
     *
     * @param id how complaints name it, if they can
     * @param file how they name its file
     * @return its counts, if rows are looked at; null for one that does not count, since its reference has no words
     * @throws MalformedTranscriptException if it cannot be scored
     */
    @Nullable
    ErrorCounts score(String reference, String hypothesis, @Nullable String id, @Nullable String file) {
        last = null;
        try {
            pairs.score(UtterancePair.of(OneLine.of(reference), OneLine.of(hypothesis)));
        } catch (RuntimeException e) {
            throw problem(e, id, file);
        }
        return last;
    }

    /** Returns a problem as that of a row: {@code part-7.jsonl: "u12": …}. */
    static RuntimeException problem(RuntimeException problem, @Nullable String id, @Nullable String file) {
        String place = file == null ? "the table" : file;
        String row = id == null
                ? "a row cannot be scored (name its column by SparkOptions.withId to learn which): "
                : "\"" + id + "\": ";
        MalformedTranscriptException told =
                new MalformedTranscriptException(place, 0, row + String.valueOf(problem.getMessage()));
        told.initCause(problem);
        return told;
    }

    /** Returns the counts of all rows so far. */
    CorpusTotal total() {
        return pairs.total();
    }
}
