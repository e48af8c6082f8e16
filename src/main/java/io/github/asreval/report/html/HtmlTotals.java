package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                size("utterances", total.utterances(), " utterances"));
    }

    private static Map<String, Object> size(String id, long value, String text) {
        return Map.of("id", id, "value", value, "shown", HtmlFigures.grouped(value), "text", text);
    }

    /** Returns the rate and the share of utterances with errors as the eye takes them in, beside the exact figures. */
    static Map<String, Object> heading(CorpusTotal total) {
        ErrorCounts counts = total.counts();
        return Map.of(
                "total", HtmlFigures.rounded(counts.errors(), counts.referenceWords()),
                "totalExact", exact(total.errorRate(), counts.errors(), counts.referenceWords()),
                "totalValue", HtmlFigures.value(total.errorRate()),
                "ser", HtmlFigures.rounded(total.utterancesWithErrors(), total.utterances()),
                "serExact", exact(total.utteranceErrorRate(), total.utterancesWithErrors(), total.utterances()),
                "serValue", HtmlFigures.value(total.utteranceErrorRate()));
    }

    private static String exact(OptionalDouble rate, long part, long whole) {
        return Percent.precise(rate) + " (" + HtmlFigures.fraction(part, whole) + ")";
    }

    /** Returns hits and the three kinds of errors; bars are drawn for errors, in proportion to the reference. */
    static List<Map<String, Object>> kinds(ErrorCounts counts) {
        long words = counts.referenceWords();
        HtmlScale scale = scale(counts);
        return List.of(
                kind("hits", "Hits", "", counts.hits(), words, ""),
                error("substitutions", "Substitutions", "S", counts.substitutions(), words, scale),
                error("deletions", "Deletions", "D", counts.deletions(), words, scale),
                error("insertions", "Insertions", "I", counts.insertions(), words, scale));
    }

    /** Returns the scale of the bars of {@link #kinds}. */
    static HtmlScale scale(ErrorCounts counts) {
        long most = Math.max(counts.substitutions(), Math.max(counts.deletions(), counts.insertions()));
        return HtmlScale.to(share(most, counts.referenceWords()).orElse(0));
    }

    private static OptionalDouble share(long count, long words) {
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / words);
    }

    private static Map<String, Object> error(
            String id, String name, String letter, long count, long words, HtmlScale scale) {
        return kind(id, name, letter, count, words, scale.bar(share(count, words), letter));
    }

    private static Map<String, Object> kind(String id, String name, String letter, long count, long words, String bar) {
        OptionalDouble share = share(count, words);
        return Map.of(
                "id", id,
                "name", name,
                "letter", letter,
                "count", count,
                "shown", HtmlFigures.grouped(count),
                "share", HtmlFigures.rounded(count, words),
                "shareExact", Percent.precise(share),
                "bar", bar);
    }

    /** Returns the rates beside WER or CER, each with what it means; some are defined for words only. */
    static List<Map<String, Object>> rates(CorpusTotal total, Optional<ErrorCounts> characters, UnitNames counted) {
        ErrorCounts counts = total.counts();
        List<Map<String, Object>> rates = new ArrayList<>();
        // Two of them stand above, rounded and with their names for programs.
        rates.add(rate(
                "",
                counted.rate(),
                counts.errorRate(),
                HtmlFigures.fraction(counts.errors(), counts.referenceWords()),
                "errors per reference " + counted.noun()));
        characters.ifPresent(found -> rates.add(rate(
                "cer",
                "CER",
                found.errorRate(),
                HtmlFigures.fraction(found.errors(), found.referenceWords()),
                "errors per reference character")));
        if (counted.isWords()) {
            rates.add(rate(
                    "wrr",
                    "WRR",
                    counts.recognitionRate(),
                    HtmlFigures.fraction(counts.hits(), counts.referenceWords()),
                    "hits per reference word"));
        }
        rates.add(rate(
                "",
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
