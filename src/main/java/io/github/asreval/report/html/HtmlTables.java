package io.github.asreval.report.html;

import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables on one system, and its worst utterances, as the template of the page wants them. */
final class HtmlTables {

    /** How many of the worst utterances are seen without a click. */
    private static final int WORST_SHOWN = 3;

    private HtmlTables() {}

    /**
     * Returns the tables that a summary has.
     *
     * @param prefix stands before all ids of elements; nothing on a page on one system
     * @param level of the headings, 2 for those right below the title
     */
    static Map<String, Object> of(Summary summary, UnitNames counted, String prefix, int level) {
        return of(
                summary,
                counted,
                prefix,
                level,
                new HtmlUtterances(counted, Recordings.NONE.finder(), Optional.empty()));
    }

    /** Returns the same, with what draws the worst utterances. */
    static Map<String, Object> of(
            Summary summary, UnitNames counted, String prefix, int level, HtmlUtterances utterances) {
        Map<String, Object> content = new HashMap<>();
        content.put("prefix", prefix);
        content.put("h", level);
        content.put("hh", level + 1);
        content.put("bars", HtmlBars.of(summary, counted));
        content.put(
                "confused",
                summary.confusions().stream()
                        .map(table -> Map.of("tables", HtmlConfusions.tables(table)))
                        .toList());
        content.put(
                "nearMisses",
                summary.nearMisses().stream()
                        .map(table -> HtmlNearMisses.of(table, summary.total().counts()))
                        .toList());
        content.put(
                "classes",
                summary.classes().map(result -> HtmlClasses.of(result, counted)).orElse(List.of()));
        content.put("terms", HtmlTerms.ofTerms(summary));
        content.put("words", HtmlTerms.ofWords(summary));
        content.put(
                "loops",
                summary.loops().stream()
                        .map(table -> HtmlLoops.of(table, summary.total().counts()))
                        .toList());
        content.put("marks", summary.marks().stream().map(HtmlMarks::of).toList());
        List<Map<String, Object>> worst =
                summary.worst().stream().map(utterances::of).toList();
        content.put("worst", worst.isEmpty() ? List.of() : List.of(worst(worst)));
        return content;
    }

    /** Returns the worst utterances, those behind the first few by themselves. */
    private static Map<String, Object> worst(List<Map<String, Object>> utterances) {
        int shown = Math.min(WORST_SHOWN, utterances.size());
        List<Map<String, Object>> more = utterances.subList(shown, utterances.size());
        return Map.of(
                "utterances",
                utterances.subList(0, shown),
                "more",
                more.isEmpty() ? List.of() : List.of(Map.of("count", more.size(), "utterances", more)));
    }

    /** Returns whether there is a table in what {@link #of} has returned. */
    static boolean any(Map<String, Object> tables) {
        return tables.values().stream().anyMatch(value -> value instanceof List<?> list && !list.isEmpty());
    }
}
