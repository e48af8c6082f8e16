package io.github.asreval.report;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.Alignment;
import io.github.asreval.align.EditOperation;
import io.github.asreval.normalize.Word;
import io.github.asreval.score.ScoredLine;
import java.util.Arrays;

/** Prints alignments as {@link AlignmentLines} shows them, one after the other; one for each thread. */
final class AlignmentRows {

    private static final String REFERENCE = "   REF  ";
    private static final String HYPOTHESIS = "   HYP  ";
    private static final int LABEL = REFERENCE.length();

    private final TextStyle style;
    private final CellCache cells = new CellCache();
    private Cell[] reference = new Cell[64];
    private Cell[] hypothesis = new Cell[64];
    private EditOperation[] operations = new EditOperation[64];
    private int columns;
    /** By column: where it begins in the row of the reference that was printed last. */
    private int[] places = new int[64];

    private final Utf8Buffer second = new Utf8Buffer();

    AlignmentRows(TextStyle style) {
        this.style = style;
    }

    /** Appends the rows of a line that has just been scored. */
    void append(ScoredLine line, Utf8Buffer target) {
        columns = 0;
        int said = 0;
        int recognised = 0;
        for (int i = 0; i < line.script().size(); i++) {
            EditOperation operation = line.script().operation(i);
            switch (operation) {
                case HIT -> addHit(line, said++, recognised++);
                case DELETION -> addDeletion(cells.error(line.referenceNumber(said), line.reference(said++)));
                case INSERTION ->
                    addInsertion(cells.error(line.hypothesisNumber(recognised), line.hypothesis(recognised++)));
                case SUBSTITUTION ->
                    add(
                            operation,
                            cells.error(line.referenceNumber(said), line.reference(said++)),
                            cells.error(line.hypothesisNumber(recognised), line.hypothesis(recognised++)));
            }
        }
        print(target);
    }

    /** Appends the rows of an alignment. */
    void append(Alignment<Word> alignment, Utf8Buffer target) {
        columns = 0;
        for (AlignedPair pair : alignment.pairs()) {
            switch (pair.operation()) {
                case DELETION -> addDeletion(cells.error(alignment.reference().get(pair.referenceIndex())));
                case INSERTION ->
                    addInsertion(cells.error(alignment.hypothesis().get(pair.hypothesisIndex())));
                default ->
                    addPair(
                            pair.operation(),
                            alignment.reference().get(pair.referenceIndex()),
                            alignment.hypothesis().get(pair.hypothesisIndex()));
            }
        }
        print(target);
    }

    private void addHit(ScoredLine line, int said, int recognised) {
        int number = line.referenceNumber(said);
        int other = line.hypothesisNumber(recognised);
        Cell cell = cells.hit(number, line.reference(said));
        add(EditOperation.HIT, cell, other == number ? cell : cells.hit(other, line.hypothesis(recognised)));
    }

    private void addDeletion(Cell cell) {
        add(EditOperation.DELETION, cell, cells.gapBeside(cell));
    }

    private void addInsertion(Cell cell) {
        add(EditOperation.INSERTION, cells.gapBeside(cell), cell);
    }

    private void addPair(EditOperation operation, Word said, Word recognised) {
        if (operation.isError()) {
            add(operation, cells.error(said), cells.error(recognised));
        } else {
            add(operation, cells.hit(said), cells.hit(recognised));
        }
    }

    private void add(EditOperation operation, Cell said, Cell recognised) {
        if (columns == operations.length) {
            operations = Arrays.copyOf(operations, 2 * columns);
            reference = Arrays.copyOf(reference, 2 * columns);
            hypothesis = Arrays.copyOf(hypothesis, 2 * columns);
            places = Arrays.copyOf(places, 2 * columns);
        }
        operations[columns] = operation;
        reference[columns] = said;
        hypothesis[columns++] = recognised;
    }

    private void print(Utf8Buffer target) {
        int start = 0;
        do {
            int end = endOfLine(start);
            if (start > 0) {
                target.append('\n');
            }
            boolean isolated = style.isolated() && hasRightToLeft(start, end);
            if (style.colored() || isolated) {
                printStyledWords(REFERENCE, reference, start, end, isolated, target);
                printStyledWords(HYPOTHESIS, hypothesis, start, end, isolated, target);
            } else {
                printWords(start, end, target);
            }
            printLetters(start, end, target);
            start = end;
        } while (start < columns);
    }

    private int endOfLine(int start) {
        if (style.width() == 0) {
            return columns;
        }
        int width = LABEL;
        int end = start;
        while (end < columns) {
            width += Math.max(width(end), Math.max(reference[end].widest(), hypothesis[end].widest()));
            if (width > style.width() && end > start) {
                break;
            }
            width++;
            end++;
        }
        return end;
    }

    private int width(int column) {
        return Math.max(reference[column].width(), hypothesis[column].width());
    }

    /** Most words are hits: what stands in the first row for a run of them is copied to the second. */
    private void printWords(int start, int end, Utf8Buffer target) {
        target.append(REFERENCE);
        for (int i = start; i < end; i++) {
            places[i] = target.size();
            appendPadded(reference[i], width(i), target);
        }
        second.clear();
        second.append(HYPOTHESIS);
        int i = start;
        while (i < end) {
            int run = i;
            while (run < end && reference[run] == hypothesis[run]) {
                run++;
            }
            if (run > i) {
                second.append(target, places[i], run < end ? places[run] : target.size());
            } else {
                appendPadded(hypothesis[i], width(i), second);
                run++;
            }
            i = run;
        }
        target.endLine();
        second.endLine();
        target.append(second, 0, second.size());
    }

    private static void appendPadded(Cell word, int width, Utf8Buffer target) {
        target.append(word.text()).repeat(' ', width - word.width() + 1);
    }

    private void printStyledWords(String label, Cell[] words, int start, int end, boolean isolated, Utf8Buffer target) {
        if (isolated) {
            target.append(Bidirectional.LEFT_TO_RIGHT_MARK);
        }
        target.append(label);
        int padding = 0;
        for (int i = start; i < end; i++) {
            target.repeat(' ', padding);
            printStyled(words[i], operations[i], isolated, target);
            padding = width(i) - words[i].width() + 1;
        }
        target.endLine();
    }

    private void printStyled(Cell word, EditOperation operation, boolean isolated, Utf8Buffer target) {
        String color = style.colored() ? Colors.of(operation) : "";
        target.append(color).append(isolated ? Bidirectional.ISOLATE : "");
        target.append(word.text());
        target.append(isolated ? Bidirectional.POP : "").append(color.isEmpty() ? "" : Colors.RESET);
    }

    private void printLetters(int start, int end, Utf8Buffer target) {
        int before = target.size();
        target.repeat(' ', LABEL);
        int column = 0;
        int printed = 0;
        for (int i = start; i < end; i++) {
            if (operations[i].isError()) {
                target.repeat(' ', column - printed).append(letter(operations[i]));
                printed = column + 1;
            }
            column += width(i) + 1;
        }
        if (printed > 0) {
            target.append('\n');
        } else {
            target.truncate(before);
        }
    }

    private static char letter(EditOperation operation) {
        return switch (operation) {
            case HIT -> ' ';
            case SUBSTITUTION -> 'S';
            case DELETION -> 'D';
            case INSERTION -> 'I';
        };
    }

    private boolean hasRightToLeft(int start, int end) {
        for (int i = start; i < end; i++) {
            if (reference[i].rightToLeft() || hypothesis[i].rightToLeft()) {
                return true;
            }
        }
        return false;
    }
}
