package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.RateInterval;
import java.util.List;
import java.util.Optional;

/**
 * What became of one term.
 *
 * <p>Instances are immutable.
 *
 * @param term the term as it is written in the list
 * @param counts how often it was right, missed and invented
 * @param heardAs what was heard for it where it was not right, most frequent first
 * @param heardFor what it was heard for where it was not said, most frequent first
 */
public record TermRow(Term term, TermCounts counts, List<Misheard> heardAs, List<Misheard> heardFor) {

    /** Copies the lists. */
    public TermRow {
        requireNonNull(term);
        requireNonNull(counts);
        heardAs = List.copyOf(heardAs);
        heardFor = List.copyOf(heardFor);
    }

    /** Returns between which values its recall lies with 95 % confidence (Wilson, 1927); empty if it was never said. */
    public Optional<RateInterval> recallInterval() {
        return Share.interval(counts.right(), counts.said());
    }
}
