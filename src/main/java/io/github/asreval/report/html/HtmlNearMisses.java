package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.Percent;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.nearmiss.NearMissTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Errors that are nearly right, as the template of the page wants them; the figures are those of the JSON report. */
final class HtmlNearMisses {

    private HtmlNearMisses() {}

    /** Returns the section: the rate without these errors, and a row for each class that was met. */
    static Map<String, Object> of(NearMissTable table, ErrorCounts counts) {
        OptionalDouble accepted = counts.errorRateWithout(table.errors());
        return Map.of(
                "nearErrors", table.errors(),
                "nearShown", HtmlFigures.grouped(table.errors()),
                "allErrors", HtmlFigures.grouped(counts.errors()),
                "accepted", Percent.precise(accepted),
                "acceptedValue", HtmlFigures.value(accepted),
                "fraction", HtmlFigures.fraction(counts.errors() - table.errors(), counts.referenceWords()),
                "any", !table.rows().isEmpty(),
                "rows", table.rows().stream().map(HtmlNearMisses::row).toList());
    }

    private static Map<String, Object> row(NearMissTable.Row row) {
        return Map.of(
                "kind", row.kind().id(),
                "summary", row.kind().summary(),
                "count", row.count(),
                "countShown", HtmlFigures.grouped(row.count()),
                "errors", row.errors(),
                "errorsShown", HtmlFigures.grouped(row.errors()),
                "examples", examples(row.examples()));
    }

    private static List<Map<String, Object>> examples(List<NearMissTable.Example> examples) {
        return examples.stream()
                .map(example -> Map.<String, Object>of(
                        "reference", HtmlWord.shown(example.reference()),
                        "hypothesis", HtmlWord.shown(example.hypothesis()),
                        "times", example.count() > 1 ? HtmlFigures.grouped(example.count()) + " times" : ""))
                .toList();
    }
}
