package io.github.asreval.normalize.numbers;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part that a word has in the number in which it stands.
 *
 * @param role where in a number it may stand
 * @param value its value; zero where the role has none
 * @param alone its value when no number follows, for a word that is otherwise added to the one behind it
 * @param inCompany whether it means something else as often, and so counts only in or beside other numbers
 */
record NumberWord(Role role, BigDecimal value, Optional<BigDecimal> alone, boolean inCompany) {

    /** The place in a number where a word may stand; the resources {@code numbers/*.txt} explain the roles. */
    enum Role {
        NUMBER,
        UNIT,
        TENS,
        SCALE,
        SCALE_AFTER,
        FRACTION,
        BEFORE,
        POINT,
        AND,
        ARTICLE,
        /** No word but digits, as {@code 25} in {@code 25 lakh}. */
        DIGITS
    }

    NumberWord {
        requireNonNull(role);
        requireNonNull(value);
        requireNonNull(alone);
    }

    /** Returns the value of written digits. */
    static NumberWord ofDigits(BigDecimal value) {
        return new NumberWord(Role.DIGITS, value, Optional.empty(), false);
    }

    /** Returns whether a text with this word in it may become digits; joining words and digits alone do not. */
    boolean counts() {
        return switch (role) {
            case POINT, AND, ARTICLE, DIGITS -> false;
            default -> true;
        };
    }

    /** Returns whether it multiplies what stands before it. */
    boolean isScale() {
        return role == Role.SCALE || role == Role.SCALE_AFTER;
    }

    /** Returns whether it belongs to a language that puts small numbers together, as in {@code twenty five}. */
    boolean isSmallPart() {
        return role == Role.UNIT || role == Role.TENS;
    }
}
