package io.github.asreval.report.base;

import io.github.asreval.text.base.DisplayWidth;
import java.nio.charset.StandardCharsets;

/**
 * A word as it is printed.
 *
 * @param text its UTF-8
 * @param width how many columns it takes
 * @param widest how many it takes on a terminal that knows no clusters; what wrapping goes by
 * @param rightToLeft whether some of it is written from right to left
 * @param directed whether some of it is written in one direction whatever stands beside it: no digit, sign or mark is
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares cells; they are looked up by their words
public record TextCell(byte[] text, int width, int widest, boolean rightToLeft, boolean directed) {

    /** Returns the cell of a word; one without width is given a column, or a gap beside it could not be seen. */
    public static TextCell of(String text) {
        int width = DisplayWidth.of(text);
        String shown = width == 0 ? text + " " : text;
        return new TextCell(
                shown.getBytes(StandardCharsets.UTF_8),
                Math.max(1, width),
                Math.max(1, DisplayWidth.atMost(text)),
                Bidirectional.isRightToLeft(text),
                Bidirectional.hasDirection(text));
    }

    /** Returns the gap beside a word, as wide as the word. */
    public static TextCell gap(int width) {
        return new TextCell("*".repeat(width).getBytes(StandardCharsets.UTF_8), width, width, false, false);
    }
}
