package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.OptionalInt;

/**
 * The characters of a word that make it differ from another that looks the same, or mark text as damaged.
 *
 * <pre>{@code
 * TextOddities.invisible("a\u200Bb")         // OptionalInt[0x200B]
 * TextOddities.mixesScripts("Моsкva")        // true: Cyrillic and Latin letters
 * TextOddities.looksLikeZawgyi("\u1031\u1019")   // true: the vowel sign stands before its consonant
 * }</pre>
 *
 * <p>These are grounds for a closer look, not proofs. Words of ASCII alone have none.
 */
public final class TextOddities {

    private static final int NONE = -1;

    private TextOddities() {}

    /** Returns whether there is white space on which lines do not break: U+00A0, U+2007 or U+202F. */
    public static boolean hasNoBreakSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00A0' || c == '\u2007' || c == '\u202F') {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the first character that cannot be seen and has no business where it stands: a soft hyphen, a mark of
     * writing direction, a byte order mark, a space or joiner of no width. Joiners that scripts need, behind Indic or
     * Arabic letters and in emoji, are none.
     */
    public static OptionalInt invisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) || (isJoiner(c) && !mayJoin(text, i))) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u061C'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    private static boolean mayJoin(String text, int joiner) {
        if (joiner == 0) {
            return false;
        }
        int before = text.codePointBefore(joiner);
        return switch (UScript.getScript(before)) {
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC -> false;
            // A variation selector, or a modifier of an emoji's colour.
            case UScript.INHERITED -> true;
            case UScript.COMMON ->
                UCharacter.hasBinaryProperty(before, UProperty.EXTENDED_PICTOGRAPHIC)
                        || UCharacter.hasBinaryProperty(before, UProperty.EMOJI_MODIFIER);
            default -> true;
        };
    }

    /**
     * Returns whether letters of two scripts touch. Digits, punctuation and hyphens keep scripts apart, and so does every
     * letter of a script that is written without blanks, next to which others stand as a matter of course.
     */
    public static boolean mixesScripts(String text) {
        if (!mayMixScripts(text)) {
            return false;
        }
        int last = NONE;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int script = script(text.codePointAt(i));
            if (script != UScript.INHERITED) {
                if (last != NONE && script != NONE && script != last) {
                    return true;
                }
                last = script;
            }
        }
        return false;
    }

    private static int script(int codePoint) {
        int script = UScript.getScript(codePoint);
        return switch (script) {
            case UScript.COMMON,
                    UScript.UNKNOWN,
                    UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.BOPOMOFO,
                    UScript.HANGUL,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.TIBETAN -> NONE;
            default -> UCharacter.isDigit(codePoint) ? NONE : script;
        };
    }

    /** Sees without Unicode's tables that nearly all words keep to one small stretch of them, and so to one script. */
    private static boolean mayMixScripts(String text) {
        int stretch = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 0x80 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean sign = c >= 0x2000 && c < 0x2070;
            // Han and Hangul, next to which any script may stand.
            boolean unspaced = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
            if (letter && !sign && !unspaced) {
                // Latin letters go on to U+024F.
                int own = c < 0x250 ? 0 : c >>> 7;
                if (stretch != NONE && own != stretch) {
                    return true;
                }
                stretch = own;
            }
        }
        return false;
    }

    /** Returns whether there is a character of the block that Burmese is written in. */
    public static boolean isBurmese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u1000' && text.charAt(i) <= '\u109F') {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether a Burmese word is spelled as in Zawgyi, an encoding that uses Unicode's numbers in its own way: the
     * vowel sign E (U+1031) before its consonant, or a stacking sign (U+1039) without anything below it.
     */
    public static boolean looksLikeZawgyi(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u1031' && (i == 0 || !carriesVowelE(text.charAt(i - 1)))) {
                return true;
            }
            if (c == '\u1039' && (i + 1 == text.length() || !isConsonant(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** A consonant, or one of the medial signs that stand between it and the vowel. */
    private static boolean carriesVowelE(char c) {
        return isConsonant(c) || (c >= '\u103B' && c <= '\u103E') || (c >= '\u1050' && c <= '\u109F');
    }

    private static boolean isConsonant(char c) {
        return (c >= '\u1000' && c <= '\u102A') || c == '\u103F';
    }
}
