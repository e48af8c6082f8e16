package io.github.asreval.report.html;

import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.classes.Misheard;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.UtterancePlace;
import io.github.asreval.score.classes.WordRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each term and of each word, as the template of the page wants it: tables that the page's script sorts and
 * searches, each row with links to the utterances.
 */
final class HtmlTerms {

    /** How many rows of each table stand on the page. */
    static final int ROWS = 1000;

    private static final int MISHEARD = 3;

    private HtmlTerms() {}

    /** Returns the section on the terms of a list; nothing if there is no list. */
    static List<Map<String, Object>> ofTerms(Summary summary) {
        Optional<TermTable> terms = summary.classes().flatMap(result -> result.terms());
        return terms.isPresent() ? List.of(terms(terms.get(), summary)) : List.of();
    }

    private static Map<String, Object> terms(TermTable table, Summary summary) {
        TermCounts counts = table.counts();
        Map<String, Object> content = new HashMap<>();
        content.put("listed", HtmlClasses.figure(table.listed()));
        content.put("listedNoun", table.listed() == 1 ? "term" : "terms");
        content.put("counts", named(counts));
        List<Map<String, Object>> rates = new ArrayList<>(List.of(
                rate("recall", "Recall", HtmlClasses.rate(counts.recall()), counts.right(), counts.said()),
                rate(
                        "recallInUtterance",
                        "In the utterance",
                        HtmlClasses.rate(counts.recallInUtterance()),
                        counts.heardInUtterance(),
                        counts.said()),
                rate(
                        "precision",
                        "Precision",
                        HtmlClasses.rate(counts.precision()),
                        counts.right(),
                        counts.right() + counts.invented()),
                rate(
                        "f1",
                        "F1",
                        HtmlClasses.rate(counts.f1()),
                        2 * counts.right(),
                        counts.right() + counts.said() + counts.invented())));
        table.weighted()
                .ifPresent(weighted -> rates.add(Map.of(
                        "id",
                        "weightedWer",
                        "name",
                        "Weighted WER",
                        "rate",
                        HtmlClasses.rate(weighted.errorRate()),
                        "fraction",
                        Percent.plain(weighted.errors()) + " / " + Percent.plain(weighted.words()))));
        content.put("rates", rates);
        long least = summary.termRows().orElse(1);
        List<TermRow> rows = table.rows().stream()
                .filter(row -> row.counts().said() + row.counts().invented() >= least)
                .toList();
        boolean listing = summary.termRows().isPresent() && !rows.isEmpty();
        boolean typed = rows.stream().anyMatch(row -> !row.term().type().isEmpty());
        content.put(
                "table",
                listing
                        ? List.of(Map.of(
                                "typed", typed,
                                "rows",
                                        rows.stream()
                                                .limit(ROWS)
                                                .map(HtmlTerms::row)
                                                .toList(),
                                "note", note(rows.size(), "terms")))
                        : List.of());
        return content;
    }

    static Map<String, Object> rate(String id, String name, Map<String, Object> rate, long part, long whole) {
        return Map.of("id", id, "name", name, "rate", rate, "fraction", HtmlFigures.fraction(part, whole));
    }

    private static List<Map<String, Object>> named(TermCounts counts) {
        return List.of(
                named("said", counts.said()),
                named("right", counts.right()),
                named("joined", counts.joined()),
                named("moved", counts.moved()),
                named("missed", counts.missed()),
                named("invented", counts.invented()));
    }

    private static Map<String, Object> named(String name, long count) {
        return Map.of("name", name, "value", count, "shown", HtmlFigures.grouped(count));
    }

    private static Map<String, Object> row(TermRow row) {
        TermCounts counts = row.counts();
        Map<String, Object> content = word(row.term().text(), row.heardAs(), row.heardFor());
        content.put("type", HtmlWord.name(row.term().type()));
        content.put("counts", named(counts));
        content.put("recall", HtmlClasses.rate(counts.recall()));
        content.put("interval", row.recallInterval().map(HtmlTerms::interval).orElse(""));
        content.put("precision", HtmlClasses.rate(counts.precision()));
        return content;
    }

    /** Returns the section on each word; nothing if it was not asked for. */
    static List<Map<String, Object>> ofWords(Summary summary) {
        Optional<List<WordRow>> words = summary.classes().flatMap(result -> result.words());
        if (words.isEmpty()) {
            return List.of();
        }
        long least = summary.termRows().orElse(1);
        List<WordRow> rows = words.get().stream()
                .filter(row -> row.said() + row.errors().falseAlarms() >= least)
                .toList();
        return List.of(Map.of(
                "rows", rows.stream().limit(ROWS).map(HtmlTerms::row).toList(), "note", note(rows.size(), "words")));
    }

    private static Map<String, Object> row(WordRow row) {
        Map<String, Object> content = word(row.word(), row.heardAs(), row.heardFor());
        content.put("counts", HtmlClasses.counts(row.errors().counts()));
        content.put("recall", HtmlClasses.rate(row.errors().recall()));
        content.put("interval", row.recallInterval().map(HtmlTerms::interval).orElse(""));
        content.put("precision", HtmlClasses.rate(row.errors().precision()));
        return content;
    }

    private static Map<String, Object> word(String word, List<Misheard> heardAs, List<Misheard> heardFor) {
        Map<String, Object> content = new HashMap<>();
        content.put("word", shown(word));
        content.put(
                "address",
                URLEncoder.encode(shown(word), StandardCharsets.UTF_8).replace("+", "%20"));
        content.put("heardAs", misheard(heardAs));
        content.put("heardFor", misheard(heardFor));
        return content;
    }

    /** Returns a word, or several with blanks between them, with what cannot be seen written out; nothing of nothing. */
    static String shown(String words) {
        if (words.isEmpty()) {
            return words;
        }
        List<String> shown = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            shown.add(HtmlWord.shown(word));
        }
        return String.join(" ", shown);
    }

    private static List<Map<String, Object>> misheard(List<Misheard> list) {
        return list.stream().limit(MISHEARD).map(HtmlTerms::misheard).toList();
    }

    private static Map<String, Object> misheard(Misheard misheard) {
        return Map.of(
                "other", shown(misheard.words()),
                "times", misheard.count() > 1 ? "\u00D7" + HtmlFigures.grouped(misheard.count()) : "",
                "lines",
                        misheard.utterances().stream()
                                .map(UtterancePlace::number)
                                .toList());
    }

    private static String interval(RateInterval interval) {
        return Percent.decimals(interval.low() * 100, 1) + " to " + Percent.decimals(interval.high() * 100, 1) + " %";
    }

    private static String note(int rows, String what) {
        return rows > ROWS
                ? "The first " + HtmlFigures.grouped(ROWS) + " of " + HtmlFigures.grouped(rows) + " " + what
                        + ", those with most errors; csv and json have all."
                : "";
    }
}
