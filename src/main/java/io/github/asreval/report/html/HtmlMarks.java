package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.MarkTable;
import io.github.asreval.score.classes.WordClassRow;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Punctuation and capitals as the template of the page wants them; the figures are those of the JSON report. */
final class HtmlMarks {

    private HtmlMarks() {}

    /** Returns the section: a row for each mark, both rates of all of them, and the capitals. */
    static Map<String, Object> of(MarkTable table) {
        ErrorCounts counts = table.counts();
        MarkTable.Capitals capitals = table.capitals();
        return Map.of(
                "marks",
                table.rows().stream().map(HtmlMarks::row).toList(),
                "any",
                !table.rows().isEmpty(),
                "rates",
                List.of(
                        rate(
                                "errorRate",
                                "Of reference marks",
                                table.errorRate(),
                                counts.errors(),
                                counts.referenceWords()),
                        rate(
                                "sharedErrorRate",
                                "Of all marks",
                                table.sharedErrorRate(),
                                counts.errors(),
                                counts.hits() + counts.errors()),
                        rate("capitals", "Wrong capitals", capitals.errorRate(), capitals.wrong(), capitals.words())),
                "firstLetters",
                HtmlClasses.figure(capitals.firstLetters()),
                "wholeWords",
                HtmlClasses.figure(capitals.wholeWords()));
    }

    private static Map<String, Object> row(WordClassRow row) {
        return Map.of(
                "mark", HtmlWord.shown(row.name()),
                "counts", HtmlClasses.counts(row.counts()),
                "rates",
                        List.of(
                                HtmlClasses.rate(row.recall()),
                                HtmlClasses.rate(row.precision()),
                                HtmlClasses.rate(row.f1())));
    }

    private static Map<String, Object> rate(String id, String name, OptionalDouble rate, long part, long whole) {
        return HtmlTerms.rate(id, name, HtmlClasses.rate(rate), part, whole);
    }
}
