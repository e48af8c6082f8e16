package io.github.asreval.report.text;

import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.MarkTable;
import io.github.asreval.score.classes.WordClassRow;
import io.github.asreval.text.base.VisibleText;
import java.util.List;

/** Punctuation and capitals as text. */
final class MarkLines {

    private static final int NAME = 13;
    private static final int CELL = 11;

    private MarkLines() {}

    /** Returns the table of marks, their rates, and that of capitals. */
    static String of(MarkTable table) {
        StringBuilder lines = new StringBuilder();
        TextLines.left(lines, "Mark", NAME);
        for (String column : List.of("Written", "Hits", "S", "D", "I", "Recall", "Precision", "F1")) {
            TextLines.right(lines, column, CELL);
        }
        lines.append('\n');
        for (WordClassRow row : table.rows()) {
            row(row, lines);
        }
        if (table.rows().isEmpty()) {
            lines.append("    none\n");
        }
        ErrorCounts counts = table.counts();
        TotalLines.rate(lines, "Of reference marks:", table.errorRate(), counts.errors(), counts.referenceWords());
        TotalLines.rate(
                lines, "Of all marks:", table.sharedErrorRate(), counts.errors(), counts.hits() + counts.errors());
        MarkTable.Capitals capitals = table.capitals();
        TotalLines.rate(lines, "Wrong capitals:", capitals.errorRate(), capitals.wrong(), capitals.words());
        return lines.append("    of these ")
                .append(capitals.firstLetters())
                .append(" in the first letter, ")
                .append(capitals.wholeWords())
                .append(" throughout the word\n")
                .toString();
    }

    private static void row(WordClassRow row, StringBuilder lines) {
        ErrorCounts counts = row.counts();
        TextLines.left(lines, VisibleText.reveal(row.name()), NAME);
        for (long count : List.of(
                counts.referenceWords(),
                counts.hits(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions())) {
            TextLines.right(lines, Long.toString(count), CELL);
        }
        TextLines.right(lines, Percent.precise(row.recall()), CELL);
        TextLines.right(lines, Percent.precise(row.precision()), CELL);
        TextLines.right(lines, Percent.precise(row.f1()), CELL).append('\n');
    }
}
