package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.diarization.SpeakerTime;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The verdict on a diarization error rate that may not exceed a limit. It compares the exact fractions of nanoseconds, and a
 * reference without speech, which has no rate, fails: a gate that has measured nothing does not pass.
 *
 * <p>Instances are immutable.
 *
 * @param limit the highest rate that passes
 * @param time what was found
 */
public record DiarizationVerdict(RateLimit limit, SpeakerTime time) {

    /** What options and reports call the gate. */
    public static final String GATE = "fail-above";

    public DiarizationVerdict {
        requireNonNull(limit);
        requireNonNull(time);
    }

    /** Returns whether the rate is at most the limit. */
    public boolean passed() {
        return rate().map(rate -> rate.compareTo(limit.fraction()) <= 0).orElse(false);
    }

    private Optional<Fraction> rate() {
        return time.scored() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(BigInteger.valueOf(time.errors()), BigInteger.valueOf(time.scored())));
    }

    /** Returns the verdict for people: {@code fail-above 15 %: 35.263 %, failed}. */
    @Override
    public String toString() {
        return GATE + " " + limit + ": "
                + rate().map(rate -> rate.hundredths(limit.fraction()) + " %")
                        .orElse("no rate, since nobody speaks in what is scored of the reference")
                + (passed() ? ", passed" : ", failed");
    }
}
