package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.numbers.NumberWord.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of English and Hindi numbers: {@code two hundred and five}, {@code डेढ़ सौ}, {@code 25 lakh}.
 *
 * <p>The greatest scale word of a number has a factor before it and a rest behind it, and both are numbers again. What
 * could be read in more than one way is none: {@code one two three}, {@code twenty twenty six}, {@code nineteen eighty}.
 */
final class NumberGrammar {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);

    private NumberGrammar() {}

    /** Returns the one number that the words name, or nothing if they do not name exactly one. */
    static Optional<BigDecimal> value(List<NumberWord> words) {
        return number(words, true);
    }

    /** Returns the value; a scale word without a factor may stand only at the very beginning. */
    private static Optional<BigDecimal> number(List<NumberWord> words, boolean first) {
        int scale = -1;
        int lastScale = -1;
        int point = -1;
        for (int i = 0; i < words.size(); i++) {
            NumberWord word = words.get(i);
            if (word.isScale()) {
                lastScale = i;
                if (scale < 0 || word.value().compareTo(words.get(scale).value()) >= 0) {
                    scale = i;
                }
            } else if (word.role() == Role.POINT) {
                point = i;
            }
        }
        if (point > lastScale) {
            return decimal(words.subList(0, point), words.subList(point + 1, words.size()), first);
        }
        return scale < 0 ? small(words) : scaled(words, scale, first);
    }

    private static Optional<BigDecimal> scaled(List<NumberWord> words, int at, boolean first) {
        NumberWord scale = words.get(at);
        List<NumberWord> behind = words.subList(at + 1, words.size());
        Optional<BigDecimal> factor = factor(words.subList(0, at), scale, first);
        Optional<BigDecimal> rest = rest(behind, scale.value());
        if (factor.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal product = factor.get().multiply(scale.value()).stripTrailingZeros();
        return product.scale() > 0 || product.compareTo(HUNDRED) < 0
                ? Optional.empty()
                : Optional.of(product.setScale(0).add(rest.get()));
    }

    private static Optional<BigDecimal> factor(List<NumberWord> words, NumberWord scale, boolean first) {
        boolean one = words.isEmpty() || (words.size() == 1 && words.get(0).role() == Role.ARTICLE);
        if (one) {
            return scale.role() == Role.SCALE && first ? Optional.of(BigDecimal.ONE) : Optional.empty();
        }
        return number(words, first).filter(factor -> factor.signum() > 0 && factor.compareTo(limit(scale.value())) < 0);
    }

    /** Returns what a factor is below: "twenty five hundred" and "दो लाख करोड़" are said, "two thousand lakh" is not. */
    private static BigDecimal limit(BigDecimal scale) {
        if (scale.compareTo(HUNDRED) == 0) {
            return HUNDRED;
        }
        return scale.compareTo(LAKH) <= 0 ? THOUSAND : scale;
    }

    private static Optional<BigDecimal> rest(List<NumberWord> words, BigDecimal scale) {
        if (words.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean and = words.get(0).role() == Role.AND;
        BigDecimal limit = and ? HUNDRED : scale;
        return number(and ? words.subList(1, words.size()) : words, false)
                .filter(rest -> rest.signum() > 0 && isWhole(rest) && rest.compareTo(limit) < 0);
    }

    /** Returns the value of words without a scale and without a point. */
    private static Optional<BigDecimal> small(List<NumberWord> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        NumberWord first = words.get(0);
        List<NumberWord> behind = words.subList(1, words.size());
        return switch (first.role()) {
            case NUMBER, UNIT, FRACTION, DIGITS -> behind.isEmpty() ? Optional.of(first.value()) : Optional.empty();
            case TENS -> behind.isEmpty() ? Optional.of(first.value()) : tensAndUnit(first, behind);
            case BEFORE ->
                behind.isEmpty()
                        ? first.alone()
                        : small(behind)
                                .filter(value -> isWhole(value) && value.signum() > 0 && value.compareTo(HUNDRED) < 0)
                                .map(first.value()::add);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> tensAndUnit(NumberWord tens, List<NumberWord> behind) {
        NumberWord unit = behind.get(0);
        boolean joins = behind.size() == 1
                && unit.role() == Role.UNIT
                && unit.value().signum() > 0
                && unit.value().compareTo(BigDecimal.TEN) < 0;
        return joins ? Optional.of(tens.value().add(unit.value())) : Optional.empty();
    }

    /** Returns a whole number and its decimals, which are said one by one or, if they are two, as one number. */
    private static Optional<BigDecimal> decimal(List<NumberWord> whole, List<NumberWord> decimals, boolean first) {
        String digits = decimals(decimals);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        return number(whole, first)
                .filter(NumberGrammar::isWhole)
                .map(value -> new BigDecimal(value.toPlainString() + "." + digits));
    }

    private static String decimals(List<NumberWord> words) {
        StringBuilder oneByOne = new StringBuilder();
        for (NumberWord word : words) {
            boolean digit = word.role() == Role.NUMBER || word.role() == Role.UNIT || word.role() == Role.DIGITS;
            if (!digit || !isWhole(word.value()) || word.value().compareTo(BigDecimal.TEN) >= 0) {
                return small(words)
                        .filter(value ->
                                isWhole(value) && value.compareTo(BigDecimal.TEN) >= 0 && value.compareTo(HUNDRED) < 0)
                        .map(BigDecimal::toPlainString)
                        .orElse("");
            }
            oneByOne.append(word.value().toPlainString());
        }
        return oneByOne.toString();
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0;
    }
}
