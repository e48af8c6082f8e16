package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.RateInterval;
import java.util.List;
import java.util.Optional;

/**
 * What became of one word wherever it was said or heard.
 *
 * <p>Instances are immutable.
 *
 * @param errors the word as it is compared, and the hits and errors on it
 * @param heardAs what was heard where it was said and not recognised, most frequent first; no words where it was deleted
 * @param heardFor what was said where it was heard and not said, most frequent first; no words where it was inserted
 */
public record WordRow(WordClassRow errors, List<Misheard> heardAs, List<Misheard> heardFor) {

    /** Copies the lists. */
    public WordRow {
        requireNonNull(errors);
        heardAs = List.copyOf(heardAs);
        heardFor = List.copyOf(heardFor);
    }

    /** Returns the word. */
    public String word() {
        return errors.name();
    }

    /** Returns how often it was said. */
    public long said() {
        return errors.counts().referenceWords();
    }

    /** Returns how often it was not recognised, or heard where it was not said. */
    public long faults() {
        return said() - errors.counts().hits() + errors.falseAlarms();
    }

    /** Returns between which values its recall lies with 95 % confidence (Wilson, 1927); empty if it was never said. */
    public Optional<RateInterval> recallInterval() {
        return Share.interval(errors.counts().hits(), said());
    }
}
