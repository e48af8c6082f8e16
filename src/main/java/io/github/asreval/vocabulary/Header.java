package io.github.asreval.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The row that names the columns.
 *
 * @param line the line it stands on
 * @param delimiter what separates the names
 * @param names the cells as written
 * @param columns for each cell the column it means, empty if it means none of the four
 */
public record Header(Line line, Delimiter delimiter, List<Cell> names, List<Optional<Column>> columns) {

    /** Copies the lists and checks that they are equally long. */
    public Header {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (names.size() != columns.size()) {
            throw new IllegalArgumentException(names.size() + " names for " + columns.size() + " columns");
        }
    }

    /** Reads a line as a header, whatever it says. */
    static Header of(Line line, Delimiter delimiter) {
        List<Cell> names = delimiter.split(line.text());
        return new Header(
                line,
                delimiter,
                names,
                names.stream().map(name -> Column.recognize(name.text())).toList());
    }

    /** Returns how many cells a row of the table has. */
    public int size() {
        return names.size();
    }

    /** Returns the 0-based position of the column, of its first if it is named twice. */
    public OptionalInt indexOf(Column column) {
        int index = columns.indexOf(Optional.of(column));
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Returns how many of the four columns are named at least once, in any spelling. */
    int recognized() {
        return (int) columns.stream().flatMap(Optional::stream).distinct().count();
    }
}
