package io.github.asreval.report.values;

import io.github.asreval.text.base.DisplayWidth;

/** Prose broken into lines at blanks. */
public final class Paragraph {

    /** The longest line that is pleasant to read, also on a wider terminal. */
    private static final int WIDEST = 100;

    private static final int USUAL = 80;
    private static final int NARROWEST = 30;

    private Paragraph() {}

    /** Returns how wide text may be on a terminal of so many columns; 0 stands for no terminal. */
    public static int width(int columns) {
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
    public static void append(StringBuilder lines, String text, int column, int width) {
        append(lines, text, false, column, width);
    }

    /** Appends as {@link #append} does a text that may also be broken behind its commas, as a chain of steps may. */
    public static void appendChain(StringBuilder lines, String text, int column, int width) {
        append(lines, text, true, column, width);
    }

    private static void append(StringBuilder lines, String text, boolean chain, int column, int width) {
        int used = column;
        boolean first = true;
        for (int start = 0; start < text.length(); ) {
            int end = pieceEnd(text, start, chain);
            String piece = text.substring(start, end);
            int gap = !first && text.charAt(start - 1) == ' ' ? 1 : 0;
            int pieceWidth = DisplayWidth.atMost(piece);
            if (!first && used + gap + pieceWidth > width) {
                lines.append('\n').append(" ".repeat(column));
                used = column;
                gap = 0;
            }
            lines.append(" ".repeat(gap)).append(piece);
            used += gap + pieceWidth;
            first = false;
            start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        lines.append('\n');
    }

    private static int pieceEnd(String text, int start, boolean chain) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
            if (chain && text.charAt(end - 1) == ',') {
                return end;
            }
        }
        return end;
    }
}
