package io.github.asreval.compare;

import io.github.asreval.score.ErrorCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An error rate, or a difference of two, as it is before anything is rounded.
 *
 * @param numerator of any sign
 * @param denominator above 0
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

    private static final int DECIMALS = 3;

    /** Below this, an error among so many words as there can be would show. */
    private static final int MOST_DECIMALS = 25;

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("nothing can be divided by " + denominator);
        }
    }

    /** Returns errors per reference word, of which there must be one. */
    static Fraction of(ErrorCounts counts) {
        return new Fraction(BigInteger.valueOf(counts.errors()), BigInteger.valueOf(counts.referenceWords()));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** Returns −1, 0 or 1 for a fraction below, at or above a limit. */
    int compareTo(BigDecimal limit) {
        return new BigDecimal(numerator).compareTo(limit.multiply(new BigDecimal(denominator)));
    }

    double doubleValue() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    /** Returns the fraction times 100 with three decimals. */
    String hundredths() {
        return hundredths(DECIMALS).toPlainString();
    }

    /** Returns the fraction times 100 with three decimals, or as many as it takes to tell it from a limit. */
    String hundredths(BigDecimal limit) {
        BigDecimal told = limit.movePointRight(2);
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && Integer.signum(hundredths(decimals).compareTo(told)) != compareTo(limit)) {
            decimals++;
        }
        return hundredths(decimals).toPlainString();
    }

    private BigDecimal hundredths(int decimals) {
        return new BigDecimal(numerator.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
    }
}
