package io.github.asreval.report;

import io.github.asreval.text.DisplayWidth;

/** Cells of text tables, padded by the columns of a terminal that they take. */
final class TextLines {

    private TextLines() {}

    /** Appends text, blanks after it up to a width. */
    static StringBuilder left(StringBuilder line, String text, int width) {
        return line.append(text).append(" ".repeat(Math.max(0, width - DisplayWidth.of(text))));
    }

    /** Appends text, blanks before it up to a width. */
    static StringBuilder right(StringBuilder line, String text, int width) {
        return line.append(" ".repeat(Math.max(0, width - DisplayWidth.of(text))))
                .append(text);
    }
}
