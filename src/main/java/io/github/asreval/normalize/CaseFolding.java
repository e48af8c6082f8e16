package io.github.asreval.normalize;

import com.ibm.icu.lang.UCharacter;

/** Unicode's full case folding. */
final class CaseFolding {

    private CaseFolding() {}

    /** Folds by the rules of all languages but Turkish and Azerbaijani. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                return UCharacter.foldCase(word, true);
            }
            if (c >= 'A' && c <= 'Z') {
                return foldFrom(word, i);
            }
        }
        return word;
    }

    /** Folds {@code I} to dotless {@code ı} and {@code İ} to {@code i}. */
    static String foldTurkic(String word) {
        return UCharacter.foldCase(word, UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I);
    }

    private static String foldFrom(String word, int first) {
        char[] folded = word.toCharArray();
        for (int i = first; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 0x80) {
                return UCharacter.foldCase(word, true);
            }
            if (c >= 'A' && c <= 'Z') {
                folded[i] = (char) (c + ('a' - 'A'));
            }
        }
        return new String(folded);
    }
}
