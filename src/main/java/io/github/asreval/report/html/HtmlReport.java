package io.github.asreval.report.html;

import io.github.asreval.report.base.CharacterRates;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.text.base.VisibleText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The report for a browser: one file that needs nothing else, with totals, bars, tables, and a list of all utterances
 * that can be sorted, searched and filtered.
 *
 * <p>Totals, bars, tables and the worst utterances are plain HTML; the list is made by a script from the rows that the
 * page holds, a hundred at a time. So that browsers can open it, it takes 100,000 utterances and 64 MB: first those
 * with errors, then those without, in the order of the file.
 */
public final class HtmlReport implements Report {

    private static final int BUFFER = 1 << 16;
    private static final String ORDER = "first those with errors, then those without, in the order of the file";

    private final Detail detail;
    private final ReportSettings settings;
    private final UnitNames counted;
    private final HtmlList list;
    private final Recordings recordings;
    private final Optional<CharacterRates> characters;
    private final List<Printer> printers = new ArrayList<>();

    /**
     * Creates a report.
     *
     * @param detail which utterances it lists; for {@link Detail#NONE} it has no list
     * @param settings how the measurement was made
     */
    public HtmlReport(Detail detail, ReportSettings settings) {
        this(detail, settings, Recordings.NONE);
    }

    /**
     * Creates a report whose utterances can be listened to.
     *
     * @param detail which utterances it lists; for {@link Detail#NONE} it has no list
     * @param settings how the measurement was made
     * @param recordings where the recordings are
     */
    public HtmlReport(Detail detail, ReportSettings settings, Recordings recordings) {
        this(detail, settings, recordings, HtmlList.MOST_UTTERANCES);
    }

    /** Creates a report that lists no more than so many utterances. */
    HtmlReport(Detail detail, ReportSettings settings, Recordings recordings, int mostUtterances) {
        this.detail = detail;
        this.settings = settings;
        this.counted = settings.counted();
        this.recordings = recordings;
        this.characters = settings.hasCharacters() ? Optional.of(new CharacterRates(settings)) : Optional.empty();
        this.list = new HtmlList(mostUtterances);
    }

    @Override
    public synchronized Worker worker() {
        Printer printer = new Printer();
        printers.add(printer);
        return printer;
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final Recordings.Finder finder = recordings.finder();
        private final HtmlRows rows = new HtmlRows(counted, finder);
        private final Optional<CharacterRates.Part> counting = characters.map(CharacterRates::part);
        private final HtmlDistribution rates = new HtmlDistribution();
        private final Utf8Buffer withErrors = new Utf8Buffer();
        private final Utf8Buffer withoutErrors = new Utf8Buffer();

        @Override
        public void accept(ScoredLine line) {
            long errors = line.errors();
            rates.add(errors, line.referenceWords());
            Optional<ErrorCounts> counts =
                    counting.isPresent() ? Optional.of(counting.get().add(line)) : Optional.empty();
            if (detail.shows(errors)) {
                rows.append(line, counts, errors > 0 ? withErrors : withoutErrors);
            }
        }

        @Override
        public void deliver() throws IOException {
            withErrors.writeTo(list.first());
            withErrors.clear();
            withoutErrors.writeTo(list.rest());
            withoutErrors.clear();
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        Map<String, Object> content = HtmlAbout.of(settings);
        content.putAll(
                HtmlTables.of(summary, counted, "", 2, new HtmlUtterances(counted, recordings.finder(), characters)));
        addTotals(summary.total(), summary.wildcards(), content);
        content.put("explanations", explanations(summary));
        content.put("distribution", detail == Detail.NONE ? List.of() : rates().content(counted));
        content.put("gates", HtmlGates.of(summary.gates()));
        content.put(
                "ablation",
                summary.ablation().stream()
                        .map(result -> Map.of("tables", HtmlAblation.tables(result, counted)))
                        .toList());
        content.putAll(list.content(detail, wanted(summary.total()), ORDER));
        List<String> scripts =
                HtmlPage.scripts(detail != Detail.NONE, summary.classes().isPresent());
        boolean playing = printers.stream().anyMatch(printer -> printer.finder.hasFound());
        content.put("recordings", playing ? List.of(recordings.base()) : List.of());
        content.put("unheard", detail != Detail.NONE && recordings.isNamed() && !playing);
        addControls(content);
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        new HtmlPage("page", List.of("page.css"), scripts, playing).write(content, list::writeData, buffered);
        buffered.flush();
    }

    private HtmlDistribution rates() {
        HtmlDistribution rates = new HtmlDistribution();
        printers.forEach(printer -> rates.add(printer.rates));
        return rates;
    }

    /** Returns the hints on the errors as the page shows them. */
    static List<String> explanations(Summary summary) {
        return summary.explanations().stream().map(VisibleText::escape).toList();
    }

    private void addTotals(CorpusTotal total, Optional<WildcardCount> wildcards, Map<String, Object> content) {
        Map<String, Object> heading = HtmlTotals.heading(total);
        content.put("pageTitle", pageTitle(String.valueOf(heading.get("total")), content));
        content.putAll(heading);
        content.put("sizes", HtmlTotals.sizes(total, counted));
        content.put("kinds", HtmlTotals.kinds(total.counts()));
        content.put("kindsAxis", HtmlTotals.scale(total.counts()).axis());
        content.put("rates", HtmlTotals.rates(total, characters.map(CharacterRates::total), counted));
        content.put(
                "notes",
                Stream.concat(wildcards.map(WildcardCount::describe).stream(), TieNote.of(total).stream())
                        .toList());
    }

    private String pageTitle(String rate, Map<String, Object> content) {
        String scored = settings.hypothesis().isEmpty() ? "reference" : "hypothesis";
        String name = String.valueOf(content.get(scored));
        return counted.rate() + " " + rate + (name.isEmpty() ? "" : " – " + name);
    }

    private long wanted(CorpusTotal total) {
        return detail == Detail.ALL ? total.utterances() : total.utterancesWithErrors();
    }

    /** Adds by what the list can be filtered and sorted. */
    private void addControls(Map<String, Object> content) {
        content.put("systemCount", 1);
        content.put("others", List.of());
        content.put(
                "filters",
                List.of(
                        filter("all", "All", true),
                        filter("any", "Errors", false),
                        filter("S", "Substitutions", false),
                        filter("D", "Deletions", false),
                        filter("I", "Insertions", false),
                        filter("none", "No errors", false)));
        content.put(
                "heads",
                Stream.concat(
                                Stream.of(
                                        head("line", "Line"),
                                        head("errors", "Errors"),
                                        head("words", counted.plural()),
                                        head("rate", characters.isPresent() ? counted.rate() : "Rate")),
                                characters.isPresent() ? Stream.of(head("cer", "CER")) : Stream.empty())
                        .toList());
        content.put("withCharacters", characters.isPresent());
    }

    /** Returns one of the choices which utterances to list. */
    static Map<String, Object> filter(String value, String label, boolean checked) {
        return Map.of("value", value, "label", label, "checked", checked);
    }

    /** Returns the head of a column by which the list can be sorted. */
    static Map<String, Object> head(String key, String label) {
        return Map.of("key", key, "label", label);
    }

    @Override
    public void close() throws IOException {
        list.close();
    }
}
