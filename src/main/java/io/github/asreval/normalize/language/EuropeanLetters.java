package io.github.asreval.normalize.language;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.Characters;

/** Changes of Latin, Cyrillic and Hebrew letters that no table can say. */
final class EuropeanLetters {

    /** What is typed for the apostrophe between two letters of a word. */
    private static final String APOSTROPHES = "'`\u00B4\u02B9\u02BC\u2018\u2019\u201B\u2032\uFF07";

    /** The apostrophe that is a letter, so that no step takes it for punctuation. */
    private static final char APOSTROPHE = '\u02BC';

    private EuropeanLetters() {}

    /** Writes German umlauts and ß as two letters each, capital where the word is. */
    static String umlautsInAscii(String word) {
        StringBuilder ascii = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean capitals = i + 1 < word.length()
                    ? Character.isUpperCase(word.charAt(i + 1))
                    : i > 0 && Character.isUpperCase(word.charAt(i - 1));
            switch (c) {
                case 'ä' -> ascii.append("ae");
                case 'ö' -> ascii.append("oe");
                case 'ü' -> ascii.append("ue");
                case 'ß' -> ascii.append("ss");
                case 'Ä' -> ascii.append(capitals ? "AE" : "Ae");
                case 'Ö' -> ascii.append(capitals ? "OE" : "Oe");
                case 'Ü' -> ascii.append(capitals ? "UE" : "Ue");
                case 'ẞ' -> ascii.append("SS");
                default -> ascii.append(c);
            }
        }
        return ascii.toString();
    }

    /** Writes the apostrophe between Cyrillic letters, however typed, as the letter U+02BC. */
    static String apostrophesAsLetters(String word) {
        StringBuilder changed = new StringBuilder(word);
        for (int i = 1; i < word.length() - 1; i++) {
            if (APOSTROPHES.indexOf(word.charAt(i)) >= 0
                    && isCyrillic(word.charAt(i - 1))
                    && isCyrillic(word.charAt(i + 1))) {
                changed.setCharAt(i, APOSTROPHE);
            }
        }
        return changed.toString();
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F' && Character.isLetter(c);
    }

    /** Leaves out the points and accents of Hebrew; maqaf, paseq and sof pasuq are punctuation and stay. */
    static String withoutNiqqud(String word) {
        return Characters.without(word, EuropeanLetters::isNiqqud);
    }

    private static boolean isNiqqud(int c) {
        return (c >= '\u0591' && c <= '\u05BD')
                || c == '\u05BF'
                || c == '\u05C1'
                || c == '\u05C2'
                || c == '\u05C4'
                || c == '\u05C5'
                || c == '\u05C7';
    }

    /** Moves the tone of Vietnamese oa, oe and uy at the end of a syllable to the first of the two letters. */
    static String tonesOnFirstVowel(String word) {
        StringBuilder moved = new StringBuilder(word);
        for (int i = word.length() - 1; i > 0; i--) {
            boolean last = i + 1 == word.length() || !Character.isLetter(word.charAt(i + 1));
            String pieces = last ? Icu.NFC.getDecomposition(word.charAt(i)) : null;
            if (pieces != null && pieces.length() == 2 && carriesTone(word, i, pieces)) {
                moved.setCharAt(i, pieces.charAt(0));
                moved.insert(i, pieces.charAt(1));
            }
        }
        return moved.toString();
    }

    private static boolean carriesTone(String word, int at, String pieces) {
        char vowel = pieces.charAt(0);
        char before = word.charAt(at - 1);
        boolean pair = isOneOf(before, 'o', 'O')
                ? isOneOf(vowel, 'a', 'A') || isOneOf(vowel, 'e', 'E')
                : isOneOf(before, 'u', 'U') && isOneOf(vowel, 'y', 'Y');
        // The u of qu belongs to the consonant.
        boolean qu = at > 1 && isOneOf(before, 'u', 'U') && isOneOf(word.charAt(at - 2), 'q', 'Q');
        return pair && !qu && "\u0300\u0301\u0303\u0309\u0323".indexOf(pieces.charAt(1)) >= 0;
    }

    private static boolean isOneOf(char c, char lower, char upper) {
        return c == lower || c == upper;
    }

    /** Loaded only for words with letters beyond ASCII. */
    private static final class Icu {
        static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    }
}
