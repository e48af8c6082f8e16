package io.github.asreval.normalize.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import io.github.asreval.text.base.CharacterTable;

/**
 * The sets of characters that steps change: sets of Unicode, asked in a way that costs nothing for ASCII and loads ICU
 * for none of it.
 */
public final class CharacterSets {

    private static final int MARKS = bits(
            UCharacterCategory.NON_SPACING_MARK,
            UCharacterCategory.COMBINING_SPACING_MARK,
            UCharacterCategory.ENCLOSING_MARK);

    private static final int LETTERS = bits(
            UCharacterCategory.UPPERCASE_LETTER,
            UCharacterCategory.LOWERCASE_LETTER,
            UCharacterCategory.TITLECASE_LETTER,
            UCharacterCategory.MODIFIER_LETTER,
            UCharacterCategory.OTHER_LETTER);

    private static final int NUMBERS = bits(
            UCharacterCategory.DECIMAL_DIGIT_NUMBER, UCharacterCategory.LETTER_NUMBER, UCharacterCategory.OTHER_NUMBER);

    private static final int PUNCTUATION = bits(
            UCharacterCategory.CONNECTOR_PUNCTUATION,
            UCharacterCategory.DASH_PUNCTUATION,
            UCharacterCategory.START_PUNCTUATION,
            UCharacterCategory.END_PUNCTUATION,
            UCharacterCategory.INITIAL_PUNCTUATION,
            UCharacterCategory.FINAL_PUNCTUATION,
            UCharacterCategory.OTHER_PUNCTUATION);

    private static final int SYMBOLS = bits(
            UCharacterCategory.MATH_SYMBOL,
            UCharacterCategory.CURRENCY_SYMBOL,
            UCharacterCategory.MODIFIER_SYMBOL,
            UCharacterCategory.OTHER_SYMBOL);

    private static final String ASCII_PUNCTUATION = "!\"#%&'()*,-./:;?@[\\]_{}";
    private static final String ASCII_SYMBOLS = "$+<=>^`|~";

    private CharacterSets() {}

    /** Returns whether a character is punctuation: the general categories P*. */
    public static boolean isPunctuation(int c) {
        return c < 0x80 ? ASCII_PUNCTUATION.indexOf(c) >= 0 : is(c, PUNCTUATION);
    }

    /** Returns whether a character is a sign of money, mathematics or another kind: the general categories S*. */
    public static boolean isSymbol(int c) {
        return c < 0x80 ? ASCII_SYMBOLS.indexOf(c) >= 0 : is(c, SYMBOLS);
    }

    /** Returns whether nothing is drawn for a character that matters to no script. */
    public static boolean isInvisible(int c) {
        return c >= 0xAD && CharacterTable.isIgnorable(c) && !isPartOfSpelling(c);
    }

    /** Returns whether a character does nothing but steer the direction of text. */
    public static boolean isDirectional(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    public static boolean isNonJoiner(int c) {
        return c == 0x200C;
    }

    public static boolean isJoinerOrNonJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    public static boolean isZeroWidthSpace(int c) {
        return c == 0x200B;
    }

    /** Returns whether a character is a mark, which belongs to the one before it: the general categories M*. */
    public static boolean isMark(int c) {
        return c >= 0x300 && is(c, MARKS);
    }

    /** Returns whether a character is a letter, or the mark that follows one. */
    public static boolean isLetterOrMark(int c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : is(c, LETTERS | MARKS);
    }

    /** Returns whether a character is a capital letter, or the titlecase form of a digraph. */
    public static boolean isCapital(int c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : UCharacter.isUpperCase(c) || UCharacter.isTitleCase(c);
    }

    /** Returns whether a character is a small letter. */
    public static boolean isSmall(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : UCharacter.isLowerCase(c);
    }

    /** Returns whether a character is a number of any kind, ½ and Roman ones included. */
    public static boolean isNumber(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : is(c, NUMBERS);
    }

    /** Returns whether a character is a decimal digit of any script. */
    public static boolean isDigit(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : CharacterTable.category(c) == UCharacterCategory.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean is(int c, int categories) {
        return ((1 << CharacterTable.category(c)) & categories) != 0;
    }

    private static int bits(int... categories) {
        int bits = 0;
        for (int category : categories) {
            bits |= 1 << category;
        }
        return bits;
    }

    /** Joiners shape Indic and Persian words; the Hangul fillers and Khmer's inherent vowels stand for letters. */
    private static boolean isPartOfSpelling(int c) {
        return switch (c) {
            case 0x200C, 0x200D, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0x17B5 -> true;
            default -> false;
        };
    }
}
