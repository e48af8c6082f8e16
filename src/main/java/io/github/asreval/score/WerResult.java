package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.base.Share;
import java.util.List;

/**
 * Everything there is to know of a small corpus: its utterances, aligned, and their total.
 *
 * <p>Instances are immutable. For a corpus that should not stand in memory as a whole, give {@link WerScorer} a
 * consumer instead.
 *
 * @param utterances the utterances, in the order of the transcripts
 * @param total their counts together
 */
public record WerResult(List<ScoredUtterance> utterances, CorpusTotal total) {

    public WerResult {
        utterances = List.copyOf(utterances);
        requireNonNull(total);
    }

    /**
     * Returns the total in one line, since utterances may be many:
     * {@code error rate 25.0 % (1 / 4): hits 3, substitutions 1, deletions 0, insertions 0; utterances 1}. Without any
     * reference word the rate is {@code n/a}.
     */
    @Override
    public String toString() {
        ErrorCounts counts = total.counts();
        return "error rate " + Share.rough(counts.errors(), counts.referenceWords())
                + " (" + counts.errors() + " / " + counts.referenceWords()
                + "): hits " + counts.hits()
                + ", substitutions " + counts.substitutions()
                + ", deletions " + counts.deletions()
                + ", insertions " + counts.insertions()
                + "; utterances " + total.utterances();
    }
}
