package io.github.asreval.report.text;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.nearmiss.NearMissTable;
import io.github.asreval.text.base.VisibleText;

/** Errors that are nearly right, as text. */
final class NearMissLines {

    private static final int COUNT = 8;
    private static final int RATE = 10;
    private static final int EXAMPLE = 2 * COUNT + RATE + 2;

    private NearMissLines() {}

    /** Returns the table, and the rate as it would be without these errors. */
    static String of(NearMissTable table, ErrorCounts counts, UnitNames counted) {
        StringBuilder lines = new StringBuilder("Near misses (count, errors, " + counted.rate()
                + " if accepted, class); the counts below hold them all\n");
        for (NearMissTable.Row row : table.rows()) {
            TextLines.right(lines, Long.toString(row.count()), COUNT);
            TextLines.right(lines, Long.toString(row.errors()), COUNT);
            TextLines.right(lines, Percent.precise(counts.errorRateWithout(row.errors())), RATE)
                    .append("  ");
            Paragraph.append(lines, row.kind().id() + ": " + row.kind().summary(), EXAMPLE, Paragraph.width(0));
            for (NearMissTable.Example example : row.examples()) {
                lines.append(" ".repeat(EXAMPLE))
                        .append(VisibleText.reveal(example.reference()))
                        .append(" heard as ")
                        .append(VisibleText.reveal(example.hypothesis()))
                        .append(example.count() > 1 ? " (" + example.count() + " times)" : "")
                        .append('\n');
            }
        }
        if (table.rows().isEmpty()) {
            lines.append("    none\n");
        }
        return lines.append(counted.rate())
                .append(" if all of them were accepted: ")
                .append(Percent.precise(counts.errorRateWithout(table.errors())))
                .append(" (")
                .append(counts.errors() - table.errors())
                .append(" / ")
                .append(counts.referenceWords())
                .append(")\n")
                .toString();
    }
}
