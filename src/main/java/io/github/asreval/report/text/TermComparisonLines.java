package io.github.asreval.report.text;

import io.github.asreval.compare.Probability;
import io.github.asreval.compare.TermComparison;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.text.base.VisibleText;

/** The terms of several systems side by side, as text. */
final class TermComparisonLines {

    private static final int CELL = 12;

    private TermComparisonLines() {}

    /** Returns the terms of which not all systems have the same number right, and what that says of each system. */
    static String of(TermComparison comparison) {
        int systems = comparison.differences().size() + 1;
        StringBuilder lines = new StringBuilder("Terms right of those said, where systems differ\n");
        for (int system = 0; system < systems; system++) {
            TextLines.right(lines, ComparisonWords.label(system), CELL);
        }
        lines.append("  Term\n");
        long same = 0;
        for (TermComparison.Row row : comparison.rows()) {
            if (differs(row)) {
                for (TermCounts counts : row.counts()) {
                    TextLines.right(lines, counts.right() + " of " + counts.said(), CELL);
                }
                lines.append("  ").append(VisibleText.reveal(row.term().text())).append('\n');
            } else {
                same++;
            }
        }
        lines.append(same < comparison.rows().size() ? "" : "    none\n");
        for (int system = 1; system < systems; system++) {
            lines.append(difference(system, comparison.differences().get(system - 1)));
        }
        return lines.append(TextLines.counted(same, "term"))
                .append(" the same\n")
                .toString();
    }

    private static boolean differs(TermComparison.Row row) {
        return row.counts().stream().mapToLong(TermCounts::right).distinct().count() > 1;
    }

    private static String difference(int system, TermComparison.Difference difference) {
        return ComparisonWords.label(system) + " " + Percent.signed(difference.right()) + " right: "
                + TextLines.counted(difference.better(), "term") + " better, " + difference.worse() + " worse"
                + difference
                        .p()
                        .map(p -> ", flip test over terms p = " + Probability.shown(p))
                        .orElse("")
                + '\n';
    }
}
