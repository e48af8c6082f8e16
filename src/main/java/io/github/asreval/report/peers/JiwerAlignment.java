package io.github.asreval.report.peers;

import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.base.VisibleText;

/**
 * The alignment of one utterance as jiwer draws it: the words of a column end together, above the letter of an error.
 *
 * <pre>
 * REF: the quick brown ***** fox  jumps
 * </pre>
 *
 * <p>Words are as wide as they have code points. Between characters there is no blank. Instances are for one thread.
 */
final class JiwerAlignment {

    private static final int LABEL = 5;
    private static final String GAP = "*";

    private final String between;
    private final int lineWidth;
    private final Utf8Buffer reference = new Utf8Buffer();
    private final Utf8Buffer hypothesis = new Utf8Buffer();
    private final Utf8Buffer letters = new Utf8Buffer();
    private int width;

    /**
     * Creates a printer of many.
     *
     * @param separated whether blanks stand between the columns
     * @param lineWidth how many code points a row may take before the rows go on below; 0 for no limit
     */
    JiwerAlignment(boolean separated, int lineWidth) {
        this.between = separated ? " " : "";
        this.lineWidth = lineWidth;
    }

    /** Appends the three rows of an utterance, or several times three. */
    void append(AlignedWords words, Utf8Buffer target) {
        begin();
        for (int i = 0; i < words.size(); i++) {
            String said = words.hasSaid(i) ? visible(words.said(i).written()) : GAP;
            String heard = words.hasHeard(i) ? visible(words.heard(i).written()) : GAP;
            add(said, heard, String.valueOf(AlignmentRows.letter(words.operation(i))), target);
        }
        end(target);
    }

    /** A tab is a character of white space, and stands there as itself. */
    private static String visible(String written) {
        return written.equals("\t") ? written : VisibleText.escape(written);
    }

    private void begin() {
        reference.clear();
        hypothesis.clear();
        letters.clear();
        reference.append("REF: ");
        hypothesis.append("HYP: ");
        letters.append("     ");
        width = LABEL;
    }

    private void add(String said, String recognised, String letter, Utf8Buffer target) {
        int column = Math.max(width(said), width(recognised));
        if (lineWidth > 0 && width + column > lineWidth) {
            end(target);
            target.append('\n');
            begin();
        }
        // A word that is an asterisk is taken for a gap, as there; one of the two rows only is filled.
        boolean gap = said.equals(GAP);
        reference.right(gap ? GAP.repeat(column) : said, column).append(between);
        hypothesis
                .right(!gap && recognised.equals(GAP) ? GAP.repeat(column) : recognised, column)
                .append(between);
        letters.right(letter, column).append(between);
        width += column + between.length();
    }

    /** Of every row the last blank is dropped, and no other. */
    private void end(Utf8Buffer target) {
        for (Utf8Buffer row : new Utf8Buffer[] {reference, hypothesis, letters}) {
            row.truncate(row.size() - between.length());
            target.append(row).append('\n');
        }
    }

    private static int width(String word) {
        return word.codePointCount(0, word.length());
    }
}
