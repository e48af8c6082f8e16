package io.github.asreval.vocabulary;

import io.github.asreval.text.base.CodePoints;
import java.util.Locale;

/** Text of a file as messages show it: short, and with everything invisible by its number. */
public final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    /**
     * Returns the text in double quotes: {@code "Los<U+200D>Angeles"}.
     *
     * <p>Text of more than 40 code points is cut and followed by an ellipsis.
     */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int shown = 0;
        int i = 0;
        while (i < text.length() && shown < LONGEST) {
            int c = text.codePointAt(i);
            append(quoted, c);
            i += Character.charCount(c);
            shown++;
        }
        return quoted.append(i < text.length() ? "…\"" : "\"").toString();
    }

    /** Returns number and name: {@code U+200D ZERO WIDTH JOINER}, or the byte that could not be decoded. */
    public static String name(int codePoint) {
        return DecodedText.isUndecodable(codePoint) ? hexByte(codePoint) : CodePoints.describe(codePoint);
    }

    /** Returns a count with its noun in the right number: {@code 1 cell}, {@code 3 cells}. */
    public static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    private static void append(StringBuilder quoted, int c) {
        if (DecodedText.isUndecodable(c)) {
            quoted.append('<').append(hexByte(c)).append('>');
        } else if (isInvisible(c)) {
            quoted.append('<').append(CodePoints.number(c)).append('>');
        } else {
            quoted.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    private static String hexByte(int codePoint) {
        return String.format(Locale.ROOT, "byte 0x%02X", DecodedText.undecodableByte(codePoint));
    }
}
