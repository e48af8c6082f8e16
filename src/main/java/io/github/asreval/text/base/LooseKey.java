package io.github.asreval.text.base;

import java.text.Normalizer;

/**
 * The rest of a word when everything is taken away in which two spellings of it often differ: case, punctuation,
 * accents, vowel signs of Arabic and Hebrew, nuktas and nasals of India's scripts, and the script of digits.
 *
 * <pre>{@code
 * LooseKey.of("Don't,").equals(LooseKey.of("DONT"))       // true
 * LooseKey.of("الوَلَدُ").equals(LooseKey.of("الولد"))        // true
 * LooseKey.of("—")                                        // (empty)
 * }</pre>
 *
 * <p>It is for a first look that is cheap: words of one key may be alike, words of two keys are not made alike by letters
 * alone. It needs none of Unicode's large tables; nothing is compared or reported by it.
 */
public final class LooseKey {

    private static final String FORMS_OF_ALEF = "\u0622\u0623\u0625\u0671";
    private static final String FORMS_OF_YEH = "\u0649\u06CC\u06D2";

    private static final int NUKTA = 0x3C;
    private static final int VIRAMA = 0x4D;

    private LooseKey() {}

    /** Returns what is left of a word without case and punctuation, with all marks; empty if that is nothing. */
    public static String withMarks(String word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(small(c));
            } else if (isMark(c)) {
                key.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return key.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int small(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Returns the key of a word; empty if it has neither letters nor digits. */
    public static String of(String word) {
        String letters =
                mayHaveAccents(word) ? Normalizer.normalize(MarkOrder.sorted(word), Normalizer.Form.NFD) : word;
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            add(c, key);
            i += Character.charCount(c);
        }
        return key.toString();
    }

    /** Latin and Greek letters with accents, where the accent is no character by itself. */
    private static boolean mayHaveAccents(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= 0xC0 && c < 0x250) || (c >= 0x386 && c < 0x3CF) || (c >= 0x1E00 && c < 0x2000)) {
                return true;
            }
        }
        return false;
    }

    private static void add(int c, StringBuilder key) {
        if (isIndic(c)) {
            addIndic(c, key);
        } else if (Character.isDigit(c)) {
            key.append(Character.digit(c, 10));
        } else if (Character.isLetter(c)) {
            key.appendCodePoint(letter(c));
        } else if (keepsMarks(c) && Character.getType(c) != Character.CONTROL) {
            key.appendCodePoint(c);
        }
    }

    private static int letter(int c) {
        if (FORMS_OF_ALEF.indexOf(c) >= 0) {
            return '\u0627';
        }
        if (FORMS_OF_YEH.indexOf(c) >= 0) {
            return '\u064A';
        }
        return switch (c) {
            case '\u0629' -> '\u0647';
            case '\u06A9' -> '\u0643';
            default -> small(c);
        };
    }

    /** The blocks of ten scripts have the same letters in the same places. */
    private static boolean isIndic(int c) {
        return c >= 0x900 && c < 0xE00;
    }

    private static void addIndic(int c, StringBuilder key) {
        int place = c & 0x7F;
        if (Character.isDigit(c)) {
            key.append(Character.digit(c, 10));
        } else if (place == VIRAMA) {
            int last = key.length() - 1;
            if (last >= 0 && isNasal(key.charAt(last))) {
                key.setLength(last);
            }
        } else if (place > 2 && place != NUKTA && c != '\u0964' && c != '\u0965') {
            key.append((char) c);
        }
    }

    /** The nasals of the five classes of stops stand in the same places, too. */
    private static boolean isNasal(char c) {
        return isIndic(c)
                && switch (c & 0x7F) {
                    case 0x19, 0x1E, 0x23, 0x28, 0x2E -> true;
                    default -> false;
                };
    }

    /** Thai, Lao, Burmese and Khmer: their vowels are marks. */
    private static boolean keepsMarks(int c) {
        return (c >= 0xE00 && c < 0xF00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800);
    }
}
