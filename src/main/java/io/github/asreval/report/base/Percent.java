package io.github.asreval.report.base;

import io.github.asreval.text.base.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Fractions as percentages, the same in every locale, without the cost of a formatter. */
public final class Percent {

    /** The text for a rate of which the denominator is 0. */
    public static final String UNDEFINED = Share.UNDEFINED;

    private Percent() {}

    /** Returns {@code 11.364%}: three decimals of the double, half to even, as Python's {@code .3%} prints it. */
    public static String precise(OptionalDouble rate) {
        return rate.isEmpty() ? UNDEFINED : decimals(rate.getAsDouble() * 100, 3) + "%";
    }

    /** Returns so many decimals of the double, half to even, as {@code printf} of C and Python prints them. */
    public static String decimals(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Returns a number as it is, without zeros behind its last decimal: {@code 12}, {@code 2.5}. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Returns {@code 33.3 %} for 2 of 6, exactly rounded, half up. */
    public static String rough(long part, long whole) {
        return Share.rough(part, whole);
    }

    /** Returns a difference of rates in percentage points, with its sign: {@code +0.040}, {@code -1.528}. */
    public static String points(OptionalDouble change) {
        if (change.isEmpty()) {
            return UNDEFINED;
        }
        BigDecimal points = new BigDecimal(change.getAsDouble() * 100).setScale(3, RoundingMode.HALF_EVEN);
        return (points.signum() > 0 ? "+" : "") + points.toPlainString();
    }

    /** Returns a difference of counts with its sign: {@code +3}, {@code 0}, {@code -18}. */
    public static String signed(long change) {
        return change > 0 ? "+" + change : Long.toString(change);
    }
}
