package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Delimiter;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Row;
import io.github.asreval.vocabulary.VocabularyFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds tables with something other than one TAB between their columns. */
final class DelimiterCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        if (!file.kind().isTabular()) {
            return;
        }
        if (file.delimiter() == Delimiter.SPACES) {
            report.accept(Finding.of(Rule.DELIMITER_SPACES, Span.file(), "spaces separate the columns, not TABs")
                    .with(spacesToTabs(file)));
            return;
        }
        List<Row> others = file.rows().stream()
                .filter(row -> row.delimiter() != file.delimiter())
                .toList();
        if (file.delimiter() == Delimiter.COMMA) {
            boolean certain = TableEdits.isRegular(file) && isCertain(file, file.rows());
            report.accept(Finding.of(Rule.DELIMITER_COMMA, Span.file(), "commas separate the columns, not TABs")
                    .with(certain ? TableEdits.withTabs(file) : Optional.empty()));
        }
        if (!others.isEmpty()) {
            Row first = others.get(0);
            String message = name(file.delimiter()) + " separate the columns, but " + name(first.delimiter())
                    + " do on line " + first.line().number();
            report.accept(Finding.of(Rule.DELIMITER_MIXED, Span.file(), message).with(oneDelimiter(file, others)));
        }
    }

    /** Spaces can be told from those inside a cell only if they make the right number of cells in every row. */
    private static Optional<Fix> spacesToTabs(VocabularyFile file) {
        int size = file.header().map(Header::size).orElse(0);
        boolean certain = file.rows().stream().allMatch(row -> row.cells().size() == size);
        return certain && isCertain(file, file.rows()) ? TableEdits.withTabs(file) : Optional.empty();
    }

    private static Optional<Fix> oneDelimiter(VocabularyFile file, List<Row> others) {
        return isCertain(file, others) ? TableEdits.withOneDelimiter(file) : Optional.empty();
    }

    /** A quotation mark may have been meant to protect a delimiter, and a TAB would become one. */
    private static boolean isCertain(VocabularyFile file, List<Row> rows) {
        List<Cell> names = file.header().map(Header::names).orElse(List.of());
        return Stream.concat(names.stream(), rows.stream().flatMap(row -> row.cells().stream()))
                .map(Cell::text)
                .noneMatch(text -> text.startsWith("\"") || text.indexOf('\t') >= 0);
    }

    private static String name(Delimiter delimiter) {
        return switch (delimiter) {
            case TAB -> "TABs";
            case COMMA -> "commas";
            case SPACES -> "spaces";
        };
    }
}
