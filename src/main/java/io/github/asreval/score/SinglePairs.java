package io.github.asreval.score;

import io.github.asreval.align.SpareThreads;
import io.github.asreval.transcript.PairBlock;
import io.github.asreval.transcript.UtterancePair;
import java.util.function.Consumer;

/**
 * Scores pairs one by one, for those who are given them so and cannot be asked for the next: each is done when
 * {@link #score} returns.
 *
 * <pre>{@code
 * SinglePairs pairs = new SinglePairs(WerScorer.standard(), LineSink.NONE);
 * pairs.score(UtterancePair.of("the cat sat", "the cat sat down"));
 * pairs.total().counts()   // 3 hits, 1 insertion
 * }</pre>
 *
 * <p>The total is that of {@link WerScorer#score(io.github.asreval.transcript.PairBlocks, int, LineSink)} on the same
 * pairs. Not safe for use by several threads.
 */
public final class SinglePairs {

    private final BulkScorer scorer;
    private final PairBlock block = new PairBlock();
    private final boolean counting;
    private final LineSink.Worker worker;
    private long pairs;

    /**
     * Creates what scores pairs.
     *
     * @param scorer how to score
     * @param sink sees every utterance that counts, by one worker to whom no delivery is asked for
     */
    public SinglePairs(WerScorer scorer, LineSink sink) {
        this(scorer, sink.worker(), !sink.wantsLines());
    }

    /**
     * Creates what scores pairs.
     *
     * @param consumer gets every utterance that counts
     */
    SinglePairs(WerScorer scorer, Consumer<? super ScoredUtterance> consumer) {
        this(
                scorer,
                new LineSink.Worker() {
                    @Override
                    public void accept(ScoredLine line) {
                        consumer.accept(line.utterance());
                    }

                    @Override
                    public void deliver() {}
                },
                false);
    }

    private SinglePairs(WerScorer scorer, LineSink.Worker worker, boolean counting) {
        this.scorer = new BulkScorer(scorer, counting, false, new SpareThreads(0));
        this.worker = worker;
        this.counting = counting;
    }

    /** Scores the next pair. */
    public void score(UtterancePair pair) {
        block.hold(pair, ++pairs);
        if (counting) {
            scorer.count(block);
        } else {
            scorer.score(block, worker);
        }
    }

    /** Returns the counts of all pairs so far. */
    public CorpusTotal total() {
        return scorer.tally().total();
    }
}
