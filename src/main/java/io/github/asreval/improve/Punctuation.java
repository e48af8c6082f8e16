package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;

/**
 * The punctuation at the edges of a word, and where the word between them begins and ends.
 *
 * <p>{@code (मशहूर।)} is the word {@code मशहूर}; of {@code C#}, {@code 50%} and {@code U.S.} nothing is punctuation.
 */
final class Punctuation {

    /** Punctuation by category, but part of what is said. */
    private static final String SPOKEN = "#%&@*/\\\uFF05\uFF06\uFF20";

    private Punctuation() {}

    /** Returns the offset of the first character that is no punctuation. */
    static int leadEnd(String word) {
        int start = 0;
        while (start < word.length() && isEdge(word.codePointAt(start))) {
            start += Character.charCount(word.codePointAt(start));
        }
        return start;
    }

    /** Returns the offset behind the last character that is no punctuation. */
    static int tailStart(String word, int leadEnd) {
        int end = word.length();
        while (end > leadEnd && isEdge(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        boolean acronym = end < word.length() && word.charAt(end) == '.' && isDotted(word, leadEnd, end);
        return acronym ? end + 1 : end;
    }

    /** Returns whether a text ends like an acronym that lacks its last period: {@code U.S}, but not {@code end}. */
    private static boolean isDotted(String word, int start, int end) {
        int last = word.lastIndexOf('.', end - 1);
        return last > start && last == word.offsetByCodePoints(end, -2);
    }

    private static boolean isEdge(int codePoint) {
        if (codePoint < 0x80) {
            boolean symbol = codePoint > ' ' && codePoint != 0x7F && !Character.isLetterOrDigit(codePoint);
            return symbol && "$+<=>^`~".indexOf(codePoint) < 0 && SPOKEN.indexOf(codePoint) < 0;
        }
        return isPunctuation(UCharacter.getType(codePoint)) && SPOKEN.indexOf(codePoint) < 0;
    }

    private static boolean isPunctuation(int type) {
        return switch (type) {
            case UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.START_PUNCTUATION,
                    UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.CONNECTOR_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION -> true;
            default -> false;
        };
    }
}
