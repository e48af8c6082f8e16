package io.github.asreval.compare;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A limit of an error rate, or of its rise: an exact decimal, so that 15 errors in 100 words are not above 15 %.
 *
 * <pre>{@code
 * RateLimit.parse("15%").fraction()    // 0.15
 * RateLimit.parse("0.15").fraction()   // 0.15
 * RateLimit.parse("15")                // throws: it could be a percentage or not
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param fraction the limit as a fraction, 0.15 for 15 %; not negative
 */
public record RateLimit(BigDecimal fraction) {

    private static final String NUMBER = "([0-9]{1,9}(?:\\.[0-9]{1,18})?|\\.[0-9]{1,18}) ?(%?)";

    /** Nothing at all: 0 %. */
    public static final RateLimit ZERO = new RateLimit(BigDecimal.ZERO);

    public RateLimit {
        if (fraction.signum() < 0) {
            throw new IllegalArgumentException("a limit cannot be negative, as " + fraction.toPlainString() + " is");
        }
    }

    /**
     * Returns the limit that a text gives as a percentage with its sign, {@code 15%}, or as a fraction from 0 to 1.
     *
     * <p>A number without a percent sign that is above 1, or is 1 without a decimal point, may be meant either way and is
     * refused.
     *
     * @throws IllegalArgumentException if it does not say clearly what it means; the message says how to
     */
    public static RateLimit parse(String text) {
        // Not kept: a limit is read once, and no other run should make the pattern.
        var number = Pattern.compile(NUMBER).matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no rate; write it as 15% or 0.15");
        }
        BigDecimal value = new BigDecimal(number.group(1));
        if (!number.group(2).isEmpty()) {
            return new RateLimit(value.movePointLeft(2));
        }
        boolean clear = value.compareTo(BigDecimal.ONE) < (text.contains(".") ? 1 : 0);
        if (!clear) {
            throw new IllegalArgumentException("\"" + text + "\" could be " + percent(value.movePointLeft(2)) + " or "
                    + percent(value) + "; write " + number.group(1) + "% or a fraction from 0 to 1.0, as 0.15");
        }
        return new RateLimit(value);
    }

    /** Returns the limit as a percentage, as exact as it is: {@code 15 %}. */
    @Override
    public String toString() {
        return percent(fraction);
    }

    private static String percent(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + " %";
    }
}
