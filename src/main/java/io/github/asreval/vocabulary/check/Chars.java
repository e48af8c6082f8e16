package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.DecodedText;

/** The classes of characters that the rules speak of. */
final class Chars {

    private Chars() {}

    /** Returns whether it is a space of any kind; a TAB is one where it does not separate cells. */
    static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Returns whether it looks like a new line without being a line end. */
    static boolean isLineBreak(int c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Returns whether it is a control character that no file should have. */
    static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r' && c != 0x85;
    }

    /** Returns whether it is a decimal digit of any script. */
    static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Returns whether it is one of the three marks that join letters and words. */
    static boolean isMark(int c) {
        return c == '.' || c == '\'' || c == '-';
    }

    /** Returns whether another rule than that about character sets reports it. */
    static boolean isReportedElsewhere(int c) {
        return isSpace(c) || isLineBreak(c) || isControl(c) || isDigit(c) || DecodedText.isUndecodable(c);
    }

    /** Returns the text without spaces at its edges. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        // Every space is a single char, so going by chars is going by code points here.
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the text with {@code joint} for every run of spaces. */
    static String replaceSpaces(String text, String joint) {
        StringBuilder joined = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space) {
                joined.append(text.charAt(i));
            } else if (!inside) {
                joined.append(joint);
            }
            inside = space;
        }
        return joined.toString();
    }
}
