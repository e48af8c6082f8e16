package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.List;
import java.util.function.Consumer;

/** Finds blank lines, and tables without a row. */
final class BlankLineCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        List<Line> lines = file.lines();
        int written = lines.size();
        while (written > 0 && lines.get(written - 1).isBlank()) {
            written--;
        }
        if (written == 0) {
            // Then the file is as good as empty, and that has been said.
            return;
        }
        // The empty word of a filter is reported by the length of its words.
        if (file.kind() != VocabularyKind.FILTER) {
            lines.subList(0, written).stream()
                    .filter(Line::isBlank)
                    .map(Line::number)
                    .forEach(number -> report.accept(Finding.of(Rule.BLANK_LINE, Span.line(number), "the line is blank")
                            .with(new Fix.Lines(number, number, List.of()))));
        }
        if (written < lines.size()) {
            String message = Quote.count(lines.size() - written, "blank line") + " at the end of the file";
            report.accept(Finding.of(Rule.TRAILING_BLANK_LINES, Span.line(written + 1), message)
                    .with(new Fix.Lines(written + 1, lines.size(), List.of())));
        }
        if (file.header().isPresent() && file.rows().isEmpty()) {
            int header = file.header().get().line().number();
            report.accept(Finding.of(Rule.TABLE_NO_ROWS, Span.line(header), "no row follows the header"));
        }
    }
}
