package io.github.asreval.report.values;

/**
 * The style of alignments as text.
 *
 * @param width how many columns a line may take before the rows of an alignment are wrapped together; 0 for no limit
 * @param colored whether errors are coloured, by ANSI escape sequences, besides being lettered
 * @param isolated whether words written from right to left are isolated by Unicode's bidirectional controls, which a
 *     terminal needs to keep the columns in order and a file should not hold
 */
public record TextStyle(int width, boolean colored, boolean isolated) {

    /** Unlimited lines of plain text, as for a file. */
    public static final TextStyle PLAIN = new TextStyle(0, false, false);

    public TextStyle {
        if (width < 0) {
            throw new IllegalArgumentException("a line cannot have " + width + " columns");
        }
    }

    /** Returns how wide prose may be: no limit but on a terminal, since elsewhere programs look for whole lines. */
    public int proseWidth() {
        return isolated && width > 0 ? Paragraph.width(width) : Integer.MAX_VALUE;
    }
}
