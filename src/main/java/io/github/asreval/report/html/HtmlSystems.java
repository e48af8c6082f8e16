package io.github.asreval.report.html;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.compare.UtteranceChanges;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * The table of several systems, and that of their differences to the first, as the template of the page wants them.
 *
 * <p>Every figure is that of the JSON report, with its value to the last digit.
 */
final class HtmlSystems {

    private final Comparison comparison;
    private final UnitNames counted;
    private final HtmlNames names;

    HtmlSystems(Comparison comparison, UnitNames counted) {
        this.names = new HtmlNames(comparison);
        this.comparison = comparison;
        this.counted = counted;
    }

    /** Returns what is said of the systems together. */
    Map<String, Object> content() {
        CorpusTotal first = comparison.systems().get(0).total();
        OptionalDouble lowest = comparison.systems().stream()
                .map(system -> system.total().errorRate())
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        Map<String, Object> content = new HashMap<>();
        content.put("lowest", Percent.precise(lowest));
        content.put("lowestValue", HtmlFigures.value(lowest));
        content.put("utterances", first.utterances());
        content.put("utterancesShown", HtmlFigures.grouped(first.utterances()));
        content.put("words", first.counts().referenceWords());
        content.put("wordsShown", words());
        content.put("systemCount", comparison.systems().size());
        content.put("systems", systems());
        content.put("differences", differences());
        content.put("insignificance", insignificance());
        content.put(
                "notes",
                comparison.systems().stream()
                        .flatMap(system -> TieNote.of(system.total()).stream())
                        .distinct()
                        .toList());
        return content;
    }

    /** Returns how many reference words there are, which differ where each system has those of its own wordings. */
    private String words() {
        LongSummaryStatistics words = comparison.systems().stream()
                .mapToLong(system -> system.total().counts().referenceWords())
                .summaryStatistics();
        String most = HtmlFigures.grouped(words.getMax());
        return words.getMin() == words.getMax() ? most : HtmlFigures.grouped(words.getMin()) + " to " + most;
    }

    /** Returns the name of a hypothesis as pages show it. */
    String name(int system) {
        return names.of(comparison.systems().get(system).hypothesis());
    }

    private List<Map<String, Object>> systems() {
        double highest = comparison.systems().stream()
                .map(system -> system.total().errorRate().orElse(0))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ScoredSystem system : comparison.systems()) {
            CorpusTotal total = system.total();
            ErrorCounts counts = total.counts();
            double share = highest == 0 ? 0 : total.errorRate().orElse(0) / highest;
            rows.add(Map.of(
                    "number", rows.size() + 1,
                    "name", name(rows.size()),
                    "rate", Percent.precise(total.errorRate()),
                    "rateValue", HtmlFigures.value(total.errorRate()),
                    "bar", HtmlFigures.bar(share, "all"),
                    "counts", figures(counts.errors(), counts.substitutions(), counts.deletions(), counts.insertions()),
                    "ser", Percent.precise(total.utteranceErrorRate()),
                    "serValue", HtmlFigures.value(total.utteranceErrorRate())));
        }
        return rows;
    }

    private List<Map<String, Object>> differences() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SystemDifference difference : comparison.differences()) {
            int system = rows.size() + 1;
            rows.add(Map.of(
                    "number", system + 1,
                    "name", name(system),
                    "rate", HtmlFigures.minus(Percent.points(difference.rate())),
                    "rateValue", HtmlFigures.value(difference.rate()),
                    "relative", ComparisonWords.relative(difference),
                    "relativeValue", HtmlFigures.value(difference.relative()),
                    "significance",
                            difference.significance().stream()
                                    .map(HtmlSystems::significance)
                                    .toList(),
                    "counts", counts(difference)));
        }
        return rows;
    }

    private static Map<String, Object> significance(Significance significance) {
        OptionalDouble low = OptionalDouble.of(significance.interval().low());
        OptionalDouble high = OptionalDouble.of(significance.interval().high());
        OptionalDouble probability = OptionalDouble.of(significance.probabilityOfImprovement());
        return Map.of(
                "low", HtmlFigures.minus(Percent.points(low)),
                "lowValue", HtmlFigures.value(low),
                "high", HtmlFigures.minus(Percent.points(high)),
                "highValue", HtmlFigures.value(high),
                "probability", Percent.precise(probability),
                "probabilityValue", HtmlFigures.value(probability));
    }

    private static List<Map<String, Object>> counts(SystemDifference difference) {
        UtteranceChanges lines = difference.lines();
        List<Map<String, Object>> counts = new ArrayList<>(figures(difference.fixed(), difference.broken()));
        counts.add(Map.of(
                "value", difference.insertions(),
                "shown", HtmlFigures.minus(Percent.signed(difference.insertions()))));
        counts.addAll(figures(
                lines.count(UtteranceChange.BETTER),
                lines.count(UtteranceChange.WORSE),
                lines.count(UtteranceChange.OTHER_ERRORS),
                lines.count(UtteranceChange.SAME)));
        return counts;
    }

    private static List<Map<String, Object>> figures(long... counts) {
        return LongStream.of(counts)
                .mapToObj(count -> Map.<String, Object>of("value", count, "shown", HtmlFigures.grouped(count)))
                .toList();
    }

    private String insignificance() {
        boolean any = comparison.differences().stream()
                .anyMatch(difference -> difference.significance().isEmpty());
        return any ? ComparisonWords.insignificance(comparison, counted) : "";
    }
}
