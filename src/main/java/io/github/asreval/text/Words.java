package io.github.asreval.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a line: what stands between white space.
 *
 * <pre>{@code
 * Words.split("  Agent : हाँ बिल्कुल। ")   // [Agent, :, हाँ, बिल्कुल।]
 * Words.split("")                          // []
 * }</pre>
 *
 * <p>White space is Unicode's {@code White_Space} property and the four information separators U+001C to U+001F: the
 * set on which Python's {@code str.split()}, and so the field's scorers written in Python, split. A zero width space
 * (U+200B) is not in it. The set is fixed here, so the words of a line do not change with the version of the JDK.
 */
public final class Words {

    private Words() {}

    /** Returns the words of a line in their order; an empty list for a line of nothing but white space. */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        int length = line.length();
        int start = 0;
        while (start < length) {
            while (start < length && isWhiteSpace(line.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < length && !isWhiteSpace(line.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(line.substring(start, end));
            }
            start = end;
        }
        return words;
    }

    /** Returns whether a line is one word, without white space around it. */
    public static boolean isOneWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isWhiteSpace(line.charAt(i))) {
                return false;
            }
        }
        return !line.isEmpty();
    }

    /** Returns whether a line has no words. */
    public static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!isWhiteSpace(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a line without the white space before its first and behind its last word. */
    public static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isWhiteSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Returns whether the code point separates words; all that do lie in the basic plane, so a {@code char} serves. */
    public static boolean isWhiteSpace(int codePoint) {
        if (codePoint <= ' ') {
            return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r') || codePoint >= 0x1C;
        }
        if (codePoint < 0x2000) {
            return codePoint == 0x85 || codePoint == 0xA0 || codePoint == 0x1680;
        }
        return codePoint <= 0x200A
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0x202F
                || codePoint == 0x205F
                || codePoint == 0x3000;
    }
}
