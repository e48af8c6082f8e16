package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The verdict of a {@link Gate} on one hypothesis, or on a group of its utterances.
 *
 * <p>Instances are immutable.
 *
 * @param gate the name of the gate
 * @param hypothesis the name of the hypothesis
 * @param group the group of utterances that it is on; nothing if it is on all
 * @param limit how high the value may be
 * @param counts the counts of the hypothesis
 * @param baseline the counts that they are held against, for a gate that does so
 * @param other what the gate measures, if that is something else than the error rate
 */
public record Verdict(
        String gate,
        String hypothesis,
        Optional<Group> group,
        RateLimit limit,
        ErrorCounts counts,
        Optional<ErrorCounts> baseline,
        Optional<Measured> other) {

    public Verdict {
        requireNonNull(gate);
        requireNonNull(hypothesis);
        requireNonNull(group);
        requireNonNull(limit);
        requireNonNull(counts);
        requireNonNull(baseline);
        requireNonNull(other);
    }

    /** Creates the verdict of a gate that measures the error rate. */
    public Verdict(
            String gate,
            String hypothesis,
            Optional<Group> group,
            RateLimit limit,
            ErrorCounts counts,
            Optional<ErrorCounts> baseline) {
        this(gate, hypothesis, group, limit, counts, baseline, Optional.empty());
    }

    /**
     * What a gate has measured that is not about the error rate.
     *
     * @param passed whether the gate is met
     * @param value what was measured; empty if there was nothing to measure
     * @param asked what was asked for, as {@code term-recall-below 90 %}
     * @param found what was found, as {@code 85.714 %}
     */
    public record Measured(boolean passed, OptionalDouble value, String asked, String found) {

        public Measured {
            requireNonNull(value);
            requireNonNull(asked);
            requireNonNull(found);
        }
    }

    /** Returns whether the gate is met; without reference words, on either side, it is not. */
    public boolean passed() {
        return other.map(Measured::passed)
                .orElseGet(() -> exact().map(value -> value.compareTo(limit.fraction()) <= 0)
                        .orElse(false));
    }

    /**
     * Returns what was held against the limit, as a fraction: the error rate, or by how much it exceeds that of the
     * baseline; empty without reference words.
     */
    public OptionalDouble value() {
        return other.map(Measured::value)
                .orElseGet(() -> exact().map(value -> OptionalDouble.of(value.doubleValue()))
                        .orElse(OptionalDouble.empty()));
    }

    private Optional<Fraction> exact() {
        if (counts.referenceWords() == 0
                || baseline.map(ErrorCounts::referenceWords).orElse(1L) == 0) {
            return Optional.empty();
        }
        Fraction rate = Fraction.of(counts);
        return Optional.of(
                baseline.map(before -> rate.minus(Fraction.of(before))).orElse(rate));
    }

    /**
     * Returns the verdict for people: {@code fail-above 15 %: 11.364 %, passed}, or
     * {@code fail-above 15 %, speaker Agent: 14.667 %, passed}.
     *
     * <p>A rate is shown with three decimals, or with more where three would not show on which side of the limit it is.
     */
    @Override
    public String toString() {
        return describe(group.map(Group::toString).orElse(""));
    }

    /** Returns the same with another name for the group, for formats in which its own might be taken for something else. */
    public String describe(String shownGroup) {
        if (other.isPresent()) {
            return other.get().asked() + ": " + other.get().found() + (passed() ? ", passed" : ", failed");
        }
        String place = shownGroup.isEmpty() ? "" : ", " + shownGroup;
        return gate + " " + limit + place + ": " + exact().map(this::explained).orElseGet(this::unexplained)
                + (passed() ? ", passed" : ", failed");
    }

    private String explained(Fraction value) {
        if (baseline.isEmpty()) {
            return value.hundredths(limit.fraction()) + " %";
        }
        String rates = Fraction.of(counts).hundredths() + " % after "
                + Fraction.of(baseline.get()).hundredths() + " %, ";
        return rates
                + switch (value.numerator().signum()) {
                    case 0 -> "unchanged";
                    case 1 -> value.hundredths(limit.fraction()) + " points more";
                    default -> value.abs().hundredths() + " points less";
                };
    }

    private String unexplained() {
        return counts.referenceWords() == 0
                ? "no rate, since the reference has no words"
                : "no rate to compare with, since the reference of the baseline had no words";
    }
}
