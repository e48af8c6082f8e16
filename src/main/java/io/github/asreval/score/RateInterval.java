package io.github.asreval.score;

/**
 * Between which two values a rate, or a difference of rates, can be expected to lie; fractions, 0.25 for 25 %.
 *
 * @param low the lower one
 * @param high the higher one
 */
public record RateInterval(double low, double high) {

    public RateInterval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval goes from " + low + " to " + high);
        }
    }
}
