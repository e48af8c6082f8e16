package io.github.asreval.vocabulary;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The layout of a file: how its lines make a table, a list or a filter.
 *
 * @param kind what the file is
 * @param settled whether the file itself or the caller says so, and it need not be guessed
 * @param delimiter what separates the cells of the header, or of the rows if there is no header
 * @param header the header; empty in lists and filters, and where a table lacks it
 * @param rows the rows of a table; empty in lists and filters
 * @param entries what the rows or lines hold
 * @param unread the rows of which that cannot be told
 * @param json the file as JSON; empty if it is none
 */
record Layout(
        VocabularyKind kind,
        boolean settled,
        Delimiter delimiter,
        Optional<Header> header,
        List<Row> rows,
        List<VocabularyEntry> entries,
        List<UnreadRow> unread,
        Optional<JsonVocabulary> json) {

    /** A cell of a spreadsheet may have a few lines; a mark that is closed far below is another one. */
    private static final int MOST_LINES_OF_CELL = 20;

    private static final int COLUMNS = Column.values().length;

    /** Reads the lines as the given kind, or finds out the kind from the file's name and content. */
    static Layout of(String name, String text, List<Line> lines, Optional<VocabularyKind> forced) {
        Optional<JsonVocabulary> json = JsonVocabulary.of(text);
        if (json.isPresent()) {
            return ofJson(name, json.get(), forced);
        }
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        Optional<Header> header = written.stream().findFirst().flatMap(Layout::header);
        VocabularyKind kind = forced.orElseGet(() -> kind(name, header, written));
        boolean settled = forced.isPresent() || header.isPresent() || kind == VocabularyKind.FILTER;
        if (!kind.isTabular()) {
            Delimiter between = listDelimiter(written);
            List<VocabularyEntry> elements = elements(kind, between, written);
            return new Layout(
                    kind, settled, between, Optional.empty(), List.of(), elements, List.of(), Optional.empty());
        }
        Delimiter delimiter = header.map(Header::delimiter).orElseGet(() -> delimiter(written));
        List<Line> below = written.subList(header.isPresent() ? 1 : 0, written.size());
        Function<Line, Row> reader = header.isPresent() && delimiter == Delimiter.SPACES
                ? new SpacedRows(header.get(), below)::row
                : line -> row(line, delimiter, header.map(Header::size).orElse(COLUMNS));
        List<Row> rows = below.stream().map(reader).toList();
        return new Layout(
                kind, settled, delimiter, header, rows, entries(header, rows), unread(header, rows), Optional.empty());
    }

    private static Layout ofJson(String name, JsonVocabulary json, Optional<VocabularyKind> forced) {
        boolean filter = UCharacter.foldCase(name, true).contains("filter");
        VocabularyKind kind = forced.orElse(
                filter ? VocabularyKind.FILTER : json.isList() ? VocabularyKind.LIST : VocabularyKind.TABLE);
        return new Layout(
                kind,
                true,
                Delimiter.TAB,
                Optional.empty(),
                List.of(),
                json.phrases(),
                json.unread(),
                Optional.of(json));
    }

    /** Returns the line as a header if it names a column and could not just as well be a phrase. */
    private static Optional<Header> header(Line line) {
        Header best = Header.of(line, Delimiter.TAB);
        for (Delimiter delimiter : List.of(Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.SPACES)) {
            Header other = Header.of(line, delimiter);
            if (other.recognized() > best.recognized()) {
                best = other;
            }
        }
        return best.recognized() >= 1 && best.size() >= 2 ? Optional.of(best) : Optional.empty();
    }

    private static Delimiter delimiter(List<Line> written) {
        if (written.stream().anyMatch(line -> line.text().contains("\t"))) {
            return Delimiter.TAB;
        }
        return isTable(written, Delimiter.COMMA)
                ? Delimiter.COMMA
                : isTable(written, Delimiter.SEMICOLON) ? Delimiter.SEMICOLON : Delimiter.TAB;
    }

    private static VocabularyKind kind(String name, Optional<Header> header, List<Line> written) {
        String lower = UCharacter.foldCase(name, true);
        boolean table = header.isPresent()
                || written.stream().anyMatch(line -> line.text().contains("\t"))
                || isTable(written, Delimiter.COMMA)
                || isTable(written, Delimiter.SEMICOLON);
        if (table) {
            return lower.contains("medical") ? VocabularyKind.MEDICAL : VocabularyKind.TABLE;
        }
        return lower.contains("filter") ? VocabularyKind.FILTER : VocabularyKind.LIST;
    }

    /** A list may have commas too, but neither three in every line nor two of them side by side. */
    private static boolean isTable(List<Line> written, Delimiter delimiter) {
        boolean four =
                written.stream().allMatch(line -> delimiter.split(line.text()).size() == COLUMNS);
        String twice = delimiter.text() + delimiter.text();
        return four && written.stream().anyMatch(line -> line.text().contains(twice));
    }

    /** Cuts a row at the delimiter of the table, or at another if only that one gives the right number of cells. */
    private static Row row(Line line, Delimiter delimiter, int size) {
        if (!line.text().contains(delimiter.text())) {
            for (Delimiter other : Delimiter.values()) {
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

    /** Spaces that make too many or too few cells are anybody's guess, and so is what those break. */
    private static List<VocabularyEntry> entries(Optional<Header> header, List<Row> rows) {
        return header.isEmpty()
                ? rows.stream()
                        .map(row -> new VocabularyEntry(row.line(), headless(row)))
                        .toList()
                : rows.stream()
                        .filter(row -> row.delimiter() != Delimiter.SPACES
                                || row.cells().size() == header.get().size())
                        .map(row -> entry(header.get(), row))
                        .toList();
    }

    private static Map<Column, Cell> headless(Row row) {
        return Map.of(Column.PHRASE, row.cells().get(0));
    }

    private static List<UnreadRow> unread(Optional<Header> header, List<Row> rows) {
        List<UnreadRow> unread = new ArrayList<>();
        int end = 0;
        int begin = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i < end) {
                String reason = "it goes on with the cell that line "
                        + rows.get(begin).line().number() + " begins";
                unread.add(new UnreadRow(row.line().number(), row.line().text(), reason));
                continue;
            }
            begin = i;
            end = behindOpenCell(rows, i);
            boolean alone = row.cells().stream().skip(1).allMatch(Cell::isBlank);
            Optional<String> problem = header.isPresent()
                    ? row.problem(header.get())
                    : alone ? Optional.empty() : Optional.of("no header tells what its cells are");
            problem.ifPresent(reason ->
                    unread.add(new UnreadRow(row.line().number(), row.line().text(), reason)));
        }
        return unread;
    }

    /** Returns the place behind the row that closes the cell which another one opens; if none does, behind that one. */
    private static int behindOpenCell(List<Row> rows, int opening) {
        boolean open = rows.get(opening).delimiter() != Delimiter.TAB
                && rows.get(opening).cells().stream().anyMatch(Cell::hasOpenQuote);
        for (int i = opening + 1; open && i < rows.size() && i <= opening + MOST_LINES_OF_CELL; i++) {
            boolean closes =
                    rows.get(i).line().text().chars().filter(c -> c == '"').count() % 2 == 1;
            if (closes) {
                // A row that opens a cell itself closes none.
                return rows.get(i).cells().stream().anyMatch(Cell::hasOpenQuote) ? opening + 1 : i + 1;
            }
        }
        return opening + 1;
    }

    private static VocabularyEntry entry(Header header, Row row) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        boolean fits =
                row.cells().size() >= header.size() && row.problem(header).isEmpty();
        for (Column column : fits ? List.of(Column.values()) : List.of(Column.PHRASE)) {
            int index = header.indexOf(column).orElse(Integer.MAX_VALUE);
            if (index < row.cells().size()) {
                cells.put(column, row.cells().get(index));
            }
        }
        return new VocabularyEntry(row.line(), cells);
    }

    /** No phrase has a semicolon, so that one in a list stands where a comma should. */
    private static Delimiter listDelimiter(List<Line> written) {
        boolean semicolons = written.stream().anyMatch(line -> line.text().contains(";"))
                && written.stream().noneMatch(line -> line.text().contains(","));
        return semicolons ? Delimiter.SEMICOLON : Delimiter.COMMA;
    }

    private static List<VocabularyEntry> elements(VocabularyKind kind, Delimiter between, List<Line> written) {
        List<VocabularyEntry> elements = new ArrayList<>();
        for (Line line : written) {
            List<Cell> cells =
                    kind == VocabularyKind.LIST ? between.split(line.text()) : List.of(new Cell(line.text(), 0));
            for (Cell cell : cells) {
                elements.add(new VocabularyEntry(line, Map.of(Column.PHRASE, cell)));
            }
        }
        return elements;
    }
}
