package io.github.asreval.report.ci;

import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The report for pull requests and the summaries of CI jobs, in GitHub's Markdown: totals, how they were measured, the
 * worst utterances, and tables if wanted. Always below 1 MiB.
 */
public final class MarkdownReport implements Report {

    /** Stands above utterances. */
    static final String KEY =
            "Errors are in **bold** type: words substituted on both sides, deleted from the reference,"
                    + " inserted into the hypothesis.";

    /** How many UTF-16 units of a name are shown. */
    private static final int LONGEST_NAME = 300;

    private final ReportSettings settings;
    private final UnitNames counted;

    /** Creates a report on a measurement that was made in such a way. */
    public MarkdownReport(ReportSettings settings) {
        this.settings = settings;
        this.counted = settings.counted();
    }

    /** Lists no utterances but the worst, which the summary has. */
    @Override
    public Worker worker() {
        return LineSink.NONE.worker();
    }

    @Override
    public void write(Summary summary, OutputStream out) throws IOException {
        MarkdownPage page = new MarkdownPage();
        addTotals(summary.total(), summary.gates(), page);
        summary.wildcards().ifPresent(count -> page.line(count.describe() + ".").line(""));
        addSettings(page);
        addWorst(summary, page);
        addClasses(summary, page);
        new MarkdownTables(counted, "###").add(summary, page);
        out.write(page.bytes());
        out.flush();
    }

    private void addClasses(Summary summary, MarkdownPage page) {
        MarkdownClasses tables = new MarkdownClasses("###", counted);
        summary.classes().ifPresent(result -> tables.add(result, summary.termRows(), page));
        summary.marks().ifPresent(table -> tables.add(table, page));
        summary.loops().ifPresent(table -> tables.add(table, summary.total().counts(), page));
    }

    private void addTotals(CorpusTotal total, List<Verdict> gates, MarkdownPage page) {
        ErrorCounts counts = total.counts();
        long words = counts.referenceWords();
        page.line("## " + counted.rate() + " " + Percent.precise(counts.errorRate()))
                .line("");
        page.line(TextLines.counted(counts.errors(), "error") + " in "
                        + TextLines.counted(words, "reference " + counted.noun()) + " (" + counts.hypothesisWords()
                        + " in the hypothesis), in " + total.utterancesWithErrors() + " of "
                        + TextLines.counted(total.utterances(), "utterance") + ".")
                .line("");
        addGates(gates, false, page);
        page.line("| | Count | Of | Share |").line("|---|--:|--:|--:|");
        share("Hits", counts.hits(), words, page);
        share("Substitutions", counts.substitutions(), words, page);
        share("Deletions", counts.deletions(), words, page);
        share("Insertions", counts.insertions(), words, page);
        share("**" + counted.rate() + "**", counts.errors(), words, page);
        if (counted.isWords()) {
            share("WRR", counts.hits(), words, page);
        }
        share("SER", total.utterancesWithErrors(), total.utterances(), page);
        share("MER", counts.errors(), counts.hits() + counts.errors(), page, counts.matchErrorRate());
        if (counted.isWords()) {
            rate("WIL", counts.informationLost(), page);
            rate("WIP", counts.informationPreserved(), page);
        }
        rate("Mean of utterances", total.meanUtteranceRate(), page);
        page.line("");
        TieNote.of(total).ifPresent(note -> page.line(note + ".").line(""));
    }

    /**
     * Adds a line for each gate; the sign says nothing that the words do not.
     *
     * @param named whether each says on which hypothesis it is
     */
    static void addGates(List<Verdict> gates, boolean named, MarkdownPage page) {
        gates.forEach(gate -> page.line("- " + sign(gate.passed())
                + (named ? name(gate.hypothesis()) + ": " : "")
                + gate.describe(
                        gate.group().map(group -> name(group.toString())).orElse(""))));
        if (!gates.isEmpty()) {
            page.line("");
        }
    }

    static String sign(boolean passed) {
        return passed ? "✅ " : "❌ ";
    }

    private static void share(String name, long part, long whole, MarkdownPage page) {
        share(name, part, whole, page, whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole));
    }

    private static void share(String name, long part, long whole, MarkdownPage page, OptionalDouble rate) {
        page.line("| " + name + " | " + part + " | " + whole + " | " + Percent.precise(rate) + " |");
    }

    private static void rate(String name, OptionalDouble rate, MarkdownPage page) {
        page.line("| " + name + " | | | " + Percent.precise(rate) + " |");
    }

    private void addSettings(MarkdownPage page) {
        page.line("Reference " + name(settings.reference()) + ", hypothesis " + name(settings.hypothesis()) + ", "
                        + measured(settings))
                .line("");
    }

    /** Returns the end of the sentence that says how it was measured. */
    static String measured(ReportSettings settings) {
        return "profile " + name(settings.profile().id()) + ", measured with " + name(settings.line()) + " by asreval "
                + ToolInfo.version() + ".";
    }

    /** Returns a name from outside, which is not too long for a line of prose. */
    static String name(String name) {
        return MarkdownText.code(shortened(VisibleText.escape(name)));
    }

    private static String shortened(String visible) {
        if (visible.length() <= LONGEST_NAME) {
            return visible;
        }
        int end = Character.isHighSurrogate(visible.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return visible.substring(0, end) + "…";
    }

    private void addWorst(Summary summary, MarkdownPage page) {
        List<ScoredUtterance> worst = summary.worst();
        if (worst.isEmpty()) {
            return;
        }
        long all = summary.total().utterancesWithErrors();
        page.line("### Worst utterances").line("");
        page.line(KEY).line("");
        MarkdownUtterances utterances = new MarkdownUtterances();
        page.table(
                "| Id | Errors | " + counted.rate() + " | Reference | Hypothesis |\n|--:|--:|--:|---|---|",
                worst.size(),
                all,
                "utterances with errors",
                i -> utterances.row(worst.get(i)));
    }

    @Override
    public void close() {}
}
