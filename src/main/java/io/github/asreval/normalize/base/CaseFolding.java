package io.github.asreval.normalize.base;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.text.base.CharacterTable;
import java.util.Locale;

/** Unicode's full case folding, and its lower case. */
public final class CaseFolding {

    private CaseFolding() {}

    /** Folds by the rules of all languages but Turkish and Azerbaijani. */
    public static String fold(String word) {
        // Folding goes character by character, so that ASCII may be done first.
        String lower = lowerAscii(word);
        return CharacterTable.isFolded(lower) ? lower : UCharacter.foldCase(word, true);
    }

    /** Folds {@code I} to dotless {@code ı} and {@code İ} to {@code i}. */
    public static String foldTurkic(String word) {
        return UCharacter.foldCase(word, UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I);
    }

    /** Returns the lower case by the rules of all languages but Turkish, Azerbaijani and Lithuanian. */
    public static String lower(String word) {
        return CharacterChange.isAscii(word) ? lowerAscii(word) : UCharacter.toLowerCase(Locale.ROOT, word);
    }

    /** Returns the lower case by the rules of a language. */
    public static String lower(Locale language, String word) {
        return UCharacter.toLowerCase(language, word);
    }

    /** Returns whether the language has a dotless {@code ı}. */
    public static boolean isTurkic(String language) {
        return language.equals("tr") || language.equals("az");
    }

    private static String lowerAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isCapital(word.charAt(i))) {
                return lowerFrom(i, word.toCharArray());
            }
        }
        return word;
    }

    private static String lowerFrom(int first, char[] letters) {
        for (int i = first; i < letters.length; i++) {
            if (isCapital(letters[i])) {
                letters[i] = (char) (letters[i] + ('a' - 'A'));
            }
        }
        return new String(letters);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
