package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The totals of a corpus as the template of the page wants them.
 *
 * <p>Every figure that the JSON report has stands on the page with its member's name, and with its value to the last
 * digit.
 */
final class HtmlTotals {

    private HtmlTotals() {}

    /** Returns how much there was, as the words of a sentence with the figures in it. */
    static List<Map<String, Object>> sizes(CorpusTotal total, UnitNames counted) {
        ErrorCounts counts = total.counts();
        return List.of(
                size("errors", counts.errors(), " errors in "),
                size("reference" + counted.plural(), counts.referenceWords(), " reference " + counted.nouns() + " ("),
                size("hypothesis" + counted.plural(), counts.hypothesisWords(), " in the hypothesis); errors in "),
                size("utterancesWithErrors", total.utterancesWithErrors(), " of "),
                size("utterances", total.utterances(), " utterances."));
    }

    private static Map<String, Object> size(String id, long value, String text) {
        return Map.of("id", id, "value", value, "shown", HtmlFigures.grouped(value), "text", text);
    }

    /** Returns hits and the three kinds of errors; bars are drawn for errors, in proportion to the most frequent. */
    static List<Map<String, Object>> kinds(ErrorCounts counts) {
        long most = Math.max(1, Math.max(counts.substitutions(), Math.max(counts.deletions(), counts.insertions())));
        long words = counts.referenceWords();
        return List.of(
                kind("hits", "Hits", "", counts.hits(), words, ""),
                error("substitutions", "Substitutions", "S", counts.substitutions(), words, most),
                error("deletions", "Deletions", "D", counts.deletions(), words, most),
                error("insertions", "Insertions", "I", counts.insertions(), words, most));
    }

    private static Map<String, Object> error(String id, String name, String letter, long count, long words, long most) {
        return kind(id, name, letter, count, words, HtmlFigures.bar((double) count / most, letter));
    }

    private static Map<String, Object> kind(String id, String name, String letter, long count, long words, String bar) {
        OptionalDouble share = words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / words);
        return Map.of(
                "id", id,
                "name", name,
                "letter", letter,
                "count", count,
                "shown", HtmlFigures.grouped(count),
                "share", Percent.precise(share),
                "bar", bar);
    }

    /** Returns the rates beside WER or CER, each with what it means; some are defined for words only. */
    static List<Map<String, Object>> rates(CorpusTotal total, UnitNames counted) {
        ErrorCounts counts = total.counts();
        List<Map<String, Object>> rates = new ArrayList<>();
        if (counted.isWords()) {
            rates.add(rate(
                    "wrr",
                    "WRR",
                    counts.recognitionRate(),
                    HtmlFigures.fraction(counts.hits(), counts.referenceWords()),
                    "hits per reference word"));
        }
        rates.add(rate(
                "ser",
                "SER",
                total.utteranceErrorRate(),
                HtmlFigures.fraction(total.utterancesWithErrors(), total.utterances()),
                "utterances with an error"));
        rates.add(rate(
                "mer",
                "MER",
                counts.matchErrorRate(),
                HtmlFigures.fraction(counts.errors(), counts.hits() + counts.errors()),
                "errors per pair of the alignment"));
        if (counted.isWords()) {
            rates.add(rate("wil", "WIL", counts.informationLost(), "", "word information lost"));
            rates.add(rate("wip", "WIP", counts.informationPreserved(), "", "word information preserved"));
        }
        rates.add(rate(
                "",
                "Mean of utterances",
                total.meanUtteranceRate(),
                "",
                "each weighs the same; not the " + counted.rate()));
        return rates;
    }

    private static Map<String, Object> rate(
            String id, String name, OptionalDouble rate, String fraction, String meaning) {
        return Map.of(
                "id", id,
                "name", name,
                "value", HtmlFigures.value(rate),
                "rate", Percent.precise(rate),
                "fraction", fraction,
                "meaning", meaning);
    }
}
