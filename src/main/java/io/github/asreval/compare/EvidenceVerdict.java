package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The verdict on a system that must not be worse than the first: it fails only if it is worse and a test says that this is
 * no chance. What is merely uncertain passes; what could not be measured does not.
 *
 * <pre>{@code
 * EvidenceVerdict.of(comparison, 0.05).get(0).passed()
 * EvidenceVerdict.of(comparison, 0.05).get(0).toString()
 * // fail-if-worse 0.05: 1.527 points more, flip test p = 0.008, failed
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param hypothesis the name of the system
 * @param alpha below which p the system fails, if it is worse
 * @param difference its rate less that of the first, as a fraction; empty without reference words
 * @param test what the first of the tests says; nothing if none could be made
 */
public record EvidenceVerdict(String hypothesis, double alpha, OptionalDouble difference, Optional<TestResult> test) {

    /** What options and reports call the gate. */
    public static final String NAME = "fail-if-worse";

    public EvidenceVerdict {
        requireNonNull(hypothesis);
        requireNonNull(difference);
        requireNonNull(test);
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("no level of significance is " + alpha);
        }
    }

    /** Returns the verdicts on all systems but the first. */
    public static List<EvidenceVerdict> of(Comparison comparison, double alpha) {
        return comparison.differences().stream()
                .map(difference -> new EvidenceVerdict(
                        difference.hypothesis(),
                        alpha,
                        difference.rate(),
                        difference.tests().stream().findFirst()))
                .toList();
    }

    /** Returns whether the system is not shown to be worse. */
    public boolean passed() {
        return difference.isPresent()
                && test.isPresent()
                && !(difference.getAsDouble() > 0 && test.get().corrected() < alpha);
    }

    /** Returns the verdict for people. */
    @Override
    public String toString() {
        return NAME + " " + BigDecimal.valueOf(alpha).stripTrailingZeros().toPlainString() + ": "
                + (difference.isPresent()
                        ? points(difference.getAsDouble())
                        : "no rate, since the reference has no words")
                + ", " + test.map(EvidenceVerdict::evidence).orElse("no test, for want of blocks")
                + (passed() ? ", passed" : ", failed");
    }

    private static String points(double difference) {
        if (difference == 0) {
            return "unchanged";
        }
        String points = Probability.decimals(Math.abs(difference) * 100);
        return points + (difference > 0 ? " points more" : " points less");
    }

    private static String evidence(TestResult test) {
        String corrected =
                test.corrected() == test.p() ? "" : " (corrected " + Probability.shown(test.corrected()) + ")";
        return test.test().id() + " test " + Probability.statement(test.p()) + corrected;
    }
}
