package io.github.asreval.report.ci;

import io.github.asreval.report.base.GroupColumns;
import io.github.asreval.report.base.HtmlWord;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextCell;
import io.github.asreval.report.base.TimingFigures;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.LengthTotal;
import io.github.asreval.score.timing.WordTiming;
import io.github.asreval.text.base.VisibleText;
import java.util.List;

/** The tables of a summary that are there if they are wanted: groups, confused words, rates by length. */
final class MarkdownTables {

    /** How many rows of each table of confused words are shown. */
    private static final int MOST_CONFUSIONS = 50;

    private final UnitNames counted;
    private final String heading;

    /**
     * Creates a writer of tables.
     *
     * @param counted what was counted
     * @param heading what a heading begins with, {@code ###}
     */
    MarkdownTables(UnitNames counted, String heading) {
        this.counted = counted;
        this.heading = heading;
    }

    /** Adds the tables that a summary has. */
    void add(Summary summary, MarkdownPage page) {
        if (!summary.groups().isEmpty()) {
            addGroups(summary.groups(), page);
        }
        summary.confusions().ifPresent(table -> addConfusions(table, page));
        summary.timing().ifPresent(timing -> addTimes(timing, page));
        if (summary.byLength()) {
            addLengths(summary.total().byLength(), page);
        }
    }

    /** Returns whether a summary has any. */
    static boolean any(Summary summary) {
        return summary.confusions().isPresent()
                || summary.byLength()
                || summary.timing().isPresent()
                || !summary.groups().isEmpty();
    }

    private void addConfusions(ConfusionTable table, MarkdownPage page) {
        addConfusions(heading, "Substitutions", table.substitutions(), page);
        addConfusions(heading, "Deletions", table.deletions(), page);
        addConfusions(heading, "Insertions", table.insertions(), page);
    }

    private static void addConfusions(String heading, String title, List<ConfusionTable.Row> rows, MarkdownPage page) {
        page.line(heading + " " + title).line("");
        if (rows.isEmpty()) {
            page.line("None.").line("");
            return;
        }
        page.table(
                "| Count | Reference | Hypothesis |\n|--:|---|---|",
                Math.min(rows.size(), MOST_CONFUSIONS),
                rows.size(),
                "rows",
                i -> "| " + rows.get(i).count() + " | " + word(rows.get(i).reference()) + " | "
                        + word(rows.get(i).hypothesis()) + " |");
    }

    private static String word(String word) {
        return MarkdownText.code(HtmlWord.text(TextCell.of(VisibleText.reveal(word))));
    }

    private void addGroups(List<GroupTotal> groups, MarkdownPage page) {
        page.line(heading + " By " + groups.get(0).by().id()).line("");
        List<String> columns = GroupColumns.columns(counted);
        page.table(
                "| " + GroupColumns.heading(groups) + " | " + String.join(" | ", columns) + " | " + counted.rate()
                        + " |\n|---|" + "--:|".repeat(columns.size() + 1),
                groups.size(),
                groups.size(),
                "rows",
                i -> row(groups.get(i)));
    }

    private static String row(GroupTotal group) {
        StringBuilder row = new StringBuilder("| ");
        row.append(
                group.name().equals(GroupKey.UNKNOWN) ? GroupColumns.name(group) : MarkdownReport.name(group.name()));
        GroupColumns.numbers(group).forEach(number -> row.append(" | ").append(number));
        return row.append(" | ")
                .append(Percent.precise(group.total().counts().errorRate()))
                .append(" |")
                .toString();
    }

    private void addTimes(WordTiming timing, MarkdownPage page) {
        page.line(heading + " Times of words").line("");
        page.line(TimingFigures.compared(timing) + ". " + TimingFigures.untimed(timing) + ".")
                .line("");
        List<String> columns = TimingFigures.columns();
        List<String> rows = List.of(
                "| Begin | " + String.join(" | ", TimingFigures.cells(timing.begins())) + " |",
                "| End | " + String.join(" | ", TimingFigures.cells(timing.ends())) + " |");
        page.table(
                "| | " + String.join(" | ", columns) + " |\n|---|" + "--:|".repeat(columns.size()),
                rows.size(),
                rows.size(),
                "rows",
                rows::get);
    }

    private void addLengths(List<LengthTotal> lengths, MarkdownPage page) {
        page.line(heading + " By length").line("");
        page.table(
                "| Reference " + counted.noun() + "s | Utterances | Errors | " + counted.rate()
                        + " |\n|--:|--:|--:|--:|",
                lengths.size(),
                lengths.size(),
                "rows",
                i -> row(lengths.get(i)));
    }

    private static String row(LengthTotal length) {
        return "| " + length.referenceWords() + " | " + length.utterances() + " | " + length.errors() + " | "
                + Percent.precise(length.errorRate()) + " |";
    }
}
