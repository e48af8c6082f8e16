package io.github.asreval.compare.statistics;

import io.github.asreval.score.RateInterval;
import java.util.function.DoublePredicate;

/**
 * Exact probabilities of the binomial distribution, for any number of trials that an {@code int} holds.
 *
 * <p>A tail is an incomplete beta function; its leading factor comes from Loader's saddle point (Loader 2000, "Fast and
 * Accurate Computation of Binomial Probabilities"), so that no digits are lost where factorials have millions of them.
 */
public final class BinomialTail {

    private static final int EXACT_STIRLING = 16;

    /** Up to this many tosses all sequences are a number that a {@code double} holds. */
    private static final int MOST_COUNTED = 1000;

    private static final double[] STIRLING = new double[EXACT_STIRLING + 1];

    static {
        double logFactorial = 0;
        for (int n = 1; n <= EXACT_STIRLING; n++) {
            logFactorial += StrictMath.log(n);
            STIRLING[n] = logFactorial - (n + 0.5) * StrictMath.log(n) + n - StrictMath.log(2 * Math.PI) / 2;
        }
    }

    private BinomialTail() {}

    /**
     * Returns how probable it is that so many of all tosses of a fair coin are heads, or a number at least as far from
     * the middle: McNemar's exact test and the sign test.
     *
     * <pre>{@code
     * BinomialTail.twoSided(14, 16)   // 0.8555
     * BinomialTail.twoSided(0, 30)    // 1.9e-9
     * BinomialTail.twoSided(0, 0)     // 1
     * }</pre>
     */
    public static double twoSided(int heads, int tails) {
        int fewer = Math.min(heads, tails);
        int trials = Math.addExact(heads, tails);
        if (heads == tails) {
            return 1;
        }
        double tail = trials <= MOST_COUNTED ? counted(fewer, trials) : atMost(fewer, trials, 0.5);
        return Math.min(1, 2 * tail);
    }

    /** Adds up the sequences with no more heads, which are whole numbers: of up to fifty tosses not a bit is lost. */
    private static double counted(int heads, int trials) {
        double sequences = 1;
        double sum = 1;
        for (int i = 0; i < heads; i++) {
            sequences = sequences * (trials - i) / (i + 1);
            sum += sequences;
        }
        return Math.scalb(sum, -trials);
    }

    /**
     * Returns the share of successes with which so few are as improbable as α/2, and the one with which so many are:
     * the interval of Clopper and Pearson (1934).
     *
     * @param alpha 0.05 for an interval of 95 %
     */
    public static RateInterval interval(int successes, int trials, double alpha) {
        double low = successes == 0 ? 0 : share(p -> 1 - atMost(successes - 1, trials, p) < alpha / 2);
        double high = successes == trials ? 1 : share(p -> atMost(successes, trials, p) > alpha / 2);
        return new RateInterval(low, high);
    }

    /** Returns up to which share a condition holds that holds for small ones, by halving. */
    private static double share(DoublePredicate holds) {
        double low = 0;
        double high = 1;
        for (double middle = 0.5; low < middle && middle < high; middle = (low + high) / 2) {
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how probable it is that at most so many of the trials succeed: I₁₋ₚ(n − k, k + 1). */
    static double atMost(int successes, int trials, double probability) {
        return successes >= trials ? 1 : incompleteBeta(1 - probability, trials - successes, successes + 1);
    }

    private static double incompleteBeta(double x, int a, int b) {
        return x * (a + b + 2.0) > a + 1.0 ? 1 - beta(1 - x, b, a) : beta(x, a, b);
    }

    private static double beta(double x, int a, int b) {
        return x == 0 ? 0 : point(x, a, b) * b / ((double) a + b) * fraction(x, a, b);
    }

    /** Returns how probable a successes and b failures are. */
    private static double point(double x, int a, int b) {
        double n = (double) a + b;
        double exponent = stirling(n) - stirling(a) - stirling(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
        return Math.sqrt(n / (2 * Math.PI * a * b)) * StrictMath.exp(exponent);
    }

    /** Returns by how much Stirling's formula is short of log n!. */
    private static double stirling(double n) {
        double square = n * n;
        return n <= EXACT_STIRLING
                ? STIRLING[(int) n]
                : (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / n;
    }

    /** Returns x·log(x/mean) + mean − x; near the mean by a series, where the terms all but cancel out. */
    private static double deviance(double x, double mean) {
        double share = (x - mean) / (x + mean);
        if (Math.abs(share) > 0.1) {
            return x * StrictMath.log(x / mean) + mean - x;
        }
        double sum = (x - mean) * share;
        double term = 2 * x * share;
        double before = Double.NaN;
        for (int n = 1; sum != before; n++) {
            before = sum;
            term *= share * share;
            sum += term / (2 * n + 1);
        }
        return sum;
    }

    /** Returns the continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8; Lentz 1976). */
    private static double fraction(double x, int a, int b) {
        double numerators = 1;
        double denominators = 1 / (1 - ((double) a + b) * x / (a + 1.0));
        double value = denominators;
        double factor = 0;
        for (int m = 1; Math.abs(factor - 1) > 1e-15 && m < 1_000_000; m++) {
            double end = a + 2.0 * m;
            double even = m * (b - (double) m) * x / ((end - 1) * end);
            denominators = 1 / (1 + even * denominators);
            numerators = 1 + even / numerators;
            value *= numerators * denominators;
            double odd = -(a + (double) m) * ((double) a + b + m) * x / (end * (end + 1));
            denominators = 1 / (1 + odd * denominators);
            numerators = 1 + odd / numerators;
            factor = numerators * denominators;
            value *= factor;
        }
        return value;
    }
}
