package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names by which messages call code points, and the order in which lists show texts. */
public final class CodePoints {

    /**
     * The order of code points, which for text beyond the basic plane is not the order of {@code char}s. It depends on no
     * language.
     */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    /**
     * Returns number and Unicode name: {@code U+200D ZERO WIDTH JOINER}.
     *
     * <p>A code point without a name of its own is called by its kind: {@code U+0009 <control-0009>}.
     *
     * @throws IllegalArgumentException if the argument is not a code point
     */
    public static String describe(int codePoint) {
        return number(codePoint) + " " + UCharacter.getExtendedName(codePoint);
    }

    /** Returns number and name of every code point of the text, separated by commas; empty for the empty text. */
    public static String describe(String text) {
        return text.codePoints().mapToObj(CodePoints::describe).collect(Collectors.joining(", "));
    }

    /**
     * Returns the number of a code point in the usual notation: {@code U+200D}.
     *
     * @throws IllegalArgumentException if the argument is not a code point
     */
    public static String number(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("not a code point: " + codePoint);
        }
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Surrogates, which stand for code points above all of the basic plane, rank above all other units. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }

    /** Returns whether a text is made of code points only, without half a surrogate pair, which no encoding can hold. */
    public static boolean areWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
