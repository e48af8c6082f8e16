package io.github.asreval.normalize.language;

import com.ibm.icu.text.Normalizer2;

/** Changes of wide and narrow forms, kana and Hangul letters. */
final class EastAsianForms {

    static final char FIRST_WIDE = '\uFF01';
    static final char LAST_WIDE = '\uFFEF';
    static final char FIRST_KATAKANA = '\u30A1';
    static final char LAST_KATAKANA = '\u30FE';
    static final char FIRST_JAMO = '\u1100';
    static final char LAST_JAMO = '\u11FF';

    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    /** Letters as they stand alone, for the modern letters that begin, carry and end a syllable. */
    private static final String LEADING = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String TRAILING = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private EastAsianForms() {}

    /**
     * Writes wide and narrow forms as ordinary characters. They are taken one step back, not through all of NFKC:
     * narrow Hangul letters stay letters, and the wide macron does not become a space with an accent.
     */
    static String ordinaryWidth(String word) {
        StringBuilder ordinary = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String form = c < FIRST_WIDE || c > LAST_WIDE ? null : Icu.NFKC.getRawDecomposition(c);
            ordinary.append(form == null ? String.valueOf(c) : form);
        }
        return ordinary.toString();
    }

    /** Writes katakana as hiragana where there is such a letter; the mark for long vowels stays. */
    static String hiragana(String word) {
        StringBuilder hiragana = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean paired = (c >= FIRST_KATAKANA && c <= '\u30F6') || c == '\u30FD' || c == LAST_KATAKANA;
            hiragana.append(paired ? (char) (c - KATAKANA_TO_HIRAGANA) : c);
        }
        return hiragana.toString();
    }

    /** Writes the letters of syllables as letters that stand alone where they make no syllable. */
    static String lettersThatStandAlone(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            int end = syllableEnd(word, i);
            if (end > i) {
                letters.append(word, i, end);
                i = end;
            } else {
                letters.append(alone(word.charAt(i)));
                i++;
            }
        }
        return letters.toString();
    }

    /** Returns where the syllable in pieces that begins at a place ends, or the place itself if none does. */
    private static int syllableEnd(String word, int start) {
        int vowel = start;
        while (vowel < word.length() && isLeading(word.charAt(vowel))) {
            vowel++;
        }
        boolean whole = vowel == start && isSyllable(word.charAt(start));
        if (!whole && (vowel == start || vowel == word.length() || !isVowel(word.charAt(vowel)))) {
            return start;
        }
        int end = vowel + 1;
        while (end < word.length() && isVowel(word.charAt(end))) {
            end++;
        }
        while (end < word.length() && isTrailing(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSyllable(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    private static boolean isLeading(char c) {
        return (c >= FIRST_JAMO && c <= '\u115F') || (c >= '\uA960' && c <= '\uA97C');
    }

    private static boolean isVowel(char c) {
        return (c >= '\u1160' && c <= '\u11A7') || (c >= '\uD7B0' && c <= '\uD7C6');
    }

    private static boolean isTrailing(char c) {
        return (c >= '\u11A8' && c <= LAST_JAMO) || (c >= '\uD7CB' && c <= '\uD7FB');
    }

    private static char alone(char c) {
        if (c >= FIRST_JAMO && c < FIRST_JAMO + LEADING.length()) {
            return LEADING.charAt(c - FIRST_JAMO);
        }
        if (c >= '\u1161' && c < '\u1161' + VOWELS.length()) {
            return VOWELS.charAt(c - '\u1161');
        }
        if (c >= '\u11A8' && c < '\u11A8' + TRAILING.length()) {
            return TRAILING.charAt(c - '\u11A8');
        }
        return c;
    }

    /** Loaded only for words with such forms. */
    private static final class Icu {
        static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    }
}
