package io.github.asreval.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * One physical line of a file with the end it has there.
 *
 * @param number 1 for the first line
 * @param text the line without its end
 * @param end how the line ends
 */
public record Line(int number, String text, LineEnd end) {

    /**
     * Cuts text into its lines: {@code "a\r\nb"} gives a line with a CRLF and one without an end.
     *
     * <p>Text that ends with a line end has no further, empty line after it; empty text has no line.
     */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int stop = start;
            while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            LineEnd end = endAt(text, stop);
            lines.add(new Line(lines.size() + 1, text.substring(start, stop), end));
            start = stop + end.text().length();
        }
        return lines;
    }

    private static LineEnd endAt(String text, int index) {
        if (index == text.length()) {
            return LineEnd.NONE;
        }
        if (text.charAt(index) == '\n') {
            return LineEnd.LF;
        }
        boolean pair = index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return pair ? LineEnd.CRLF : LineEnd.CR;
    }

    /** Returns whether nothing but blanks stands here; a TAB separates cells and so makes a row, if an empty one. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> c != '\t' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** Returns the length of the text in code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }
}
