package io.github.asreval.normalize.base;

import io.github.asreval.text.Words;

/** Finds where white space begins and ends. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** Returns the end of the white space that begins at a place, which is that place if there is none. */
    public static int behind(String line, int start) {
        int end = start;
        while (end < line.length() && Words.isWhiteSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the beginning of the white space that ends at a place, which is that place if there is none. */
    public static int before(String line, int end) {
        int start = end;
        while (start > 0 && Words.isWhiteSpace(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
