package io.github.asreval.report.html;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.report.base.ComparedLines;
import io.github.asreval.report.base.SpooledLines;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.LineSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page on several systems: a table of them, what each does differently from the first, the tables of each, and the
 * list of utterances with the alignments of all systems beside each other.
 *
 * <p>The list takes as many utterances as that of {@link HtmlReport}: first those that some system changed.
 */
public final class HtmlComparison implements ComparisonReport {

    private static final int BUFFER = 1 << 16;
    private static final String ORDER =
            "first those that some system changed, then the others, in the order of the file";

    private final Detail detail;
    private final ReportSettings settings;
    private final UnitNames counted;
    private final ComparedLines lines;
    private final HtmlList list;
    private final Recordings recordings;
    private final List<Recordings.Finder> finders = new ArrayList<>();

    /**
     * Creates a report.
     *
     * @param detail which utterances it lists: all, those that some system changed, or none
     * @param settings how the measurement was made
     */
    public HtmlComparison(Detail detail, ReportSettings settings) {
        this(detail, settings, Recordings.NONE);
    }

    /**
     * Creates a report whose utterances can be listened to.
     *
     * @param detail which utterances it lists: all, those that some system changed, or none
     * @param settings how the measurement was made
     * @param recordings where the recordings are
     */
    public HtmlComparison(Detail detail, ReportSettings settings, Recordings recordings) {
        this(detail, settings, recordings, HtmlList.MOST_UTTERANCES);
    }

    /** Creates a report that lists no more than so many utterances. */
    HtmlComparison(Detail detail, ReportSettings settings, Recordings recordings, int mostUtterances) {
        this.detail = detail;
        this.settings = settings;
        this.counted = settings.counted();
        this.lines = new ComparedLines(detail, this::printer);
        this.list = new HtmlList(mostUtterances);
        this.recordings = recordings;
    }

    private synchronized SpooledLines.Printer printer() {
        Recordings.Finder finder = recordings.finder();
        finders.add(finder);
        return new HtmlRows(counted, finder)::appendParts;
    }

    @Override
    public LineSink system() {
        return lines.system();
    }

    @Override
    public void write(ComparisonSummary summary, OutputStream out) throws IOException {
        Comparison comparison = summary.comparison();
        HtmlSystems systems = new HtmlSystems(comparison, counted);
        Map<String, Object> content = HtmlAbout.of(settings);
        content.put(
                "pageTitle",
                counted.rate() + " of " + comparison.systems().size() + " systems \u2013 " + content.get("reference"));
        content.put("prefix", "");
        content.putAll(systems.content());
        content.putAll(HtmlEvidence.of(comparison, summary.names(), detail != Detail.NONE));
        content.putAll(HtmlMatrix.of(comparison, counted.rate()));
        content.put("explained", explained(summary.systems(), systems));
        content.put("gates", HtmlGates.of(summary.gates(), summary.evidence(), new HtmlNames(comparison)));
        addSingle(summary.systems(), systems, content);
        addChanged(comparison);
        addRest(comparison);
        content.putAll(list.content(detail, wanted(comparison), ORDER));
        addControls(comparison, systems, content);
        boolean playing = finders.stream().anyMatch(Recordings.Finder::hasFound);
        content.put("recordings", playing ? List.of(recordings.base()) : List.of());
        content.put("unheard", detail != Detail.NONE && recordings.isNamed() && !playing);
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        new HtmlPage(
                        "comparison",
                        List.of("page.css", "comparison.css"),
                        HtmlPage.scripts(detail != Detail.NONE, false),
                        playing)
                .write(content, list::writeData, buffered);
        buffered.flush();
    }

    /** Returns the systems on whose errors there are hints. */
    private static List<Map<String, Object>> explained(List<Summary> summaries, HtmlSystems systems) {
        List<Map<String, Object>> explained = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            List<String> explanations = HtmlReport.explanations(summaries.get(i));
            if (!explanations.isEmpty()) {
                explained.add(Map.of("number", i + 1, "name", systems.name(i), "explanations", explanations));
            }
        }
        return explained;
    }

    /** Adds the tables that each system has by itself, if there are any. */
    private void addSingle(List<Summary> summaries, HtmlSystems systems, Map<String, Object> content) {
        List<Map<String, Object>> single = new ArrayList<>();
        boolean any = false;
        for (Summary summary : summaries) {
            int system = single.size();
            Map<String, Object> tables = HtmlTables.of(summary, counted, "s" + (system + 1) + "-", 3);
            any |= HtmlTables.any(tables);
            tables.put("number", system + 1);
            tables.put("name", systems.name(system));
            single.add(tables);
        }
        content.put("folded", any ? List.of(Map.of("single", single)) : List.of());
    }

    private void addChanged(Comparison comparison) throws IOException {
        lines.read(
                comparison,
                line -> ComparedLines.isChanged(line, comparison),
                (line, kept) -> list.first().write(row(line, kept, comparison)));
    }

    private void addRest(Comparison comparison) throws IOException {
        if (detail == Detail.ALL) {
            lines.read(
                    comparison,
                    line -> !ComparedLines.isChanged(line, comparison),
                    (line, kept) -> list.rest().write(row(line, kept, comparison)));
        }
    }

    /** Returns a row: what is known of the line, the alignments of all systems, and what each but the first changed. */
    private static byte[] row(int line, List<byte[]> kept, Comparison comparison) {
        Utf8Buffer row = new Utf8Buffer();
        row.append('[');
        for (int i = 0; i < kept.size(); i++) {
            byte[] parts = kept.get(i);
            int end = ComparedLines.indexOfLineFeed(parts);
            if (i == 0) {
                row.append(parts, 0, end);
            }
            row.append(',').append(parts, end + 1, parts.length);
        }
        row.append(",\"");
        for (SystemDifference difference : comparison.differences()) {
            row.append(letter(difference.lines().change(line)));
        }
        return row.append("\"]\n").bytes();
    }

    private static char letter(UtteranceChange change) {
        return switch (change) {
            case BETTER -> 'B';
            case WORSE -> 'W';
            case OTHER_ERRORS -> 'O';
            case SAME -> 'S';
        };
    }

    private long wanted(Comparison comparison) {
        int all = comparison.systems().get(0).outcomes().lines();
        long wanted = 0;
        for (int line = 0; line < all; line++) {
            wanted += lines.shows(line, comparison) ? 1 : 0;
        }
        return wanted;
    }

    /** Adds by what the list can be filtered and sorted. */
    private void addControls(Comparison comparison, HtmlSystems systems, Map<String, Object> content) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (int i = 1; i < comparison.systems().size(); i++) {
            options.add(Map.of("number", i, "name", "[" + (i + 1) + "] " + systems.name(i)));
        }
        // What changed is what the page is opened for, unless nothing did.
        boolean changed = comparison.differences().get(0).lines().count(UtteranceChange.SAME)
                < comparison.systems().get(0).outcomes().lines();
        content.put("withCharacters", false);
        content.put("others", options.size() < 2 ? List.of() : List.of(Map.of("options", options)));
        content.put(
                "filters",
                List.of(
                        HtmlReport.filter("all", "All", !changed),
                        HtmlReport.filter("changed", "Changed", changed),
                        HtmlReport.filter("better", "Better", false),
                        HtmlReport.filter("worse", "Worse", false)));
        content.put(
                "heads",
                List.of(
                        HtmlReport.head("line", "Line"),
                        HtmlReport.head("words", counted.plural()),
                        HtmlReport.head("change", "Change")));
    }

    @Override
    public void close() throws IOException {
        try (lines) {
            list.close();
        }
    }
}
