package io.github.asreval.score;

import io.github.asreval.align.SpareThreads;
import io.github.asreval.transcript.PairBlock;
import io.github.asreval.transcript.UtterancePair;
import java.util.function.Consumer;

/** Scores one pair after the other as blocks of one line, and hands each on as a value to keep; for one thread. */
final class SinglePairs {

    private final BulkScorer scorer;
    private final PairBlock block = new PairBlock();
    private final LineSink.Worker consumer;
    private long pairs;

    /**
     * Creates what scores pairs.
     *
     * @param scorer how to score
     * @param consumer gets every utterance that counts
     */
    SinglePairs(WerScorer scorer, Consumer<? super ScoredUtterance> consumer) {
        this.scorer = new BulkScorer(scorer, false, false, new SpareThreads(0));
        this.consumer = new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {
                consumer.accept(line.utterance());
            }

            @Override
            public void deliver() {}
        };
    }

    void score(UtterancePair pair) {
        block.hold(pair, ++pairs);
        scorer.score(block, consumer);
    }

    /** Returns the counts of all pairs so far. */
    CorpusTotal total() {
        return scorer.tally().total();
    }
}
