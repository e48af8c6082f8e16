package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Delimiter;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.Row;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds tables without a header or with an incomplete one, and files of which the first line does not tell the kind.
 */
final class HeaderCheck implements Check {

    /** The order of the columns in the newer documentation; any other would do. */
    private static final List<Column> ORDER = List.of(Column.PHRASE, Column.IPA, Column.SOUNDSLIKE, Column.DISPLAYAS);

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        Optional<Line> first =
                file.lines().stream().filter(line -> !line.isBlank()).findFirst();
        if (first.isEmpty()) {
            return;
        }
        if (!file.isKindSettled()) {
            String message = "the first line names no column; the file is taken for a "
                    + file.kind().id()
                    + (file.kind() == VocabularyKind.LIST ? ", not for a filter, which needs --kind filter" : "");
            report.accept(Finding.of(Rule.FORMAT_UNKNOWN, Span.line(first.get().number()), message));
        }
        if (file.kind() == VocabularyKind.LIST) {
            report.accept(Finding.of(Rule.LIST_DEPRECATED, Span.file(), "lists are being retired in favour of tables"));
        } else if (file.kind().isTabular()) {
            file.header()
                    .ifPresentOrElse(
                            header -> checkComplete(file, header, report),
                            () -> reportMissing(file, first.get(), report));
        }
    }

    private static void reportMissing(VocabularyFile file, Line first, Consumer<Finding> report) {
        boolean list = file.rows().stream().allMatch(row -> row.cells().size() == 1);
        if (list && file.kind() == VocabularyKind.MEDICAL) {
            String message = "a medical vocabulary cannot be a list";
            report.accept(Finding.of(Rule.LIST_UNSUPPORTED_MEDICAL, Span.file(), message));
            return;
        }
        String message = "the first line names no column: " + Quote.of(first.text());
        report.accept(Finding.of(Rule.HEADER_MISSING, Span.line(first.number()), message)
                .with(header(file, first)));
    }

    /** With both pronunciations empty everywhere it does not matter which of the two comes first. */
    private static Optional<Fix> header(VocabularyFile file, Line first) {
        boolean plain = TableEdits.isRegular(file)
                && file.rows().stream().map(Row::cells).allMatch(HeaderCheck::hasNoPronunciation);
        String names = ORDER.stream()
                .map(Column::header)
                .collect(Collectors.joining(file.delimiter().text()));
        return plain
                ? Optional.of(new Fix.Lines(first.number(), first.number(), List.of(names, first.text())))
                : Optional.empty();
    }

    private static boolean hasNoPronunciation(List<Cell> cells) {
        return cells.get(1).isBlank() && cells.get(2).isBlank();
    }

    private static void checkComplete(VocabularyFile file, Header header, Consumer<Finding> report) {
        List<Column> missing = Arrays.stream(Column.values())
                .filter(column -> header.indexOf(column).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String message = "the header does not name "
                + missing.stream().map(Column::header).collect(Collectors.joining(", "));
        // An unknown name may be one of the missing ones, misspelt.
        boolean certain = !missing.contains(Column.PHRASE)
                && header.columns().stream().allMatch(Optional::isPresent)
                && file.delimiter() != Delimiter.SPACES;
        report.accept(
                Finding.of(Rule.HEADER_MISSING_COLUMN, Span.line(header.line().number()), message)
                        .with(certain ? TableEdits.withColumns(file, missing) : Optional.empty()));
    }
}
