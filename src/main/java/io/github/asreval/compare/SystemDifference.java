package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The difference between another system and the first: reference words fixed and broken, and the rates.
 *
 * <p>Only reference words can be fixed or broken; words that were inserted are counted beside, so that the difference in
 * errors is {@code broken - fixed + insertions}.
 *
 * @param hypothesis the name of the other hypothesis
 * @param before the counts of the first system
 * @param after the counts of the other
 * @param lines which lines and words changed
 * @param significance how sure the difference is; nothing for fewer than 30 lines, or where hardly any line has words
 */
public record SystemDifference(
        String hypothesis,
        ErrorCounts before,
        ErrorCounts after,
        UtteranceChanges lines,
        Optional<Significance> significance) {

    public SystemDifference {
        requireNonNull(hypothesis);
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(lines);
        requireNonNull(significance);
    }

    /** Returns by how much the rate is higher: −0.03 for 10 % that became 7 %; empty without reference words. */
    public OptionalDouble rate() {
        return before.referenceWords() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (after.errors() - before.errors()) / before.referenceWords());
    }

    /**
     * Returns the difference of the rates as a share of the first: −0.3 for 10 % that became 7 %; empty where the first has
     * no errors.
     */
    public OptionalDouble relative() {
        return before.referenceWords() == 0 || before.errors() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (after.errors() - before.errors()) / before.errors());
    }

    /** Returns how many reference words the first system had wrong and this one has right. */
    public long fixed() {
        return lines.fixed();
    }

    /** Returns how many reference words the first system had right and this one has wrong. */
    public long broken() {
        return lines.broken();
    }

    /** Returns how many more words were inserted; negative for fewer. */
    public long insertions() {
        return after.insertions() - before.insertions();
    }
}
