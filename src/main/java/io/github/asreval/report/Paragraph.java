package io.github.asreval.report;

import io.github.asreval.text.DisplayWidth;

/** Prose broken into lines at blanks. */
final class Paragraph {

    /** The longest line that is pleasant to read, also on a wider terminal. */
    private static final int WIDEST = 100;

    private static final int USUAL = 80;
    private static final int NARROWEST = 30;

    private Paragraph() {}

    /** Returns how wide text may be on a terminal of so many columns; 0 stands for no terminal. */
    static int width(int columns) {
        return columns == 0 ? USUAL : Math.max(NARROWEST, Math.min(columns, WIDEST));
    }

    /**
     * Appends text to a line that has been begun, breaks it before the width, and ends the last line.
     *
     * @param lines ends with the begun line
     * @param text the text
     * @param column how many columns the begun line takes already, and the next lines are indented by
     * @param width how many columns a line may have
     */
    static void append(StringBuilder lines, String text, int column, int width) {
        int used = column;
        boolean first = true;
        for (int start = 0; start < text.length(); ) {
            int blank = text.indexOf(' ', start);
            String word = text.substring(start, blank < 0 ? text.length() : blank);
            int wordWidth = DisplayWidth.atMost(word);
            if (!first && used + 1 + wordWidth > width) {
                lines.append('\n').append(" ".repeat(column));
                used = column;
                first = true;
            }
            lines.append(first ? "" : " ").append(word);
            used += wordWidth + (first ? 0 : 1);
            first = false;
            start = blank < 0 ? text.length() : blank + 1;
        }
        lines.append('\n');
    }
}
