package io.github.asreval.normalize.language;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.Characters;

/** Changes of Arabic script that no table can say. */
final class ArabicLetters {

    static final char FIRST = '\u0600';
    static final char LAST = '\u08FF';

    private static final String TATWEEL = "\u0640";

    private ArabicLetters() {}

    /** Leaves out the stroke that makes a word longer for the eye. */
    static String withoutTatweel(String word) {
        return word.replace(TATWEEL, "");
    }

    /** Leaves out vowel signs and the signs of recitation; madda and hamza above or below belong to their letters. */
    static String withoutHarakat(String word) {
        return Characters.without(word, ArabicLetters::isHaraka);
    }

    private static boolean isHaraka(int c) {
        return (c >= '\u064B' && c <= '\u0652')
                || c == '\u0656'
                || c == '\u0657'
                || c == '\u0670'
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u06D6' && c <= '\u06DC')
                || (c >= '\u06DF' && c <= '\u06E4')
                || c == '\u06E7'
                || c == '\u06E8'
                || (c >= '\u06EA' && c <= '\u06ED')
                || (c >= '\u08D3' && c <= '\u08E1')
                || (c >= '\u08E3' && c <= '\u08FF');
    }

    static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }

    /**
     * Writes the shapes of letters as the letters. A sign that has a shape of its own stays a sign, without the space
     * that Unicode gives it to stand on; what is a whole phrase stays as it is, since it would become several words.
     */
    static String lettersOfForms(String word) {
        StringBuilder letters = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            String whole = isPresentationForm(c) ? Icu.NFKC.getDecomposition(c) : null;
            if (whole == null || whole.indexOf(' ') > 0) {
                letters.append(c);
            } else {
                letters.append(whole.trim());
            }
        }
        return letters.toString();
    }

    /** Loaded only for words with such forms. */
    private static final class Icu {
        static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    }
}
