package io.github.asreval.report.text;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.LengthTotal;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.util.List;

/** The tables of a text report: confused words, and the rate by reference length. */
final class TableLines {

    private static final int COUNT = 8;
    private static final String NONE = "    none\n";

    private TableLines() {}

    /** Returns the three tables of confused words, each under its heading. */
    static String of(ConfusionTable table, UnitNames counted) {
        StringBuilder lines = new StringBuilder();
        lines.append("Substitutions (count, reference " + counted.noun() + ", hypothesis " + counted.noun() + ")\n");
        substitutions(table.substitutions(), lines);
        lines.append("\nDeletions (count, reference " + counted.noun() + ")\n");
        words(table.deletions(), lines);
        lines.append("\nInsertions (count, hypothesis " + counted.noun() + ")\n");
        words(table.insertions(), lines);
        return lines.toString();
    }

    private static void substitutions(List<ConfusionTable.Row> rows, StringBuilder lines) {
        int width = 0;
        for (ConfusionTable.Row row : rows) {
            width = Math.max(width, DisplayWidth.of(VisibleText.reveal(row.reference())));
        }
        for (ConfusionTable.Row row : rows) {
            count(row, lines);
            TextLines.left(lines, VisibleText.reveal(row.reference()), width)
                    .append("  ")
                    .append(VisibleText.reveal(row.hypothesis()))
                    .append('\n');
        }
        noneIfEmpty(rows, lines);
    }

    private static void words(List<ConfusionTable.Row> rows, StringBuilder lines) {
        for (ConfusionTable.Row row : rows) {
            count(row, lines);
            lines.append(VisibleText.reveal(row.reference() + row.hypothesis())).append('\n');
        }
        noneIfEmpty(rows, lines);
    }

    private static void count(ConfusionTable.Row row, StringBuilder lines) {
        TextLines.right(lines, Long.toString(row.count()), COUNT).append("  ");
    }

    private static void noneIfEmpty(List<ConfusionTable.Row> rows, StringBuilder lines) {
        if (rows.isEmpty()) {
            lines.append(NONE);
        }
    }

    /** Returns the table of rates by reference length, shortest first. */
    static String of(List<LengthTotal> lengths, UnitNames counted) {
        StringBuilder lines = new StringBuilder();
        String heading = "Reference " + counted.noun() + "s";
        lines.append(heading)
                .append("  Utterances      Errors         ")
                .append(counted.rate())
                .append('\n');
        for (LengthTotal length : lengths) {
            TextLines.right(lines, Long.toString(length.referenceWords()), heading.length());
            TextLines.right(lines, Long.toString(length.utterances()), 12);
            TextLines.right(lines, Long.toString(length.errors()), 12);
            TextLines.right(lines, Percent.precise(length.errorRate()), 12).append('\n');
        }
        if (lengths.isEmpty()) {
            lines.append(NONE);
        }
        return lines.toString();
    }
}
