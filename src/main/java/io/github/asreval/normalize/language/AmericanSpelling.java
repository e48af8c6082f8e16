package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.LetterCase;
import io.github.asreval.normalize.step.WordChange;
import java.util.Map;

/**
 * Writes British spellings as American ones, each run of letters by itself: {@code colour-blind} is {@code color-blind}
 * and {@code centre's} is {@code center's}.
 */
final class AmericanSpelling implements WordChange {

    @Override
    public String change(String word) {
        StringBuilder changed = new StringBuilder(word.length());
        int start = 0;
        while (start < word.length()) {
            int end = lettersEnd(word, start);
            if (end == start) {
                changed.append(word.charAt(start++));
            } else {
                changed.append(american(word.substring(start, end)));
                start = end;
            }
        }
        return word.contentEquals(changed) ? word : changed.toString();
    }

    private static String american(String letters) {
        if (!CharacterChange.isAscii(letters)) {
            return letters;
        }
        String lower = CaseFolding.fold(letters);
        String american = spelling(lower);
        return american.equals(lower) ? letters : LetterCase.like(letters, american);
    }

    /** Beginnings come first: anaesthetise has one of its own, and is then a form of anesthetise. */
    private static String spelling(String word) {
        if (Loaded.TABLE.kept().contains(word)) {
            return word;
        }
        String begun = word;
        for (Map.Entry<String, String> prefix : Loaded.TABLE.prefixes().entrySet()) {
            if (word.startsWith(prefix.getKey())) {
                begun = prefix.getValue() + word.substring(prefix.getKey().length());
            }
        }
        String form = Loaded.TABLE.forms().get(begun);
        return form == null ? ended(begun) : form;
    }

    private static String ended(String word) {
        for (Map.Entry<String, String> suffix : Loaded.TABLE.suffixes().entrySet()) {
            if (word.endsWith(suffix.getKey())) {
                return word.substring(0, word.length() - suffix.getKey().length()) + suffix.getValue();
            }
        }
        return word;
    }

    /** A letter of another script joins the run, which is then no English word. */
    private static int lettersEnd(String word, int start) {
        int end = start;
        while (end < word.length() && isLetter(word.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Beyond ASCII only General Punctuation, with its apostrophes and dashes, divides letters. */
    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : c < 0x2010 || c > 0x2027;
    }

    /** Read for the first word in Latin letters. */
    private static final class Loaded {
        static final SpellingTable TABLE = SpellingTable.read();
    }
}
