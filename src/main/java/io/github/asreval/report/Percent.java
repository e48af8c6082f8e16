package io.github.asreval.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Fractions as percentages, the same in every locale, without the cost of a formatter. */
final class Percent {

    /** What stands for a rate that nothing can be divided by. */
    static final String UNDEFINED = "n/a";

    private Percent() {}

    /** Returns {@code 11.364%}: three decimals of the double, half to even, as Python's {@code .3%} prints it. */
    static String precise(OptionalDouble rate) {
        return rate.isEmpty()
                ? UNDEFINED
                : new BigDecimal(rate.getAsDouble() * 100)
                                .setScale(3, RoundingMode.HALF_EVEN)
                                .toPlainString() + "%";
    }

    /** Returns a difference of rates in percentage points, with its sign: {@code +1.555}. */
    static String points(OptionalDouble change) {
        if (change.isEmpty()) {
            return UNDEFINED;
        }
        BigDecimal points = new BigDecimal(change.getAsDouble() * 100).setScale(3, RoundingMode.HALF_EVEN);
        return (points.signum() > 0 ? "+" : "") + points.toPlainString();
    }

    /** Returns {@code 33.3 %} for 2 of 6, exactly rounded, half up. */
    static String rough(long part, long whole) {
        if (whole == 0) {
            return UNDEFINED;
        }
        long tenths = (2000 * part + whole) / (2 * whole);
        return tenths / 10 + "." + tenths % 10 + " %";
    }
}
