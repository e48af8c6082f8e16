package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.JsonVocabulary;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.UnreadRow;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds vocabularies that somebody wrote as JSON. */
final class JsonCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        file.json().ifPresent(json -> {
            report.accept(Finding.of(Rule.FORMAT_JSON, place(file, json), "the file is " + json.description())
                    .with(table(file, json)));
            for (UnreadRow row : json.unread()) {
                String message = Quote.of(row.text()) + " fits into no row: " + row.reason();
                report.accept(Finding.of(Rule.FORMAT_JSON, Span.line(row.line()), message));
            }
        });
    }

    /** Where JSON breaks off, that may be behind the last character. */
    private static Span place(VocabularyFile file, JsonVocabulary json) {
        int number = Math.min(json.line(), file.lines().size());
        int length = file.lines().get(number - 1).length();
        return json.broken() && number == json.line() && json.column() <= length
                ? new Span(number, Optional.empty(), 0, json.column() - 1, json.column())
                : Span.line(number);
    }

    /** Only a file all of which a table can hold becomes one. */
    private static Optional<Fix> table(VocabularyFile file, JsonVocabulary json) {
        return json.isWhole()
                ? Optional.of(new Fix.Lines(1, file.lines().size(), json.lines(becomesTable(file))))
                : Optional.empty();
    }

    /** Returns whether JSON is to be a table; else each phrase gets a line. */
    static boolean becomesTable(VocabularyFile file) {
        return file.kind() != VocabularyKind.FILTER && !(file.kind() == VocabularyKind.LIST && file.isKindForced());
    }
}
