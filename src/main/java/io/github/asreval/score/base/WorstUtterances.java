package io.github.asreval.score.base;

import io.github.asreval.score.ScoredUtterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Keeps the utterances with most errors out of any number; among equals the one that came first.
 *
 * <p>Not safe for use by several threads.
 */
public final class WorstUtterances implements Consumer<ScoredUtterance> {

    /** An utterance, and how many came before it: lines are counted anew in each of several files. */
    private record Kept(ScoredUtterance utterance, long order) implements Comparable<Kept> {

        /** The better one comes first, of equally good ones the later one. */
        @Override
        public int compareTo(Kept other) {
            int errors = Long.compare(
                    utterance.counts().errors(), other.utterance.counts().errors());
            return errors == 0 ? Long.compare(other.order, order) : errors;
        }
    }

    private final int most;
    private final PriorityQueue<Kept> kept = new PriorityQueue<>();
    private long accepted;

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
                        || (most > 0
                                && errors >= kept.element().utterance().counts().errors()));
    }

    /** Looks at an utterance; one without errors is never kept. */
    @Override
    public void accept(ScoredUtterance utterance) {
        if (most == 0 || utterance.counts().errors() == 0) {
            return;
        }
        kept.add(new Kept(utterance, accepted++));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** Returns the utterances kept, the one with most errors first. */
    public List<ScoredUtterance> list() {
        List<Kept> worst = new ArrayList<>(kept);
        worst.sort(Collections.reverseOrder());
        return worst.stream().map(Kept::utterance).toList();
    }
}
