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
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds tables with something other than one TAB between their columns, and cells in quotation marks. */
final class DelimiterCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        checkQuotes(inspection, report);
        if (file.kind() == VocabularyKind.LIST && file.delimiter() == Delimiter.SEMICOLON) {
            report.accept(Finding.of(Rule.DELIMITER_SEMICOLON, firstSemicolon(file), "semicolons separate the phrases")
                    .with(elements(inspection)));
        }
        if (!file.kind().isTabular()) {
            return;
        }
        if (file.delimiter() == Delimiter.TAB) {
            checkShownQuotes(inspection, report);
        } else {
            if (file.delimiter() != Delimiter.SPACES) {
                checkTabs(inspection, report);
            }
            report.accept(Finding.of(
                            rule(file.delimiter()),
                            first(file),
                            file.delimiter().plural() + " separate the columns, not TABs")
                    .with(tabs(file)));
        }
        List<Row> others = file.rows().stream()
                .filter(row -> row.delimiter() != file.delimiter())
                .toList();
        if (!others.isEmpty() && file.delimiter() != Delimiter.SPACES) {
            Row first = others.get(0);
            String message = file.delimiter().plural() + " separate the columns, but "
                    + first.delimiter().plural() + " do on line "
                    + first.line().number();
            report.accept(Finding.of(Rule.DELIMITER_MIXED, first(first.line(), first.cells()), message)
                    .with(isCertain(file, others) ? TableEdits.withOneDelimiter(file) : Optional.empty()));
        }
    }

    /** In a table with TABs the marks are text, but a spreadsheet writes them around a comma there, too. */
    private static void checkShownQuotes(Inspection inspection, Consumer<Finding> report) {
        for (Place place : inspection.places(Column.DISPLAYAS)) {
            String text = place.cell().text();
            boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
            if (quoted
                    && (text.indexOf(',') > 0
                            || text.substring(1, text.length() - 1).contains("\"\""))) {
                String message =
                        Quote.of(text) + " is shown with its quotation marks, which a spreadsheet may have added";
                report.accept(
                        Finding.of(Rule.QUOTED_CELL, place.span(), message).as(Severity.WARNING));
            }
        }
    }

    /** A table has TABs between its cells and none inside, so that such a cell is for people to mend. */
    private static void checkTabs(Inspection inspection, Consumer<Finding> report) {
        for (Place place : inspection.places()) {
            if (place.cell().holdsTab()) {
                String message = Quote.of(place.cell().text()) + " holds a TAB, which would part it in two cells";
                report.accept(Finding.of(Rule.DELIMITER_MIXED, place.span(), message));
            }
        }
    }

    private static void checkQuotes(Inspection inspection, Consumer<Finding> report) {
        List<Place> quoted = inspection.places().stream()
                .filter(place -> place.cell().quoted())
                .toList();
        if (!quoted.isEmpty()) {
            // A spreadsheet may quote every cell; the finding about the first stands for all.
            Place first = quoted.get(0);
            String message = Quote.of(first.cell().text()) + " is in quotation marks, as spreadsheets write CSV"
                    + (quoted.size() == 1 ? "" : "; " + Quote.count(quoted.size(), "cell") + " in all");
            report.accept(Finding.of(Rule.QUOTED_CELL, first.span(), message)
                    .with(inspection.file().kind().isTabular() ? tabs(inspection.file()) : elements(inspection)));
        }
    }

    /** Returns the fix that gives each element of a list a line without quotation marks; none if that would cut one. */
    private static Optional<Fix> elements(Inspection inspection) {
        List<String> elements = inspection.places(Column.PHRASE).stream()
                .map(place -> Chars.strip(place.cell().text()))
                .filter(element -> !element.isEmpty())
                .toList();
        boolean whole = elements.stream()
                .allMatch(element -> element.indexOf(',') < 0 && element.indexOf(';') < 0 && !element.startsWith("\""));
        int lines = inspection.file().lines().size();
        return whole ? Optional.of(new Fix.Lines(1, lines, elements)) : Optional.empty();
    }

    private static Span firstSemicolon(VocabularyFile file) {
        for (Line line : file.lines()) {
            int at = line.text().indexOf(';');
            if (at >= 0) {
                int start = line.text().codePointCount(0, at);
                return new Span(line.number(), Optional.empty(), 0, start, start + 1);
            }
        }
        return Span.file();
    }

    private static Rule rule(Delimiter delimiter) {
        return switch (delimiter) {
            case COMMA -> Rule.DELIMITER_COMMA;
            case SEMICOLON -> Rule.DELIMITER_SEMICOLON;
            case SPACES -> Rule.DELIMITER_SPACES;
            case TAB -> throw new IllegalArgumentException("TABs are right");
        };
    }

    /** Returns where the first delimiter stands: in the header, else in the first row. */
    private static Span first(VocabularyFile file) {
        return file.header()
                .map(header -> first(header.line(), header.names()))
                .orElseGet(() ->
                        first(file.rows().get(0).line(), file.rows().get(0).cells()));
    }

    private static Span first(Line line, List<Cell> cells) {
        int quotes = cells.get(0).quoted() ? 1 : 0;
        int start = cells.get(0).start() + cells.get(0).length() + quotes;
        int end =
                cells.size() < 2 ? start : cells.get(1).start() - (cells.get(1).quoted() ? 1 : 0);
        return end > start && end <= line.length()
                ? new Span(line.number(), Optional.empty(), 0, start, end)
                : Span.line(line.number());
    }

    /** Returns the fix that puts TABs in the place of another delimiter, if it is certain what is a cell. */
    private static Optional<Fix> tabs(VocabularyFile file) {
        int size = file.header().map(Header::size).orElse(0);
        boolean regular = file.delimiter() == Delimiter.SPACES
                ? file.rows().stream()
                        .allMatch(row -> row.delimiter() != Delimiter.SPACES
                                || row.cells().size() == size)
                : TableEdits.isRegular(file);
        return regular && isCertain(file, file.rows()) ? TableEdits.withTabs(file) : Optional.empty();
    }

    /** A quotation mark that nothing closes may have been meant to protect a delimiter, and a TAB would become one. */
    private static boolean isCertain(VocabularyFile file, List<Row> rows) {
        List<Cell> names = file.header().map(Header::names).orElse(List.of());
        return Stream.concat(names.stream(), rows.stream().flatMap(row -> row.cells().stream()))
                .noneMatch(cell -> cell.hasOpenQuote() || cell.text().indexOf('\t') >= 0);
    }
}
