package io.github.asreval.report.text;

import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;

/**
 * An alignment as rows of text under each other, words of a column starting in the same column of the terminal.
 *
 * <pre>
 *    REF  the quick brown fox jumps over
 *    HYP  the kwik  brown fox jumps ****
 *             S                     D
 * </pre>
 *
 * <p>A letter stands under every error (S, D or I), a row of asterisks where a side has no word. Widths are those of
 * {@link DisplayWidth}; what a terminal would obey or hide is {@linkplain VisibleText written out}. Instances are
 * immutable.
 */
public final class AlignmentLines {

    private final TextStyle style;

    /** Creates a renderer. */
    public AlignmentLines(TextStyle style) {
        this.style = style;
    }

    /**
     * Returns the rows of an utterance, each ended by a line feed and without trailing blanks.
     *
     * <p>The row of letters is left out where there is no error. Beyond the width of the style, the rows go on
     * together after a blank line; a word that is wider still is not cut.
     */
    public String of(AlignedWords words) {
        Utf8Buffer lines = new Utf8Buffer();
        new AlignmentRows(style).append(words, lines);
        return lines.toString();
    }
}
