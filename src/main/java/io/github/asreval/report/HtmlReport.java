package io.github.asreval.report;

import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.VisibleText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The report for a browser: one file that needs nothing else, with totals, bars, tables, and a list of all utterances
 * that can be sorted, searched and filtered.
 *
 * <p>Totals, bars, tables and the worst utterances are plain HTML; the list is made by a script from the rows that the
 * page holds, a hundred at a time. So that browsers can open it, it takes 100,000 utterances and 64 MB: first those
 * with errors, then those without, in the order of the file.
 */
public final class HtmlReport implements Report {

    private static final int MOST_UTTERANCES = 100_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final int BUFFER = 1 << 16;

    private final Detail detail;
    private final ReportSettings settings;
    private final int mostUtterances;
    private final Counted counted;
    private final Spool bad = new Spool();
    private final Spool good = new Spool();
    private final RowLimit badRows;
    private final RowLimit goodRows;

    /**
     * Creates a report.
     *
     * @param detail which utterances it lists; for {@link Detail#NONE} it has no list
     * @param settings how the measurement was made
     */
    public HtmlReport(Detail detail, ReportSettings settings) {
        this(detail, settings, MOST_UTTERANCES);
    }

    /** Creates a report that lists no more than so many utterances. */
    HtmlReport(Detail detail, ReportSettings settings, int mostUtterances) {
        this.detail = detail;
        this.settings = settings;
        this.counted = settings.counted();
        this.mostUtterances = mostUtterances;
        this.badRows = new RowLimit(bad, "", mostUtterances, MOST_BYTES);
        this.goodRows = new RowLimit(good, "", mostUtterances, MOST_BYTES);
    }

    @Override
    public Worker worker() {
        return new Printer();
    }

    /** Prints the lines of one thread. */
    private final class Printer implements Worker {

        private final HtmlRows rows = new HtmlRows(counted);
        private final Utf8Buffer withErrors = new Utf8Buffer();
        private final Utf8Buffer withoutErrors = new Utf8Buffer();

        @Override
        public void accept(ScoredLine line) {
            int errors = line.script().errors();
            if (detail.shows(errors)) {
                rows.append(line, errors > 0 ? withErrors : withoutErrors);
            }
        }

        @Override
        public void deliver() throws IOException {
            withErrors.writeTo(badRows);
            withErrors.clear();
            withoutErrors.writeTo(goodRows);
            withoutErrors.clear();
        }
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        Map<String, Object> content = new HashMap<>();
        addNames(content);
        addTotals(summary.total(), content);
        content.put("gates", HtmlGates.of(summary.gates(), false));
        content.put("bars", bars(summary));
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
                "ablation",
                summary.ablation().stream()
                        .map(result -> Map.of("tables", HtmlAblation.tables(result, counted)))
                        .toList());
        addUtterances(summary, content);
        addSettings(content);
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        HtmlPage.write(content, this::writeData, buffered);
        buffered.flush();
    }

    private List<Map<String, Object>> bars(Summary summary) {
        List<Map<String, Object>> tables = new ArrayList<>();
        if (!summary.groups().isEmpty()) {
            tables.add(HtmlBars.ofGroups(summary.groups(), counted));
        }
        if (summary.byLength()) {
            tables.add(HtmlBars.ofLengths(summary.total().byLength(), counted));
        }
        return tables;
    }

    /** Adds what the page calls that which was counted. */
    private void addNames(Map<String, Object> content) {
        content.put("noun", counted.noun());
        content.put("nouns", counted.nouns());
        content.put("Noun", counted.isWords() ? "Word" : "Character");
        content.put("Nouns", counted.plural());
        content.put("rateName", counted.rate());
        content.put("rateId", counted.rateId());
        content.put("characters", !counted.isWords());
    }

    private void addTotals(CorpusTotal total, Map<String, Object> content) {
        content.put("total", Percent.precise(total.errorRate()));
        content.put("totalValue", HtmlFigures.value(total.errorRate()));
        content.put("sizes", HtmlTotals.sizes(total, counted));
        content.put("kinds", HtmlTotals.kinds(total.counts()));
        content.put("rates", HtmlTotals.rates(total, counted));
        content.put("notes", TotalLines.tieNote(total).stream().toList());
    }

    private void addUtterances(Summary summary, Map<String, Object> content) throws IOException {
        HtmlUtterances utterances = new HtmlUtterances(counted);
        List<Map<String, Object>> worst =
                summary.worst().stream().map(utterances::of).toList();
        content.put("worst", worst.isEmpty() ? List.of() : List.of(Map.of("utterances", worst)));
        content.put("listed", detail != Detail.NONE);
        long wanted = detail == Detail.ALL
                ? summary.total().utterances()
                : summary.total().utterancesWithErrors();
        long listed = writeRows(OutputStream.nullOutputStream());
        content.put(
                "leftOut",
                detail == Detail.NONE || listed == wanted
                        ? ""
                        : "This list has " + HtmlFigures.grouped(listed) + " of " + HtmlFigures.grouped(wanted)
                                + " utterances: first those with errors, then those without, in the order of the file."
                                + " All totals cover all.");
        content.put("mostUtterances", HtmlFigures.grouped(mostUtterances));
        content.put("mostMegabytes", MOST_BYTES >> 20);
        content.put("mostConfusions", HtmlConfusions.ROWS);
        content.put("longestWord", HtmlFigures.grouped(HtmlWord.LONGEST));
    }

    private void addSettings(Map<String, Object> content) {
        content.put("reference", VisibleText.escape(settings.reference()));
        content.put("hypothesis", VisibleText.escape(settings.hypothesis()));
        content.put("measured", VisibleText.escape(settings.line()));
        content.put("normalizer", VisibleText.escape(settings.normalizer().toString()));
        content.put("unit", settings.tokenization().unit().id());
        content.put("tokenizer", settings.tokenization().tokenizer().id());
        content.put(
                "label",
                settings.tokenization().isStandard()
                        ? ""
                        : settings.tokenization().label(settings.normalizer()));
        content.put("profile", settings.profile().id());
        content.put("version", ToolInfo.version());
        content.put("icu", ToolInfo.icu());
        content.put("unicode", ToolInfo.unicode());
        content.put("java", ToolInfo.java());
    }

    private void writeData(OutputStream out) throws IOException {
        out.write('[');
        writeRows(out);
        out.write(']');
    }

    /** Writes the rows that the page takes, and returns how many they are. */
    private long writeRows(OutputStream out) throws IOException {
        RowLimit rows = new RowLimit(out, ",", mostUtterances, MOST_BYTES);
        bad.copyTo(rows, 0);
        good.copyTo(rows, 0);
        return rows.rows();
    }

    @Override
    public void close() throws IOException {
        try (bad) {
            good.close();
        }
    }
}
