package io.github.asreval.vocabulary;

import java.util.Map;
import java.util.Optional;

/**
 * One phrase of a vocabulary with what belongs to it: a row of a table, an element of a list, a word of a filter.
 *
 * <p>The row {@code Los-Angeles⇥⇥⇥Los Angeles} is an entry with four cells, two of them empty. An element of a list or
 * filter has a Phrase only. A row whose number of cells differs from the header's is reduced to its Phrase, since
 * nobody can tell what its other cells are meant for.
 *
 * @param line the line it stands on
 * @param cells the cells by column, in no particular order
 */
public record VocabularyEntry(Line line, Map<Column, Cell> cells) {

    /** Copies the map. */
    public VocabularyEntry {
        cells = Map.copyOf(cells);
    }

    /** Returns the cell of a column; empty if the entry has none. */
    public Optional<Cell> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Returns the text of a column as written; empty text if the entry has no such cell. */
    public String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    /** Returns whether the column has a cell with something other than blanks in it. */
    public boolean has(Column column) {
        Cell cell = cells.get(column);
        return cell != null && !cell.isBlank();
    }
}
