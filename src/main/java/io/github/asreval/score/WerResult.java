package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

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
}
