package io.github.asreval.compare.statistics;

/** The upper tail of the χ² distribution with a whole number of degrees of freedom. */
public final class ChiSquareTail {

    private ChiSquareTail() {}

    /**
     * Returns how probable a number as large as the given or larger is: 0.05 for 3.841 with one degree of freedom.
     *
     * <p>Q(a + 1, x) is Q(a, x) + xᵃe⁻ˣ/Γ(a + 1) (Abramowitz and Stegun 6.5.21): a sum of positive terms, beginning with what
     * one degree (a tail of the normal distribution) or two (e⁻ˣ) give.
     *
     * @throws IllegalArgumentException if the number is negative, or there is no degree of freedom
     */
    public static double of(double chiSquare, int degreesOfFreedom) {
        if (!(chiSquare >= 0) || degreesOfFreedom < 1) {
            throw new IllegalArgumentException(
                    "no chi-square is " + chiSquare + " with " + degreesOfFreedom + " degrees of freedom");
        }
        double x = chiSquare / 2;
        boolean even = degreesOfFreedom % 2 == 0;
        double tail = even ? StrictMath.exp(-x) : NormalTail.twoSided(Math.sqrt(chiSquare));
        double term = even ? tail : StrictMath.exp(-x) / Math.sqrt(Math.PI * x);
        for (double a = even ? 1 : 0.5; 2 * a < degreesOfFreedom; a++) {
            term *= x / a;
            tail += x == 0 ? 0 : term;
        }
        return Math.min(1, tail);
    }
}
