package io.github.asreval.vocabulary;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the lines of a file make a table, a list or a filter.
 *
 * @param kind what the file is
 * @param settled whether the file itself or the caller says so, and it need not be guessed
 * @param delimiter what separates the cells of the header, or of the rows if there is no header
 * @param header the header; empty in lists and filters, and where a table lacks it
 * @param rows the rows of a table; empty in lists and filters
 * @param entries what the rows or lines hold
 */
record Layout(
        Kind kind,
        boolean settled,
        Delimiter delimiter,
        Optional<Header> header,
        List<Row> rows,
        List<VocabularyEntry> entries) {

    private static final int COLUMNS = Column.values().length;

    /** Reads the lines as the given kind, or finds out the kind from the file's name and content. */
    static Layout of(String name, List<Line> lines, Optional<Kind> forced) {
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        Optional<Header> header = written.stream().findFirst().flatMap(Layout::header);
        Kind kind = forced.orElseGet(() -> kind(name, header, written));
        boolean settled = forced.isPresent() || header.isPresent() || kind == Kind.FILTER;
        if (!kind.isTabular()) {
            Delimiter comma = Delimiter.COMMA;
            return new Layout(kind, settled, comma, Optional.empty(), List.of(), elements(kind, written));
        }
        Delimiter delimiter = header.map(Header::delimiter).orElseGet(() -> delimiter(written));
        List<Row> rows = written.stream()
                .skip(header.isPresent() ? 1 : 0)
                .map(line -> row(line, delimiter, header.map(Header::size).orElse(COLUMNS)))
                .toList();
        return new Layout(kind, settled, delimiter, header, rows, entries(delimiter, header, rows));
    }

    /** Returns the line as a header if it names a column and could not just as well be a phrase. */
    private static Optional<Header> header(Line line) {
        Header best = Header.of(line, Delimiter.TAB);
        for (Delimiter delimiter : List.of(Delimiter.COMMA, Delimiter.SPACES)) {
            Header other = Header.of(line, delimiter);
            if (other.recognized() > best.recognized()) {
                best = other;
            }
        }
        return best.recognized() >= 1 && best.size() >= 2 ? Optional.of(best) : Optional.empty();
    }

    private static Delimiter delimiter(List<Line> written) {
        return written.stream().noneMatch(line -> line.text().contains("\t")) && commaTable(written)
                ? Delimiter.COMMA
                : Delimiter.TAB;
    }

    private static Kind kind(String name, Optional<Header> header, List<Line> written) {
        String lower = UCharacter.foldCase(name, true);
        boolean table = header.isPresent()
                || written.stream().anyMatch(line -> line.text().contains("\t"))
                || commaTable(written);
        if (table) {
            return lower.contains("medical") ? Kind.MEDICAL : Kind.TABLE;
        }
        return lower.contains("filter") ? Kind.FILTER : Kind.LIST;
    }

    /** A list may have commas too, but neither three in every line nor two of them side by side. */
    private static boolean commaTable(List<Line> written) {
        boolean four = written.stream()
                .allMatch(line -> line.text().chars().filter(c -> c == ',').count() == COLUMNS - 1);
        return four && written.stream().anyMatch(line -> line.text().contains(",,"));
    }

    /** Cuts a row at the delimiter of the table, or at another if only that one gives the right number of cells. */
    private static Row row(Line line, Delimiter delimiter, int size) {
        if (delimiter != Delimiter.SPACES && !line.text().contains(delimiter.text())) {
            for (Delimiter other : List.of(Delimiter.TAB, Delimiter.COMMA, Delimiter.SPACES)) {
                if (other != delimiter && line.text().contains(other.text())) {
                    List<Cell> cells = other.split(line.text());
                    if (cells.size() == size) {
                        return new Row(line, other, cells);
                    }
                }
            }
        }
        return new Row(line, delimiter, delimiter.split(line.text()));
    }

    private static List<VocabularyEntry> entries(Delimiter delimiter, Optional<Header> header, List<Row> rows) {
        int size = header.map(Header::size).orElse(COLUMNS);
        boolean certain = rows.stream().allMatch(row -> row.cells().size() == size);
        if (delimiter == Delimiter.SPACES && !certain) {
            // Where a cell ends is anybody's guess, and so is what it breaks.
            return List.of();
        }
        if (header.isEmpty()) {
            return rows.stream()
                    .map(row -> new VocabularyEntry(
                            row.line(), Map.of(Column.PHRASE, row.cells().get(0))))
                    .toList();
        }
        return rows.stream().map(row -> entry(header.get(), row)).toList();
    }

    private static VocabularyEntry entry(Header header, Row row) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        boolean fits = row.cells().size() == header.size();
        for (Column column : fits ? List.of(Column.values()) : List.of(Column.PHRASE)) {
            int index = header.indexOf(column).orElse(Integer.MAX_VALUE);
            if (index < row.cells().size()) {
                cells.put(column, row.cells().get(index));
            }
        }
        return new VocabularyEntry(row.line(), cells);
    }

    private static List<VocabularyEntry> elements(Kind kind, List<Line> written) {
        List<VocabularyEntry> elements = new ArrayList<>();
        for (Line line : written) {
            List<Cell> cells =
                    kind == Kind.LIST ? Delimiter.COMMA.split(line.text()) : List.of(new Cell(line.text(), 0));
            for (Cell cell : cells) {
                elements.add(new VocabularyEntry(line, Map.of(Column.PHRASE, cell)));
            }
        }
        return elements;
    }
}
