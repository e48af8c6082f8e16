package io.github.asreval.report.ci;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.report.base.ComparedLines;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.MostChanged;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.SpooledLines;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredUtterance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The report on several systems in GitHub's Markdown: a table of them, what each does differently from the first, and the
 * utterances that changed most. Always below 1 MiB.
 */
public final class MarkdownComparison implements ComparisonReport {

    private final int most;
    private final ReportSettings settings;
    private final UnitNames counted;
    private final ComparedLines lines;

    /**
     * Creates a report.
     *
     * @param most how many utterances are shown
     * @param settings how the measurement was made
     */
    public MarkdownComparison(int most, ReportSettings settings) {
        this.most = most;
        this.settings = settings;
        this.counted = settings.counted();
        this.lines = new ComparedLines(most > 0 ? Detail.ALL : Detail.NONE, MarkdownComparison::printer);
    }

    /** What is kept of a line are its id, a line feed, and the cells of its row. */
    private static SpooledLines.Printer printer() {
        MarkdownUtterances utterances = new MarkdownUtterances();
        return (line, target) -> {
            ScoredUtterance utterance = line.utterance();
            target.append(MarkdownUtterances.id(utterance)).append('\n').append(utterances.cells(utterance));
        };
    }

    @Override
    public LineSink system() {
        return lines.system();
    }

    @Override
    public void write(ComparisonSummary summary, OutputStream out) throws IOException {
        Comparison comparison = summary.comparison();
        MarkdownPage page = new MarkdownPage();
        addSystems(summary, page);
        addDifferences(comparison, page);
        MarkdownEvidence.add(comparison, summary.names(), counted.rate(), page);
        addChanged(comparison, page);
        for (int i = 0; i < summary.systems().size(); i++) {
            if (MarkdownTables.any(summary.systems().get(i))) {
                page.line("### " + title(i, comparison)).line("");
                new MarkdownTables(counted, "####").add(summary.systems().get(i), page);
            }
        }
        out.write(page.bytes());
        out.flush();
    }

    private static String title(int system, Comparison comparison) {
        return ComparisonWords.label(system) + " "
                + MarkdownReport.name(comparison.systems().get(system).hypothesis());
    }

    private void addSystems(ComparisonSummary summary, MarkdownPage page) {
        Comparison comparison = summary.comparison();
        CorpusTotal first = comparison.systems().get(0).total();
        page.line("## " + counted.rate() + " of " + comparison.systems().size() + " systems")
                .line("");
        page.line(TextLines.counted(first.utterances(), "utterance") + ", "
                        + ComparisonWords.referenceWords(comparison, "reference " + counted.noun()) + ".")
                .line("");
        MarkdownReport.addGates(summary.gates(), true, page);
        for (EvidenceVerdict verdict : summary.evidence()) {
            page.line("- " + MarkdownReport.sign(verdict.passed()) + MarkdownReport.name(verdict.hypothesis()) + ": "
                    + verdict);
        }
        if (!summary.evidence().isEmpty()) {
            page.line("");
        }
        page.table(
                "| Hypothesis | " + counted.rate() + " | Errors | S | D | I | SER |\n|---|--:|--:|--:|--:|--:|--:|",
                comparison.systems().size(),
                comparison.systems().size(),
                "systems",
                i -> row(i, comparison));
        page.line("Reference " + MarkdownReport.name(settings.reference()) + ", " + MarkdownReport.measured(settings))
                .line("");
        comparison.systems().stream()
                .flatMap(system -> TieNote.of(system.total()).stream())
                .distinct()
                .forEach(note -> page.line(note + ".").line(""));
    }

    private static String row(int index, Comparison comparison) {
        ScoredSystem system = comparison.systems().get(index);
        ErrorCounts counts = system.total().counts();
        return "| " + title(index, comparison) + " | " + Percent.precise(counts.errorRate()) + " | " + counts.errors()
                + " | " + counts.substitutions() + " | " + counts.deletions() + " | " + counts.insertions() + " | "
                + Percent.precise(system.total().utteranceErrorRate()) + " |";
    }

    private void addDifferences(Comparison comparison, MarkdownPage page) {
        page.line("### Compared with " + ComparisonWords.label(0)).line("");
        page.table(
                "| | " + counted.rate() + ", points | Change | 95 %, points | Better with | Fixed | Broken | Inserted"
                        + " | Better | Worse | Other errors | The same |\n|---|" + "--:|".repeat(11),
                comparison.differences().size(),
                comparison.differences().size(),
                "systems",
                i -> row(i + 1, comparison.differences().get(i)));
        if (comparison.differences().stream()
                .anyMatch(difference -> difference.significance().isEmpty())) {
            page.line("There is no interval, " + ComparisonWords.insignificance(comparison, counted) + ".")
                    .line("");
        }
    }

    private static String row(int system, SystemDifference difference) {
        return "| " + ComparisonWords.label(system) + " | " + Percent.points(difference.rate()) + " | "
                + ComparisonWords.relative(difference) + " | "
                + difference
                        .significance()
                        .map(MarkdownComparison::cells)
                        .orElse(Percent.UNDEFINED + " | " + Percent.UNDEFINED)
                + " | " + difference.fixed() + " | " + difference.broken() + " | "
                + Percent.signed(difference.insertions()) + " | "
                + difference.lines().count(UtteranceChange.BETTER) + " | "
                + difference.lines().count(UtteranceChange.WORSE) + " | "
                + difference.lines().count(UtteranceChange.OTHER_ERRORS) + " | "
                + difference.lines().count(UtteranceChange.SAME) + " |";
    }

    private static String cells(Significance significance) {
        return Percent.points(OptionalDouble.of(significance.interval().low())) + " to "
                + Percent.points(OptionalDouble.of(significance.interval().high())) + " | "
                + Percent.precise(OptionalDouble.of(significance.probabilityOfImprovement()));
    }

    private void addChanged(Comparison comparison, MarkdownPage page) throws IOException {
        MostChanged changed = MostChanged.of(comparison, most);
        if (changed.lines().isEmpty()) {
            return;
        }
        Map<Integer, String> rows = new HashMap<>();
        lines.read(comparison, changed.lines()::contains, (line, kept) -> rows.put(line, rows(kept)));
        page.line("### Utterances that changed most").line("");
        page.line(MarkdownReport.KEY).line("");
        page.table(
                "| Id | | Errors | " + counted.rate() + " | Reference | Hypothesis |\n|--:|---|--:|--:|---|---|",
                changed.lines().size(),
                changed.all(),
                "utterances that changed",
                i -> rows.getOrDefault(changed.lines().get(i), ""));
    }

    /** Returns the rows of an utterance, one for each system, the first with the id. */
    private static String rows(List<byte[]> kept) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            byte[] parts = kept.get(i);
            int end = ComparedLines.indexOfLineFeed(parts);
            rows.append(i == 0 ? "| " + new String(parts, 0, end, StandardCharsets.UTF_8) + " | " : "\n| | ")
                    .append(ComparisonWords.label(i))
                    .append(" | ")
                    .append(new String(parts, end + 1, parts.length - end - 1, StandardCharsets.UTF_8))
                    .append(" |");
        }
        return rows.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
