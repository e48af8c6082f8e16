package io.github.asreval.report;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.Alignment;
import io.github.asreval.align.EditOperation;
import io.github.asreval.normalize.Word;
import io.github.asreval.text.DisplayWidth;
import io.github.asreval.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

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
 * {@link DisplayWidth}; what a terminal would obey or hide is {@linkplain VisibleText written out}.
 */
public final class AlignmentLines {

    private static final String REFERENCE = "   REF  ";
    private static final String HYPOTHESIS = "   HYP  ";
    private static final String OPERATIONS = "        ";

    private final TextStyle style;

    /** Creates a renderer; instances are immutable. */
    public AlignmentLines(TextStyle style) {
        this.style = style;
    }

    /**
     * Returns the rows of an alignment, each ended by a line feed and without trailing blanks.
     *
     * <p>The row of letters is left out where there is no error. Beyond the width of the style, the rows go on
     * together after a blank line; a word that is wider still is not cut.
     */
    public String of(Alignment<Word> alignment) {
        StringBuilder lines = new StringBuilder();
        List<Column> columns = columns(alignment);
        int start = 0;
        do {
            int end = endOfLine(columns, start);
            if (start > 0) {
                lines.append('\n');
            }
            append(columns.subList(start, end), lines);
            start = end;
        } while (start < columns.size());
        return lines.toString();
    }

    /** One word of each side as it is shown, and how many columns of the terminal the wider takes. */
    private record Column(EditOperation operation, Cell reference, Cell hypothesis) {
        int width() {
            return Math.max(reference.width, hypothesis.width);
        }

        /** How many columns the wider one takes on a terminal that knows no clusters; what wrapping goes by. */
        int widest() {
            return Math.max(
                    width(), Math.max(DisplayWidth.atMost(reference.text), DisplayWidth.atMost(hypothesis.text)));
        }
    }

    private record Cell(String text, int width) {
        static Cell of(String text) {
            return new Cell(text, DisplayWidth.of(text));
        }

        /** The gap beside a word, as wide as the word. */
        static Cell gapBeside(Cell word) {
            return new Cell("*".repeat(word.width), word.width);
        }
    }

    private static List<Column> columns(Alignment<Word> alignment) {
        List<Column> columns = new ArrayList<>(alignment.pairs().size());
        for (AlignedPair pair : alignment.pairs()) {
            EditOperation operation = pair.operation();
            if (operation == EditOperation.INSERTION) {
                Cell cell = cell(alignment.hypothesis().get(pair.hypothesisIndex()), operation);
                columns.add(new Column(operation, Cell.gapBeside(cell), cell));
            } else if (operation == EditOperation.DELETION) {
                Cell cell = cell(alignment.reference().get(pair.referenceIndex()), operation);
                columns.add(new Column(operation, cell, Cell.gapBeside(cell)));
            } else {
                columns.add(new Column(
                        operation,
                        cell(alignment.reference().get(pair.referenceIndex()), operation),
                        cell(alignment.hypothesis().get(pair.hypothesisIndex()), operation)));
            }
        }
        return columns;
    }

    private static Cell cell(Word word, EditOperation operation) {
        String text = operation.isError() ? VisibleText.reveal(word.written()) : VisibleText.escape(word.written());
        // A word of characters without width would leave its column empty, and a gap beside it invisible.
        Cell cell = Cell.of(text);
        return cell.width > 0 ? cell : new Cell(text + " ", 1);
    }

    private int endOfLine(List<Column> columns, int start) {
        if (style.width() == 0) {
            return columns.size();
        }
        int width = OPERATIONS.length();
        int end = start;
        while (end < columns.size()) {
            width += columns.get(end).widest();
            if (width > style.width() && end > start) {
                break;
            }
            width++;
            end++;
        }
        return end;
    }

    private void append(List<Column> columns, StringBuilder lines) {
        boolean isolated = style.isolated() && hasRightToLeft(columns);
        appendWords(REFERENCE, columns, true, isolated, lines);
        appendWords(HYPOTHESIS, columns, false, isolated, lines);
        appendLetters(columns, lines);
    }

    private void appendWords(
            String label, List<Column> columns, boolean reference, boolean isolated, StringBuilder lines) {
        if (isolated) {
            lines.append(Bidirectional.LEFT_TO_RIGHT_MARK);
        }
        lines.append(label);
        int padding = 0;
        for (Column column : columns) {
            lines.append(" ".repeat(padding));
            Cell cell = reference ? column.reference : column.hypothesis;
            String text = isolated ? Bidirectional.isolate(cell.text) : cell.text;
            lines.append(style.colored() ? Colors.paint(text, column.operation) : text);
            padding = column.width() - cell.width + 1;
        }
        TextLines.endLine(lines);
    }

    private static void appendLetters(List<Column> columns, StringBuilder lines) {
        int start = lines.length();
        lines.append(OPERATIONS);
        boolean any = false;
        for (Column column : columns) {
            boolean error = column.operation.isError();
            any |= error;
            lines.append(error ? letter(column.operation) : ' ').append(" ".repeat(column.width()));
        }
        if (any) {
            TextLines.endLine(lines);
        } else {
            lines.setLength(start);
        }
    }

    private static char letter(EditOperation operation) {
        return switch (operation) {
            case HIT -> 'H';
            case SUBSTITUTION -> 'S';
            case DELETION -> 'D';
            case INSERTION -> 'I';
        };
    }

    private static boolean hasRightToLeft(List<Column> columns) {
        for (Column column : columns) {
            if (Bidirectional.isRightToLeft(column.reference.text)
                    || Bidirectional.isRightToLeft(column.hypothesis.text)) {
                return true;
            }
        }
        return false;
    }
}
