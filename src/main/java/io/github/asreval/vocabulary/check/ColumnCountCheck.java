package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Delimiter;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.Row;
import io.github.asreval.vocabulary.VocabularyEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds rows with more or fewer cells than their header. */
final class ColumnCountCheck implements Check {

    private final List<EntryCheck> cellChecks;

    /** Creates a check that puts a row right only if the given ones would then find no error behind its phrase. */
    ColumnCountCheck(List<EntryCheck> cellChecks) {
        this.cellChecks = List.copyOf(cellChecks);
    }

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        Optional<Header> header = inspection.file().header();
        Delimiter delimiter = inspection.file().delimiter();
        if (header.isEmpty()) {
            return;
        }
        int size = header.get().size();
        for (Row row : inspection.file().rows()) {
            int cells = row.cells().size();
            // Below a header that spaces separate, rows may well have TABs.
            boolean countable = row.delimiter() == delimiter || delimiter == Delimiter.SPACES;
            if (countable && row.delimiter() == Delimiter.SPACES && cells != size) {
                String message =
                        Quote.count(cells, "cell") + " where the header has " + size + ", as far as spaces can tell";
                Rule rule = cells < size ? Rule.ROW_TOO_FEW_COLUMNS : Rule.ROW_TOO_MANY_COLUMNS;
                report.accept(Finding.of(rule, Span.line(row.line().number()), message));
            } else if (countable && cells < size) {
                String message = Quote.count(cells, "cell") + " where the header has " + size;
                report.accept(Finding.of(
                                Rule.ROW_TOO_FEW_COLUMNS, Span.line(row.line().number()), message)
                        .with(completion(inspection, header.get(), row)));
            } else if (countable && cells > size) {
                Cell first = row.cells().get(size);
                String message = Quote.count(cells, "cell") + " where the header has " + size;
                Span where = Span.of(row.line(), Optional.empty(), first);
                report.accept(Finding.of(Rule.ROW_TOO_MANY_COLUMNS, where, message)
                        .with(reduction(inspection, header.get(), row)));
            }
        }
    }

    /** The missing cells are taken to be the last ones. */
    private Optional<Fix> completion(Inspection inspection, Header header, Row row) {
        List<String> texts = new ArrayList<>(texts(row.cells()));
        while (texts.size() < header.size()) {
            texts.add("");
        }
        return replacement(inspection, header, row, texts);
    }

    /** Surplus cells may go if they are empty and stand last, or if without the empty ones the number is right. */
    private Optional<Fix> reduction(Inspection inspection, Header header, Row row) {
        int size = header.size();
        List<Cell> written =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (row.cells().subList(size, row.cells().size()).stream().allMatch(Cell::isBlank)) {
            return replacement(inspection, header, row, texts(row.cells().subList(0, size)));
        }
        return written.size() == size ? replacement(inspection, header, row, texts(written)) : Optional.empty();
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    /** What would stand under IPA or SoundsLike and cannot be one shows that the cells belong elsewhere. */
    private Optional<Fix> replacement(Inspection inspection, Header header, Row row, List<String> texts) {
        Map<Column, Cell> named = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            header.indexOf(column).ifPresent(index -> named.put(column, new Cell(texts.get(index), 0)));
        }
        List<Finding> breaches = new ArrayList<>();
        VocabularyEntry entry = new VocabularyEntry(row.line(), named);
        cellChecks.forEach(check -> check.check(inspection, entry, breaches::add));
        boolean wrong = breaches.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && !finding.where().cell().equals(Optional.of(Column.PHRASE)));
        int number = row.line().number();
        String line = row.delimiter().join(texts);
        return wrong ? Optional.empty() : Optional.of(new Fix.Lines(number, number, List.of(line)));
    }
}
