package io.github.asreval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Keeps the utterances with most errors out of any number; among equals the earlier one.
 *
 * <p>Not safe for use by several threads.
 */
public final class WorstUtterances implements Consumer<ScoredUtterance> {

    private static final Comparator<ScoredUtterance> BETTER_FIRST = Comparator.<ScoredUtterance>comparingLong(
                    utterance -> utterance.counts().errors())
            .thenComparing(Comparator.<ScoredUtterance>comparingLong(
                            utterance -> utterance.pair().reference().line())
                    .reversed());

    private final int most;
    private final PriorityQueue<ScoredUtterance> kept = new PriorityQueue<>(BETTER_FIRST);

    /**
     * Creates an empty collection.
     *
     * @param most how many to keep at most; 0 keeps none
     */
    public WorstUtterances(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("cannot keep " + most + " utterances");
        }
        this.most = most;
    }

    /** Returns whether an utterance with so many errors might be kept. */
    public boolean wants(long errors) {
        return errors > 0
                && (kept.size() < most
                        || (most > 0 && errors >= kept.element().counts().errors()));
    }

    /** Looks at an utterance; one without errors is never kept. */
    @Override
    public void accept(ScoredUtterance utterance) {
        if (most == 0 || utterance.counts().errors() == 0) {
            return;
        }
        kept.add(utterance);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** Returns the utterances kept, the one with most errors first. */
    public List<ScoredUtterance> list() {
        List<ScoredUtterance> worst = new ArrayList<>(kept);
        worst.sort(BETTER_FIRST.reversed());
        return worst;
    }
}
