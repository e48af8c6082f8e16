package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Line;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a vocabulary file: all of it, a line, or some code points of a cell.
 *
 * <p>In {@code गेट-४⇥⇥⇥गेट 4} on line 3, the digit of the phrase is {@code Span(3, PHRASE, 0, 4, 5)}. Where a line has
 * no named columns, as in a list or in the header, the whole line is the cell and {@code cell} is empty.
 *
 * @param line 1 for the first line, 0 for the whole file
 * @param cell the column whose cell the offsets count in; empty if they count in the line
 * @param cellStart how many code points of the line stand before the cell
 * @param start offset of the first code point in the cell, from 0; {@link #NOWHERE} if the place has no extent
 * @param end offset behind the last code point; {@link #NOWHERE} if the place has no extent
 */
public record Span(int line, Optional<Column> cell, int cellStart, int start, int end) implements Comparable<Span> {

    /** The offset where offsets make no sense. */
    public static final int NOWHERE = -1;

    private static final Comparator<Span> ORDER = Comparator.<Span>comparingInt(span -> span.line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::end);

    /** Checks that the offsets agree with each other. */
    public Span {
        boolean nowhere = start == NOWHERE && end == NOWHERE;
        if (line < 0 || cellStart < 0 || (!nowhere && (start < 0 || end < start))) {
            throw new IllegalArgumentException("no place: line " + line + ", " + start + " to " + end);
        }
    }

    /** Returns the place that is the whole file. */
    static Span file() {
        return new Span(0, Optional.empty(), 0, NOWHERE, NOWHERE);
    }

    /** Returns the whole of a line, without offsets. */
    static Span line(int number) {
        return new Span(number, Optional.empty(), 0, NOWHERE, NOWHERE);
    }

    /** Returns the whole of a cell; of one without a column, in the offsets of its line. */
    static Span of(Line line, Optional<Column> column, Cell cell) {
        return of(line, column, cell, 0, cell.length());
    }

    /** Returns some code points of a cell; of one without a column, in the offsets of its line. */
    static Span of(Line line, Optional<Column> column, Cell cell, int start, int end) {
        return column.isPresent()
                ? new Span(line.number(), column, cell.start(), start, end)
                : new Span(line.number(), column, 0, cell.start() + start, cell.start() + end);
    }

    /** Returns whether the place has offsets. */
    public boolean hasExtent() {
        return start != NOWHERE;
    }

    /** Returns the 1-based position in the line, in code points, where the place begins; 1 if it has no extent. */
    public int column() {
        return hasExtent() ? cellStart + start + 1 : 1;
    }

    /** Compares by line, then by the position in it. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
