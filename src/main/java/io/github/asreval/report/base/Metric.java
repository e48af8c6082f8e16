package io.github.asreval.report.base;

import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A figure of the totals, for formats that have a name and a value for each.
 *
 * @param name the name of the member that JSON reports have for it
 * @param value as JSON writes it, but empty for a rate that nothing can be divided by
 */
public record Metric(String name, String value) {

    /** Returns the figures of a JSON report's totals, all of them and in its order. */
    public static List<Metric> of(CorpusTotal total, UnitNames counted) {
        ErrorCounts counts = total.counts();
        List<Metric> figures = new ArrayList<>();
        figures.add(of("utterances", total.utterances()));
        figures.add(of("utterancesWithErrors", total.utterancesWithErrors()));
        figures.add(of("reference" + counted.plural(), counts.referenceWords()));
        figures.add(of("hypothesis" + counted.plural(), counts.hypothesisWords()));
        figures.add(of("hits", counts.hits()));
        figures.add(of("substitutions", counts.substitutions()));
        figures.add(of("deletions", counts.deletions()));
        figures.add(of("insertions", counts.insertions()));
        figures.add(of("errors", counts.errors()));
        figures.add(of(counted.rate().toLowerCase(Locale.ROOT), counts.errorRate()));
        if (counted.isWords()) {
            figures.add(of("wrr", counts.recognitionRate()));
        }
        figures.add(of("ser", total.utteranceErrorRate()));
        figures.add(of("mer", counts.matchErrorRate()));
        if (counted.isWords()) {
            figures.add(of("wil", counts.informationLost()));
            figures.add(of("wip", counts.informationPreserved()));
        }
        if (total.tieLevelsDropped() > 0) {
            figures.add(of("tieLevelsDropped", total.tieLevelsDropped()));
        }
        return figures;
    }

    private static Metric of(String name, long count) {
        return new Metric(name, Long.toString(count));
    }

    private static Metric of(String name, OptionalDouble rate) {
        return new Metric(name, HtmlFigures.value(rate));
    }
}
