package io.github.asreval.report.html;

import io.github.asreval.report.base.AblationNotes;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.ablation.AblationRow;
import io.github.asreval.score.ablation.MergedWords;
import io.github.asreval.score.ablation.PlaceChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The rate without each step of a chain, as the template of the page wants it: three tables of the same columns, with
 * the figures of the JSON report.
 */
final class HtmlAblation {

    /** The step's name, three counts, three changes of the rate, four of counts, and three kinds of places. */
    private static final int COLUMNS = 14;

    private final UnitNames counted;
    private final boolean intervals;

    private HtmlAblation(UnitNames counted, boolean intervals) {
        this.counted = counted;
        this.intervals = intervals;
    }

    /** Returns the three tables, each with a row for each step. */
    static List<Map<String, Object>> tables(AblationResult result, UnitNames counted) {
        HtmlAblation section =
                new HtmlAblation(counted, result.whole().interval().isPresent());
        return List.of(
                section.table("cumulative", "Each step behind those before it", result, result.cumulative()),
                section.table("alone", "Each step alone", result, result.alone()),
                section.table("leaveOneOut", "Each step among all the others", result, result.leaveOneOut()));
    }

    private Map<String, Object> table(String id, String title, AblationResult result, List<AblationRow> rows) {
        return Map.of(
                "id",
                id,
                "title",
                title,
                "intervals",
                intervals,
                "effects",
                intervals ? 4 : 3,
                "columns",
                COLUMNS + (intervals ? 1 : 0),
                // Where each step is left out of the whole chain, there is no row that has none of them.
                "start",
                id.equals("leaveOneOut")
                        ? List.of()
                        : List.of(Map.of("counts", counts(result.whole().before()))),
                "rest",
                COLUMNS - 4 + (intervals ? 1 : 0),
                "steps",
                rows.stream().map(this::row).toList());
    }

    private Map<String, Object> row(AblationRow row) {
        List<Map<String, Object>> cells = new ArrayList<>(counts(row.after()));
        cells.add(effect(row.change()));
        cells.add(effect(row.errorEffect()));
        cells.add(effect(row.lengthEffect()));
        if (intervals) {
            cells.add(cell("", row.interval().map(HtmlAblation::interval).orElse(Percent.UNDEFINED)));
        }
        ErrorCounts before = row.before();
        ErrorCounts after = row.after();
        cells.add(change(after.substitutions() - before.substitutions()));
        cells.add(change(after.deletions() - before.deletions()));
        cells.add(change(after.insertions() - before.insertions()));
        cells.add(change(after.referenceWords() - before.referenceWords()));
        cells.add(count(row.places().healed()));
        cells.add(count(row.places().broken()));
        cells.add(count(row.mergedWords()));
        List<Map<String, Object>> examples = examples(row);
        String warning = AblationNotes.warning(row, counted);
        return Map.of(
                "step", HtmlSettings.chain(row.added()),
                "cells", cells,
                "warning", warning,
                "examples", examples,
                "details", !warning.isEmpty() || !examples.isEmpty());
    }

    private static List<Map<String, Object>> counts(ErrorCounts counts) {
        return List.of(
                count(counts.errors()),
                count(counts.referenceWords()),
                cell(HtmlFigures.value(counts.errorRate()), Percent.precise(counts.errorRate())));
    }

    private static Map<String, Object> count(long count) {
        return cell(Long.toString(count), HtmlFigures.grouped(count));
    }

    private static Map<String, Object> change(long change) {
        return cell(Long.toString(change), HtmlFigures.minus(Percent.signed(change)));
    }

    private static Map<String, Object> effect(OptionalDouble effect) {
        return cell(HtmlFigures.value(effect), HtmlFigures.minus(Percent.points(effect)));
    }

    private static String interval(RateInterval interval) {
        return HtmlFigures.minus(Percent.points(OptionalDouble.of(interval.low())) + " to "
                + Percent.points(OptionalDouble.of(interval.high())));
    }

    private static Map<String, Object> cell(String value, String shown) {
        return Map.of("value", value, "shown", shown);
    }

    /** Returns the first of the words that were healed, broken and merged. */
    private static List<Map<String, Object>> examples(AblationRow row) {
        List<Map<String, Object>> examples = new ArrayList<>();
        add("healed in line ", row.places().healedExamples(), examples);
        add("broken in line ", row.places().brokenExamples(), examples);
        row.merged().stream()
                .limit(AblationNotes.MOST_EXAMPLES)
                .map(HtmlAblation::example)
                .forEach(examples::add);
        return examples;
    }

    private static void add(String what, List<PlaceChanges.Example> places, List<Map<String, Object>> examples) {
        places.stream()
                .limit(AblationNotes.MOST_EXAMPLES)
                .map(place -> example(
                        what + place.line(),
                        place.reference(),
                        place.hypothesis().isEmpty() ? "" : "heard as",
                        place.hypothesis()))
                .forEach(examples::add);
    }

    private static Map<String, Object> example(MergedWords merged) {
        return example("merged", String.join(", ", merged.words()), "are", merged.merged());
    }

    private static Map<String, Object> example(String what, String said, String verb, String heard) {
        return Map.of("what", what, "said", HtmlWord.shown(said), "verb", verb, "heard", HtmlWord.shown(heard));
    }
}
