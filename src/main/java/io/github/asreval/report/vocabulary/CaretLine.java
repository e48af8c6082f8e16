package io.github.asreval.report.vocabulary;

import io.github.asreval.report.base.Bidirectional;
import io.github.asreval.report.base.Colors;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.vocabulary.check.Span;

/**
 * A line of a vocabulary file with carets under a place in it.
 *
 * <pre>
 *     Los Angeles⇥⇥⇥Los Angeles
 *        ^
 * </pre>
 *
 * <p>A line that is wider than there is room for is cut around the place.
 */
final class CaretLine {

    private static final String INDENT = "    ";
    private static final String ELLIPSIS = "…";
    private static final int USUAL_WIDTH = 120;

    private final String row;
    private final int markStart;
    private final int markEnd;
    private final int room;
    private int left;
    private int right;

    private CaretLine(String row, int markStart, int markEnd, int room) {
        this.row = row;
        this.markStart = markStart;
        this.markEnd = markEnd;
        this.room = room;
        this.right = row.length();
    }

    /** Returns the line and, if the place has an extent, the carets under it; each ended by a line feed. */
    static String of(String row, Span where, TextStyle style) {
        int width = style.width() > 0 ? style.width() : USUAL_WIDTH;
        int room = Math.max(20, width - INDENT.length());
        int start = where.hasExtent() ? offset(row, 0, where.column() - 1) : 0;
        int end = where.hasExtent() ? offset(row, start, where.end() - where.start()) : 0;
        CaretLine marked = new CaretLine(row, start, end, room);
        marked.cut();
        return marked.shownRow(style) + (where.hasExtent() ? marked.carets(style) : "");
    }

    /** Returns the index that is some code points behind another one, at most the length of the row. */
    private static int offset(String row, int index, int codePoints) {
        int offset = index;
        for (int i = 0; i < codePoints && offset < row.length(); i++) {
            offset += Character.charCount(row.codePointAt(offset));
        }
        return offset;
    }

    /** Chooses what is shown of a row that is too wide: a third of the room for what stands before the place. */
    private void cut() {
        if (row.length() <= 4 * room && DisplayWidth.atMost(RowText.shown(row)) <= room) {
            return;
        }
        int budget = room - 2;
        left = markStart;
        right = markStart;
        int used = widenLeft(0, budget / 3);
        while (right < row.length() && used < budget) {
            used += widthAt(right);
            right += Character.charCount(row.codePointAt(right));
        }
        widenLeft(used, budget);
    }

    private int widenLeft(int width, int budget) {
        int used = width;
        while (left > 0 && used < budget) {
            left -= Character.charCount(row.codePointBefore(left));
            used += widthAt(left);
        }
        return used;
    }

    private int widthAt(int index) {
        return DisplayWidth.atMost(
                RowText.shown(row.substring(index, index + Character.charCount(row.codePointAt(index)))));
    }

    private String shownRow(TextStyle style) {
        String shown = RowText.shown(row.substring(left, right));
        StringBuilder line = new StringBuilder();
        if (style.isolated() && Bidirectional.isRightToLeft(shown)) {
            line.append(Bidirectional.LEFT_TO_RIGHT_MARK).append(INDENT);
            line.append(left > 0 ? ELLIPSIS : "");
            String[] cells = row.substring(left, right).split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                line.append(i > 0 ? RowText.shown("\t") : "").append(Bidirectional.isolate(RowText.shown(cells[i])));
            }
        } else {
            line.append(INDENT).append(left > 0 ? ELLIPSIS : "").append(shown);
        }
        line.append(right < row.length() ? ELLIPSIS : "");
        return TextLines.endLine(line).toString();
    }

    private String carets(TextStyle style) {
        String before = RowText.shown(row.substring(left, markStart));
        String marked = RowText.shown(row.substring(left, Math.max(markStart, Math.min(markEnd, right))));
        int start = DisplayWidth.of(before);
        int width = DisplayWidth.of(marked) - start;
        // A combining mark takes no column of its own: the caret stands under the letter that it belongs to.
        boolean onLetter = width <= 0 && start > 0 && markEnd > markStart;
        int column = INDENT.length() + (left > 0 ? 1 : 0) + start - (onLetter ? 1 : 0);
        String carets = "^".repeat(Math.max(1, width));
        return " ".repeat(column) + (style.colored() ? Colors.paintMark(carets) : carets) + "\n";
    }
}
