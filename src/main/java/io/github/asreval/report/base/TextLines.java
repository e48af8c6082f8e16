package io.github.asreval.report.base;

import io.github.asreval.text.base.DisplayWidth;

/** Pieces of text lines: cells padded by the columns of a terminal that they take, line ends, counts. */
public final class TextLines {

    private TextLines() {}

    /** Appends text, blanks after it up to a width. */
    public static StringBuilder left(StringBuilder line, String text, int width) {
        return line.append(text).append(" ".repeat(Math.max(0, width - DisplayWidth.of(text))));
    }

    /** Appends text, blanks before it up to a width. */
    public static StringBuilder right(StringBuilder line, String text, int width) {
        return line.append(" ".repeat(Math.max(0, width - DisplayWidth.of(text))))
                .append(text);
    }

    /** Drops blanks from the end and appends a line feed. */
    public static StringBuilder endLine(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        line.setLength(end);
        return line.append('\n');
    }

    /** Returns a number and its noun, which has an s unless the number is 1. */
    public static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
