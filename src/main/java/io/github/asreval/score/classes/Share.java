package io.github.asreval.score.classes;

import io.github.asreval.score.RateInterval;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parts of wholes as fractions, and how sure these are. */
final class Share {

    /** The normal distribution's quantile for 95 %. */
    private static final double Z = 1.959963984540054;

    private Share() {}

    /** Returns the share; empty if there is nothing to divide by. */
    static OptionalDouble of(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** Returns the interval of a share with 95 % confidence (Wilson, 1927); empty if there is nothing to divide by. */
    static Optional<RateInterval> interval(long part, long whole) {
        if (whole == 0) {
            return Optional.empty();
        }
        double share = (double) part / whole;
        double squared = Z * Z / whole;
        double middle = (share + squared / 2) / (1 + squared);
        double half = Z / (1 + squared) * Math.sqrt(share * (1 - share) / whole + squared / (4 * whole));
        // At the ends the formula is exact, and rounding would leave a rest.
        return Optional.of(new RateInterval(
                part == 0 ? 0 : Math.max(0, middle - half), part == whole ? 1 : Math.min(1, middle + half)));
    }
}
