package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CharacterSets;

/**
 * Finds the hyphens of compounds: those between two parts of a word of which one at least has letters.
 *
 * <p>The sign of a negative number is none, nor is the dash of a range of numbers, a hyphen at the edge of a word or two
 * in a row.
 */
final class Hyphens {

    private Hyphens() {}

    /** Returns the word with its compounds taken apart, or joined if the replacement is empty. */
    static String replace(String word, String replacement) {
        int hyphen = next(word, 1);
        if (hyphen < 0) {
            return word;
        }
        StringBuilder parts = new StringBuilder();
        int done = 0;
        for (; hyphen >= 0; hyphen = next(word, done)) {
            parts.append(word, done, hyphen).append(replacement);
            done = hyphen + 1;
        }
        return parts.append(word, done, word.length()).toString();
    }

    private static int next(String word, int from) {
        for (int i = from; i < word.length() - 1; i++) {
            if (isHyphen(word.charAt(i)) && isInside(word.codePointBefore(i), word.codePointAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The hyphens proper, of which U+2011 does not break; that of Hebrew is the maqaf, that of Armenian U+058A. */
    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u05BE' || c == '\u058A';
    }

    private static boolean isInside(int before, int after) {
        boolean letterBefore = CharacterSets.isLetterOrMark(before) || CharacterSets.isJoinerOrNonJoiner(before);
        boolean letterAfter = CharacterSets.isLetterOrMark(after);
        return (letterBefore && letterAfter)
                || (letterBefore && CharacterSets.isNumber(after))
                || (letterAfter && CharacterSets.isNumber(before));
    }
}
