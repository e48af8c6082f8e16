package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import java.util.function.Consumer;

/** Finds pronunciations that the service ignores, and rows with two of them. */
final class PronunciationCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        checkIgnored(inspection, entry, Column.SOUNDSLIKE, Rule.SOUNDSLIKE_IGNORED, report);
        checkIgnored(inspection, entry, Column.IPA, Rule.IPA_IGNORED, report);
        if (entry.has(Column.SOUNDSLIKE) && entry.has(Column.IPA)) {
            inspection
                    .place(entry, Column.SOUNDSLIKE)
                    .map(place -> Finding.of(
                            Rule.SOUNDSLIKE_AND_IPA, place.span(), "the row has both SoundsLike and IPA; keep one"))
                    .ifPresent(report);
        }
    }

    /** Finds cells that look empty and are not. */
    static void checkBlank(
            Inspection inspection, VocabularyEntry entry, Column column, Rule rule, Consumer<Finding> report) {
        inspection
                .place(entry, column)
                .filter(place -> place.cell().isBlank()
                        && place.cell().text().codePoints().anyMatch(Chars::isSpace))
                .ifPresent(place -> report.accept(
                        Finding.of(rule, place.span(), column.header() + " holds nothing but blanks; it is to be empty")
                                .with(Edits.cell(inspection, place, ""))));
    }

    private static void checkIgnored(
            Inspection inspection, VocabularyEntry entry, Column column, Rule rule, Consumer<Finding> report) {
        if (entry.has(column)) {
            inspection
                    .place(entry, column)
                    .map(place -> Finding.of(
                            rule,
                            place.span(),
                            column.header() + " " + Quote.of(place.cell().text())
                                    + " is documented as ignored since 2024-04-30"))
                    .ifPresent(report);
        }
    }
}
