package io.github.asreval.score.classes;

import io.github.asreval.score.AlignedWords;
import java.io.Serializable;

/** What became of one term, or of all together, being counted. */
final class TermTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private long right;
    private long joined;
    private long moved;
    private long missed;
    private long invented;
    private final boolean listing;
    private final MisheardCounts heardAs = new MisheardCounts();
    private final MisheardCounts heardFor = new MisheardCounts();

    /**
     * Creates a tally of nothing.
     *
     * @param listing whether to keep what was heard as well
     */
    TermTally(boolean listing) {
        this.listing = listing;
    }

    void addRight(long times) {
        right += times;
    }

    void addJoined(String heard, AlignedWords utterance) {
        joined++;
        if (listing) {
            heardAs.add(heard, utterance);
        }
    }

    void addMissed(String heard, boolean elsewhere, AlignedWords utterance) {
        moved += elsewhere ? 1 : 0;
        missed += elsewhere ? 0 : 1;
        if (listing) {
            heardAs.add(heard, utterance);
        }
    }

    void addInvented(String said, AlignedWords utterance) {
        invented++;
        if (listing) {
            heardFor.add(said, utterance);
        }
    }

    void add(TermTally other) {
        right += other.right;
        joined += other.joined;
        moved += other.moved;
        missed += other.missed;
        invented += other.invented;
        heardAs.add(other.heardAs);
        heardFor.add(other.heardFor);
    }

    void orderByIds() {
        heardAs.orderByIds();
        heardFor.orderByIds();
    }

    TermCounts counts() {
        return new TermCounts(right, joined, moved, missed, invented);
    }

    TermRow row(Term term) {
        return new TermRow(term, counts(), heardAs.list(), heardFor.list());
    }
}
