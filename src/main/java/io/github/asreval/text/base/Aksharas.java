package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.IndicSyllabicCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Orthographic syllables of the Indic scripts, and grapheme clusters everywhere else.
 *
 * <p>Unicode's grapheme clusters keep the conjuncts of some Indic scripts together and cut those of others, and which
 * ones has changed with Unicode 15.1, 17 and 18. Here clusters are joined wherever the writing joins the letters:
 *
 * <ul>
 *   <li>over the virama of Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Telugu, Kannada and Malayalam, unless a zero
 *       width non-joiner keeps it visible;
 *   <li>in Sinhala only where a zero width joiner asks for it;
 *   <li>in Tamil, which writes its virama as a dot, only the ligatures க்ஷ, ஸ்ரீ and ஶ்ரீ;
 *   <li>over every sign that does nothing but stack letters, as in Burmese and Khmer.
 * </ul>
 */
public final class Aksharas {

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private Aksharas() {}

    /** Returns where the syllable that starts at an index ends; see {@link Graphemes#next}. */
    public static int next(String text, int start) {
        int end = Graphemes.next(text, start);
        while (end < text.length() && joins(text, start, end)) {
            end = Graphemes.next(text, end);
        }
        return end;
    }

    /** Returns whether the syllable begun at a place goes on beyond a border between two clusters. */
    private static boolean joins(String text, int start, int border) {
        boolean joiner = text.charAt(border - 1) == ZERO_WIDTH_JOINER;
        int end = joiner ? border - 1 : border;
        if (end <= start) {
            return false;
        }
        int sign = text.codePointBefore(end);
        int letter = text.codePointAt(border);
        return switch (sign) {
            case 0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0C4D, 0x0CCD, 0x0D4D -> isConsonant(sign, letter);
            case 0x0DCA -> joiner && isConsonant(sign, letter);
            case 0x0BCD -> isTamilLigature(text, end - 1, border);
            default -> category(sign) == IndicSyllabicCategory.INVISIBLE_STACKER && isLetter(sign, letter);
        };
    }

    /** Bengali's dead ta (ৎ) takes a reph like any consonant: ভর্ৎসনা. */
    private static boolean isConsonant(int virama, int letter) {
        int category = category(letter);
        return (category == IndicSyllabicCategory.CONSONANT || category == IndicSyllabicCategory.CONSONANT_DEAD)
                && sameScript(virama, letter);
    }

    /** Khmer stacks independent vowels as well. */
    private static boolean isLetter(int stacker, int letter) {
        return UCharacter.isLetter(letter) && sameScript(stacker, letter);
    }

    private static boolean isTamilLigature(String text, int virama, int border) {
        return switch (text.charAt(Math.max(0, virama - 1))) {
            case 'க' -> text.charAt(border) == 'ஷ';
            case 'ஸ', 'ஶ' -> text.startsWith("ரீ", border);
            default -> false;
        };
    }

    private static boolean sameScript(int sign, int letter) {
        return UScript.getScript(sign) == UScript.getScript(letter);
    }

    private static int category(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_SYLLABIC_CATEGORY);
    }
}
