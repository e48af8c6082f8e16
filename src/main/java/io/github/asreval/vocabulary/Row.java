package io.github.asreval.vocabulary;

import java.util.List;

/**
 * One line below the header of a table, cut into cells.
 *
 * @param line the line
 * @param delimiter what separates its cells, which need not be what separates those of the header
 * @param cells the cells, at least one
 */
public record Row(Line line, Delimiter delimiter, List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** Returns whether every cell is empty or blank. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
