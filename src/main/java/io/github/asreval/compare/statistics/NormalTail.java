package io.github.asreval.compare.statistics;

/** The tails of the normal distribution, with a relative error below 10⁻¹² however far out. */
public final class NormalTail {

    /** Below this the series of the error function needs fewer terms than the fraction, and loses no digits. */
    private static final double SERIES = 2;

    private NormalTail() {}

    /** Returns how probable a standard normal number is that lies as far from 0 as the given or farther: 0.05 for 1.96. */
    public static double twoSided(double z) {
        return complementaryError(Math.abs(z) / Math.sqrt(2));
    }

    /** Returns 1 − erf(x) for x ≥ 0. */
    static double complementaryError(double x) {
        return x < SERIES ? 1 - error(x) : StrictMath.exp(-x * x) / Math.sqrt(Math.PI) / fraction(x);
    }

    /** All terms of this series are positive (Abramowitz and Stegun 7.1.6). */
    private static double error(double x) {
        double term = 2 / Math.sqrt(Math.PI) * x * StrictMath.exp(-x * x);
        double sum = 0;
        for (int n = 1; sum + term != sum; n++) {
            sum += term;
            term *= 2 * x * x / (2 * n + 1);
        }
        return sum;
    }

    /** Returns x + ½/(x + 1/(x + ³⁄₂/(x + …))) (Abramowitz and Stegun 7.1.14), evaluated from its start (Lentz 1976). */
    private static double fraction(double x) {
        double value = x;
        double numerators = x;
        double denominators = 0;
        double factor = 0;
        for (int n = 1; Math.abs(factor - 1) > 1e-15 && n < 500; n++) {
            denominators = 1 / (x + n / 2.0 * denominators);
            numerators = x + n / 2.0 / numerators;
            factor = numerators * denominators;
            value *= factor;
        }
        return value;
    }
}
