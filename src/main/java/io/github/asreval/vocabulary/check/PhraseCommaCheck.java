package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds lines of a list with several phrases on them, between commas. */
final class PhraseCommaCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        if (file.kind() == VocabularyKind.LIST) {
            phrases(file).forEach((number, cells) -> {
                if (cells.size() > 1) {
                    report.accept(finding(file.lines().get(number - 1), cells));
                }
            });
        }
    }

    /** Returns the phrases of each line that has one. */
    private static Map<Integer, List<Cell>> phrases(VocabularyFile file) {
        Map<Integer, List<Cell>> phrases = new LinkedHashMap<>();
        file.entries()
                .forEach(entry -> entry.cell(Column.PHRASE)
                        .filter(cell -> !cell.isBlank())
                        .ifPresent(cell -> phrases.computeIfAbsent(entry.line().number(), number -> new ArrayList<>())
                                .add(cell)));
        return phrases;
    }

    private static Finding finding(Line line, List<Cell> cells) {
        // What stands in quotation marks may hold a comma, and would be cut on a line of its own.
        boolean plain = cells.stream().noneMatch(cell -> cell.quoted() || cell.hasOpenQuote());
        List<String> lines =
                cells.stream().map(cell -> Chars.strip(cell.text())).toList();
        Optional<Fix> fix = plain ? Optional.of(new Fix.Lines(line.number(), line.number(), lines)) : Optional.empty();
        Span second = Span.of(line, Optional.empty(), cells.get(1));
        return Finding.of(Rule.PHRASE_COMMA, second, cells.size() + " phrases stand on one line")
                .with(fix);
    }
}
