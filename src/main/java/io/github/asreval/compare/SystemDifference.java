package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The difference between two systems, the one called the first here and the other: reference words fixed and broken, the
 * rates, and how sure it is that they differ.
 *
 * <p>Only reference words can be fixed or broken; words that were inserted are counted beside, so that the difference in
 * errors is {@code broken - fixed + insertions}. A group of alternatives counts as one word, and what is inserted within
 * it as an error of the group.
 *
 * @param first the index of the first system among all, from 0
 * @param other the index of the other
 * @param hypothesis the name of the other hypothesis
 * @param before the counts of the first system
 * @param after the counts of the other
 * @param lines which lines and words changed
 * @param significance how sure the difference is by utterances, as if these were independent; nothing for fewer than 30
 *     lines, or where hardly any line has words
 * @param blockSignificance the same by blocks, such as speakers; nothing where there are fewer than two, or hardly any has
 *     words
 * @param tests what the tests say, in the order in which they were asked for
 * @param carrying the lines without which the other one of the two would be ahead
 * @param notes what to bear in mind, for people, a sentence each: what so few blocks cannot show, for instance
 */
public record SystemDifference(
        int first,
        int other,
        String hypothesis,
        ErrorCounts before,
        ErrorCounts after,
        UtteranceChanges lines,
        Optional<Significance> significance,
        Optional<Significance> blockSignificance,
        List<TestResult> tests,
        CarryingLines carrying,
        List<String> notes) {

    public SystemDifference {
        requireNonNull(hypothesis);
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(lines);
        requireNonNull(significance);
        requireNonNull(blockSignificance);
        tests = List.copyOf(tests);
        requireNonNull(carrying);
        notes = List.copyOf(notes);
    }

    /** Returns by how much the rate is higher: −0.03 for 10 % that became 7 %; empty without reference words. */
    public OptionalDouble rate() {
        if (before.referenceWords() == 0 || after.referenceWords() == 0) {
            return OptionalDouble.empty();
        }
        if (before.referenceWords() == after.referenceWords()) {
            return OptionalDouble.of((double) (after.errors() - before.errors()) / before.referenceWords());
        }
        return OptionalDouble.of(
                (double) after.errors() / after.referenceWords() - (double) before.errors() / before.referenceWords());
    }

    /**
     * Returns the difference of the rates as a share of the first: −0.3 for 10 % that became 7 %; empty where the first has
     * no errors.
     */
    public OptionalDouble relative() {
        if (rate().isEmpty() || before.errors() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                before.referenceWords() == after.referenceWords()
                        ? (double) (after.errors() - before.errors()) / before.errors()
                        : rate().getAsDouble() * before.referenceWords() / before.errors());
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

    /** Returns the share of the utterances that have fewer errors; 0 without utterances. */
    public double won() {
        return share(UtteranceChange.BETTER);
    }

    /** Returns the share of the utterances that have more errors; 0 without utterances. */
    public double lost() {
        return share(UtteranceChange.WORSE);
    }

    private double share(UtteranceChange change) {
        return lines.lines() == 0 ? 0 : (double) lines.count(change) / lines.lines();
    }

    /** Returns what a test says, if it was made. */
    public Optional<TestResult> test(TestName name) {
        return tests.stream().filter(result -> result.test() == name).findFirst();
    }

    SystemDifference withTests(List<TestResult> value) {
        return new SystemDifference(
                first,
                other,
                hypothesis,
                before,
                after,
                lines,
                significance,
                blockSignificance,
                value,
                carrying,
                notes);
    }
}
