package io.github.asreval.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Probabilities as people read them, the same in every locale. */
public final class Probability {

    private static final double ROUGH = 0.1;
    /** What is left out of 1 by sums of many exact terms. */
    private static final double CERTAIN = 1 - 1e-9;

    private static final double SMALL = 1e-4;
    private static final int DECIMALS = 3;

    private Probability() {}

    /**
     * Returns a probability with three decimals, or two digits if that says more, as long as the rounded one is on the same
     * side of 0.05: {@code 0.242}, {@code 0.0039}, {@code 1.9e-9}, {@code 1}; {@code <1e-300} for one that is too small for a
     * {@code double}.
     */
    public static String shown(double p) {
        if (p == 0 || p > CERTAIN) {
            return p == 0 ? "<1e-300" : "1";
        }
        if (p >= ROUGH) {
            // 0.9996 is not 1, which only the same systems have.
            return decimals(Math.min(p, 1 - Math.pow(10, -DECIMALS)));
        }
        BigDecimal rounded = digits(p, 2);
        for (int digits = 3; rounded.doubleValue() == 0.05 && p < 0.05 && digits < 17; digits++) {
            rounded = digits(p, digits);
        }
        if (p >= SMALL) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** Returns what a test says: {@code p = 0.242}. */
    public static String statement(double p) {
        return p == 0 ? "p < 1e-300" : "p = " + shown(p);
    }

    private static BigDecimal digits(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** Returns a number with three decimals, half to even. */
    static String decimals(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
