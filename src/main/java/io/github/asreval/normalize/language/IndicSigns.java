package io.github.asreval.normalize.language;

import static io.github.asreval.normalize.language.IndicScript.chart;
import static io.github.asreval.normalize.language.IndicScript.isLetter;
import static io.github.asreval.normalize.language.IndicScript.isLetterOrSign;
import static io.github.asreval.normalize.language.IndicScript.isNukta;
import static io.github.asreval.normalize.language.IndicScript.isSign;

import com.ibm.icu.text.Normalizer2;

/** Changes of nuktas, dandas and the visarga. */
final class IndicSigns {

    /** Letters that compose with a nukta in canonical form, so that it is not seen. */
    private static final String COMPOSED = "\u0929\u0931\u0934";

    /** Their letters without it. */
    private static final String BARE = "\u0928\u0930\u0933";

    /** Letters of Hindi whose nukta stands for a sound of Persian, Arabic or English. */
    private static final String LOAN = "\u0915\u0916\u0917\u091C\u092B";

    /** A letter has fewer signs; in what has more, there is nothing to put in order. */
    private static final int MOST_SIGNS = 8;

    private static final char DANDA = '\u0964';
    private static final char DOUBLE_DANDA = '\u0965';

    /** Looks like a danda, and is on keyboards that have none. */
    private static final char BENGALI_NUMERATOR_FOUR = '\u09F7';

    private IndicSigns() {}

    /** Moves a nukta that stands behind vowel signs to the letter, if that has none yet. */
    static String orderNuktas(String word) {
        char[] ordered = word.toCharArray();
        for (int i = 1; i < ordered.length; i++) {
            if (isNukta(ordered[i])) {
                moveToLetter(ordered, i);
            }
        }
        return new String(ordered);
    }

    private static void moveToLetter(char[] word, int nukta) {
        int letter = nukta - 1;
        while (letter > 0 && nukta - letter <= MOST_SIGNS && isSign(word[letter]) && !isNukta(word[letter])) {
            letter--;
        }
        char c = word[letter];
        if (isLetter(c) && chart(c) == chart(word[nukta]) && COMPOSED.indexOf(c) < 0) {
            char moved = word[nukta];
            System.arraycopy(word, letter + 1, word, letter + 2, nukta - letter - 1);
            word[letter + 1] = moved;
        }
    }

    /** Takes letters with a nukta apart. */
    static String decomposeNuktas(String word) {
        StringBuilder apart = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String pieces = chart(c) < 0 ? null : Icu.NFC.getDecomposition(c);
            if (pieces != null && isNukta(pieces.charAt(pieces.length() - 1))) {
                apart.append(pieces);
            } else {
                apart.append(c);
            }
        }
        return apart.toString();
    }

    /** Leaves out every nukta. */
    static String stripNuktas(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int composed = COMPOSED.indexOf(c);
            if (!isNukta(c)) {
                bare.append(composed < 0 ? c : BARE.charAt(composed));
            }
        }
        return bare.toString();
    }

    /** Leaves out the nuktas of loan sounds, so that ड़ and ढ़ keep theirs. */
    static String stripLoanNuktas(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 || c != '\u093C' || LOAN.indexOf(word.charAt(i - 1)) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Writes as dandas what was typed for them. */
    static String unifyDandas(String word) {
        StringBuilder unified = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean behindLetter = i > 0 && isLetterOrSign(word.charAt(i - 1));
            int pipes = behindLetter ? pipes(word, i) : 0;
            if (pipes == 1 || pipes == 2) {
                unified.append(pipes == 1 ? DANDA : DOUBLE_DANDA);
                i += pipes - 1;
            } else if (c == BENGALI_NUMERATOR_FOUR && behindLetter) {
                unified.append(DANDA);
            } else {
                unified.append(isReservedDanda(c) ? (char) (DANDA + c % 2) : c);
            }
        }
        return unified.toString();
    }

    private static int pipes(String word, int start) {
        int end = start;
        while (end < word.length() && word.charAt(end) == '|') {
            end++;
        }
        return end - start;
    }

    /** Returns whether the code point was kept free for a danda, which all scripts share with Devanagari. */
    private static boolean isReservedDanda(char c) {
        int place = c % 0x80;
        return c > DOUBLE_DANDA && c < '\u0D80' && (place == 0x64 || place == 0x65);
    }

    /** Takes dandas away, and words that stood together at one of them apart. */
    static String removeDandas(String word) {
        StringBuilder words = new StringBuilder(word.length());
        boolean apart = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == DANDA || c == DOUBLE_DANDA || isReservedDanda(c)) {
                apart = words.length() > 0;
            } else {
                words.append(apart ? " " : "").append(c);
                apart = false;
            }
        }
        return words.toString();
    }

    /**
     * Writes as visarga the colon between two letters of one script. In Tamil, the letter at that place of the chart is
     * not a visarga.
     */
    static String replaceColons(String word) {
        StringBuilder replaced = new StringBuilder(word);
        for (int i = word.indexOf(':'); i > 0 && i < word.length() - 1; i = word.indexOf(':', i + 1)) {
            char before = word.charAt(i - 1);
            char behind = word.charAt(i + 1);
            int chart = chart(before);
            boolean within = isLetterOrSign(before) && isLetter(behind) && chart == chart(behind);
            if (within && chart != IndicScript.TAMIL && before != IndicScript.visarga(chart)) {
                replaced.setCharAt(i, IndicScript.visarga(chart));
            }
        }
        return replaced.toString();
    }

    /** Loaded only for words of these scripts. */
    private static final class Icu {
        static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    }
}
