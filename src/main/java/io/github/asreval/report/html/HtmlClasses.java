package io.github.asreval.report.html;

import io.github.asreval.report.base.ClassRows;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.classes.WordClassRow;
import io.github.asreval.score.classes.WordClassTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables of classes of words as the template of the page wants them, with all rates on one scale of bars. */
final class HtmlClasses {

    private static final Map<String, Object> NONE = Map.of("value", "", "shown", "");

    private HtmlClasses() {}

    /** Returns the tables together; nothing if there are none. */
    static List<Map<String, Object>> of(WordClassResult result, UnitNames counted) {
        if (result.tables().isEmpty()) {
            return List.of();
        }
        HtmlScale scale = HtmlScale.to(result.tables().stream()
                .flatMap(table -> ClassRows.of(table, counted).stream())
                .mapToDouble(line -> line.counts().errorRate().orElse(0))
                .max()
                .orElse(0));
        return List.of(Map.of(
                "axis",
                scale.axis(),
                "tables",
                result.tables().stream()
                        .map(table -> table(table, scale, counted))
                        .toList()));
    }

    private static Map<String, Object> table(WordClassTable table, HtmlScale scale, UnitNames counted) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ClassRows.Line line : ClassRows.of(table, counted)) {
            Map<String, Object> row = new HashMap<>();
            row.put("name", HtmlTerms.shown(line.name()));
            row.put("counts", counts(line.counts()));
            row.put("rate", rate(line.counts().errorRate()));
            row.put("bar", scale.bar(line.counts().errorRate(), "all"));
            row.put("rates", rates(line.row()));
            rows.add(row);
        }
        return Map.of(
                "kind", table.kind().id(),
                "title", title(table.kind(), counted),
                "heading", ClassRows.heading(table),
                "rows", rows,
                "note", ClassRows.note(table).orElse(""));
    }

    private static String title(ClassKind kind, UnitNames counted) {
        return switch (kind) {
            case TERMS -> "Words of terms";
            case TYPE -> "Types of terms";
            case SCRIPT -> "Scripts";
            case NUMBER -> "Words with digits";
            case RARE -> "Rare words";
            case SWITCH -> "Behind a change of script";
            case WORDS, CHARACTERS -> "Kinds of " + counted.nouns();
        };
    }

    /** Returns the cells of hits and errors. */
    static List<Map<String, Object>> counts(ErrorCounts counts) {
        return List.of(
                figure(counts.referenceWords()),
                figure(counts.hits()),
                figure(counts.substitutions()),
                figure(counts.deletions()),
                figure(counts.insertions()));
    }

    private static List<Map<String, Object>> rates(Optional<WordClassRow> row) {
        return row.map(found -> List.of(rate(found.recall()), rate(found.precision()), rate(found.f1())))
                .orElse(List.of(NONE, NONE, NONE));
    }

    static Map<String, Object> figure(long count) {
        return Map.of("value", count, "shown", HtmlFigures.grouped(count));
    }

    static Map<String, Object> rate(OptionalDouble rate) {
        return Map.of("value", HtmlFigures.value(rate), "shown", Percent.precise(rate));
    }
}
