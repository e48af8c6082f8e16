package io.github.asreval.normalize.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/**
 * The Indian scripts from Devanagari to Malayalam, whose code charts run parallel, and Sinhala behind them.
 *
 * <p>A letter has the same place in each chart: the k of all is at {@code 0x15}. All are in the basic plane.
 */
final class IndicScript {

    static final char FIRST = '\u0900';
    /** The last character of the scripts, the Sinhala chart included. */
    static final char LAST = '\u0DFF';

    static final int DEVANAGARI = 0x900;
    static final int BENGALI = 0x980;
    static final int GURMUKHI = 0xA00;
    static final int GUJARATI = 0xA80;
    static final int ODIA = 0xB00;
    static final int TAMIL = 0xB80;
    static final int TELUGU = 0xC00;
    static final int KANNADA = 0xC80;
    static final int MALAYALAM = 0xD00;
    private static final int SINHALA = 0xD80;

    static final char ZWNJ = '\u200C';
    static final char ZWJ = '\u200D';

    /** Places in the charts. */
    private static final int ANUSVARA = 0x02;

    private static final int VISARGA = 0x03;
    private static final int FIRST_CONSONANT = 0x15;
    private static final int LAST_CONSONANT = 0x39;
    private static final int NUKTA = 0x3C;
    private static final int VIRAMA = 0x4D;
    private static final int CHART = 0x80;

    /** Places of the first consonant of each class of four stops and a nasal. */
    private static final int[] CLASSES = {0x15, 0x1A, 0x1F, 0x24, 0x2A};

    private static final int RETROFLEX = 2;
    private static final int DENTAL = 3;
    private static final int NASAL = 4;

    private IndicScript() {}

    /** Returns the code point at which the script's chart begins, or -1 for a character of none of the scripts. */
    static int chart(char c) {
        return c >= FIRST && c <= LAST && c != '\u0964' && c != '\u0965' ? c - c % CHART : -1;
    }

    /** Returns whether the word has a character of one of the scripts. */
    static boolean isIn(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (chart(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the character at a place of a chart. */
    private static char at(int chart, int place) {
        return (char) (chart + place);
    }

    /** Returns the anusvara of a script whose chart is parallel. */
    static char anusvara(int chart) {
        return at(chart, ANUSVARA);
    }

    /** Returns the visarga of a script. */
    static char visarga(int chart) {
        return at(chart, VISARGA);
    }

    static boolean isLetter(char c) {
        return chart(c) >= 0 && UCharacter.isLetter(c);
    }

    /** Returns whether the character is a vowel sign, virama, nukta, bindu or other mark of a letter. */
    static boolean isSign(char c) {
        int type = chart(c) < 0 ? -1 : UCharacter.getType(c);
        return type == ECharacterCategory.NON_SPACING_MARK || type == ECharacterCategory.COMBINING_SPACING_MARK;
    }

    static boolean isLetterOrSign(char c) {
        return isLetter(c) || isSign(c);
    }

    /** Returns whether the character is a consonant of the part that all charts but the Sinhala one share. */
    static boolean isConsonant(char c) {
        int place = place(c);
        return place >= FIRST_CONSONANT && place <= LAST_CONSONANT;
    }

    static boolean isNukta(char c) {
        return place(c) == NUKTA && chart(c) != TAMIL && chart(c) != MALAYALAM;
    }

    static boolean isVirama(char c) {
        return place(c) == VIRAMA;
    }

    /** Returns whether the character ends a syllable after its vowel: candrabindu, anusvara or visarga. */
    static boolean isCoda(char c) {
        int place = place(c);
        return place >= 0 && place <= VISARGA;
    }

    /** Returns the place in a parallel chart, or -1 for a character of no such script. */
    private static int place(char c) {
        int chart = chart(c);
        return chart < 0 || chart == SINHALA ? -1 : c - chart;
    }

    /** Returns whether both are consonants of one script and class, such as the five from k to the nasal before it. */
    static boolean areOfOneClass(char a, char b) {
        return chart(a) == chart(b) && row(a) >= 0 && row(a) == row(b);
    }

    /** Returns whether the first is of the class of t and the second of that of ṭ, in one script. */
    static boolean isDentalBeforeRetroflex(char a, char b) {
        return chart(a) == chart(b) && row(a) == DENTAL && row(b) == RETROFLEX;
    }

    /** Returns whether the consonant is the nasal of a class of stops. */
    static boolean isClassNasal(char c) {
        return row(c) >= 0 && number(c) == NASAL;
    }

    /** Returns whether both are the same consonant, or stops that differ in breath only, such as d and dh. */
    static boolean areDoubled(char a, char b) {
        return a == b ? isConsonant(a) : areOfOneClass(a, b) && number(a) / 2 == number(b) / 2;
    }

    private static int number(char c) {
        return place(c) - CLASSES[row(c)];
    }

    private static int row(char c) {
        int place = place(c);
        for (int row = 0; row < CLASSES.length; row++) {
            int number = place - CLASSES[row];
            if (number >= 0 && number <= NASAL) {
                return row;
            }
        }
        return -1;
    }
}
