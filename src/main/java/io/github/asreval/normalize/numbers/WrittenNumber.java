package io.github.asreval.normalize.numbers;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that are written in digits, of whatever script. */
public final class WrittenNumber {

    /** Longer ones are no amounts but the numbers of phones, cards and parcels. */
    private static final int MOST_DIGITS = 15;

    private WrittenNumber() {}

    /**
     * Returns the value of digits with at most one decimal point among them, or nothing if the text is anything else:
     * digits with a leading zero are codes, and codes have no value.
     */
    static Optional<BigDecimal> of(String text) {
        StringBuilder ascii = new StringBuilder();
        int point = -1;
        for (int codePoint : text.codePoints().toArray()) {
            int digit = digit(codePoint);
            if (codePoint == '.' && point < 0) {
                point = ascii.length();
                ascii.append('.');
            } else if (digit >= 0 && ascii.length() < MOST_DIGITS) {
                ascii.append(digit);
            } else {
                return Optional.empty();
            }
        }
        int whole = point < 0 ? ascii.length() : point;
        boolean code = whole > 1 && ascii.charAt(0) == '0';
        return whole == 0 || point == ascii.length() - 1 || code
                ? Optional.empty()
                : Optional.of(new BigDecimal(ascii.toString()));
    }

    /** Returns whether the text ends in a digit. */
    static boolean endsInDigit(String text) {
        return !text.isEmpty() && digit(text.codePointBefore(text.length())) >= 0;
    }

    /** Returns whether the text has a digit anywhere. */
    static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(codePoint -> digit(codePoint) >= 0);
    }

    /** Returns the value of a digit, or -1 for any other character. */
    public static int digit(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= '0' && codePoint <= '9' ? codePoint - '0' : -1;
        }
        return UCharacter.digit(codePoint, 10);
    }
}
