package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.TermCounts;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A condition that the recall of terms has to meet: an error rate can fall while the names get lost.
 *
 * <pre>{@code
 * TermGate gate = new TermGate(RateLimit.parse("90%"));
 * gate.judge("hypothesis.txt", new TermCounts(9, 0, 0, 1, 0)).passed()   // true: 90 % is not below 90 %
 * gate.judge("hypothesis.txt", new TermCounts(8, 1, 0, 1, 0)).passed()   // false: what is joined is not right
 * }</pre>
 *
 * <p>It compares the exact fractions. Where no term was said there is no recall, and the gate fails. Instances are immutable.
 *
 * @param least the lowest recall that passes
 */
public record TermGate(RateLimit least) {

    /** What options and reports call it. */
    public static final String NAME = "term-recall-below";

    public TermGate {
        requireNonNull(least);
    }

    /** Returns the verdict on the terms of a hypothesis. */
    public Verdict judge(String hypothesis, TermCounts counts) {
        String asked = NAME + " " + least;
        Verdict.Measured measured = counts.said() == 0
                ? new Verdict.Measured(false, counts.recall(), asked, "no recall, since no term was said")
                : measured(
                        new Fraction(BigInteger.valueOf(counts.right()), BigInteger.valueOf(counts.said())),
                        counts,
                        asked);
        return new Verdict(
                NAME, hypothesis, Optional.empty(), least, ErrorCounts.ZERO, Optional.empty(), Optional.of(measured));
    }

    private Verdict.Measured measured(Fraction recall, TermCounts counts, String asked) {
        return new Verdict.Measured(
                recall.compareTo(least.fraction()) >= 0,
                counts.recall(),
                asked,
                recall.hundredths(least.fraction()) + " %");
    }
}
