package io.github.asreval.transcript.format.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Decimal numbers as transcripts write them. */
public final class Numbers {

    private static final int LONGEST = 40;
    private static final int MICROSECONDS = 6;

    private Numbers() {}

    /** Returns the finite number that a text is, in digits with sign, point and exponent at most; nothing otherwise. */
    public static OptionalDouble parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !hasDigitsOnly(text)) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** What Java reads as a number besides, such as {@code 1d} and {@code 0x1p3}, is none here. */
    private static boolean hasDigitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns a time with at most six decimals and no needless zeros: {@code 0.1}. */
    public static String print(double seconds) {
        BigDecimal rounded = BigDecimal.valueOf(seconds)
                .setScale(MICROSECONDS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
