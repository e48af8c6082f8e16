package io.github.asreval.report.base;

import io.github.asreval.align.EditOperation;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.AlignedWords;
import java.util.Arrays;

/** Prints alignments word under word, one after the other; one for each thread. */
public final class AlignmentRows {

    private static final String REFERENCE = "   REF  ";
    private static final String HYPOTHESIS = "   HYP  ";
    private static final int LABEL = REFERENCE.length();

    private final TextStyle style;
    private final CellCache cells = new CellCache();
    private TextCell[] reference = new TextCell[64];
    private TextCell[] hypothesis = new TextCell[64];
    private EditOperation[] operations = new EditOperation[64];
    private int columns;

    public AlignmentRows(TextStyle style) {
        this.style = style;
    }

    /** Appends the rows of an utterance. */
    public void append(AlignedWords words, Utf8Buffer target) {
        columns = 0;
        for (int i = 0; i < words.size(); i++) {
            switch (words.operation(i)) {
                case DELETION -> addDeletion(cells.said(words, i));
                case INSERTION -> addInsertion(cells.heard(words, i));
                default -> add(words.operation(i), cells.said(words, i), cells.heard(words, i));
            }
        }
        print(target);
    }

    private void addDeletion(TextCell cell) {
        add(EditOperation.DELETION, cell, cells.gapBeside(cell));
    }

    private void addInsertion(TextCell cell) {
        add(EditOperation.INSERTION, cells.gapBeside(cell), cell);
    }

    private void add(EditOperation operation, TextCell said, TextCell recognised) {
        if (columns == operations.length) {
            operations = Arrays.copyOf(operations, 2 * columns);
            reference = Arrays.copyOf(reference, 2 * columns);
            hypothesis = Arrays.copyOf(hypothesis, 2 * columns);
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
            printWords(REFERENCE, reference, start, end, isolated, target);
            printWords(HYPOTHESIS, hypothesis, start, end, isolated, target);
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

    private void printWords(String label, TextCell[] words, int start, int end, boolean isolated, Utf8Buffer target) {
        if (isolated) {
            target.append(Bidirectional.LEFT_TO_RIGHT_MARK);
        }
        target.append(label);
        int padding = 0;
        for (int i = start; i < end; i++) {
            target.repeat(' ', padding);
            if (style.colored() || isolated) {
                printStyled(words[i], operations[i], isolated, target);
            } else {
                target.append(words[i].text());
            }
            padding = width(i) - words[i].width() + 1;
        }
        target.endLine();
    }

    private void printStyled(TextCell word, EditOperation operation, boolean isolated, Utf8Buffer target) {
        String color = style.colored() ? Colors.of(operation) : "";
        target.append(color).append(isolated ? Bidirectional.ISOLATE : "");
        target.append(word.text());
        target.append(isolated ? Bidirectional.POP : "").append(color.isEmpty() ? "" : Colors.RESET);
    }

    private void printLetters(int start, int end, Utf8Buffer target) {
        int before = target.size();
        target.repeat(' ', LABEL);
        int column = 0;
        int lettered = 0;
        for (int i = start; i < end; i++) {
            if (operations[i].isError()) {
                target.repeat(' ', column - lettered).append(letter(operations[i]));
                lettered = column + 1;
            }
            column += width(i) + 1;
        }
        if (lettered > 0) {
            target.append('\n');
        } else {
            target.truncate(before);
        }
    }

    public static char letter(EditOperation operation) {
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
