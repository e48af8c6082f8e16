package io.github.asreval.vocabulary;

import java.util.List;
import java.util.Optional;

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

    /**
     * Returns why what the row says cannot be told under a header; empty if it can: missing cells are taken to be empty
     * behind a phrase that stands alone, surplus ones to be none if they are empty.
     */
    Optional<String> problem(Header header) {
        int columns = header.size();
        int phrase = header.indexOf(Column.PHRASE).orElse(columns);
        if (phrase >= cells.size() || (cells.get(phrase).isBlank() && !isBlank())) {
            return isBlank() ? Optional.empty() : Optional.of("it has no Phrase");
        }
        if (delimiter != Delimiter.TAB && cells.stream().anyMatch(Cell::hasOpenQuote)) {
            return Optional.of("a quotation mark is not closed");
        }
        if (delimiter != Delimiter.SPACES && cells.stream().anyMatch(Cell::holdsTab)) {
            return Optional.of("a cell holds a TAB, which would part it in two");
        }
        int size = cells.size();
        boolean surplus =
                size > columns && !cells.subList(columns, size).stream().allMatch(Cell::isBlank);
        boolean missing =
                size < columns && cells.stream().filter(cell -> !cell.isBlank()).count() > 1;
        boolean spaced = delimiter == Delimiter.SPACES && size != columns;
        return surplus || missing || spaced
                ? Optional.of(size + (size == 1 ? " cell" : " cells") + " where the header has " + columns)
                : Optional.empty();
    }
}
