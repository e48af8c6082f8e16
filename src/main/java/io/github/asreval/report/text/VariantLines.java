package io.github.asreval.report.text;

import io.github.asreval.report.base.TextLines;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.readings.VariantResult;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.util.List;

/** The rate against the best permitted wording, as text. */
final class VariantLines {

    private static final int COUNT = 8;
    private static final String NOTHING = "*";

    private VariantLines() {}

    /** Returns which alternatives were taken, and what comes of it. */
    static String of(VariantResult result) {
        StringBuilder lines = new StringBuilder("Variants (count, reference, taken instead, first line)\n");
        rows(result.taken(), lines);
        ErrorCounts best = result.best();
        lines.append("Taken at ")
                .append(result.placesTaken())
                .append(" of ")
                .append(TextLines.counted(result.places(), "place"))
                .append(" with alternatives, which leaves S ")
                .append(best.substitutions())
                .append("  D ")
                .append(best.deletions())
                .append("  I ")
                .append(best.insertions())
                .append('\n');
        TotalLines.rate(
                lines,
                "OIWER:",
                result.errorRate(),
                best.errors(),
                result.canonical().referenceWords());
        return lines.toString();
    }

    private static void rows(List<VariantResult.Taken> rows, StringBuilder lines) {
        int width = 0;
        for (VariantResult.Taken taken : rows) {
            width = Math.max(width, DisplayWidth.of(shown(taken.canonical())));
        }
        for (VariantResult.Taken taken : rows) {
            TextLines.right(lines, Long.toString(taken.count()), COUNT).append("  ");
            TextLines.left(lines, shown(taken.canonical()), width)
                    .append("  ")
                    .append(shown(taken.variant()))
                    .append("  (")
                    .append(taken.line())
                    .append(")\n");
        }
        if (rows.isEmpty()) {
            lines.append("    none\n");
        }
    }

    private static String shown(String words) {
        return words.isEmpty() ? NOTHING : VisibleText.reveal(words);
    }
}
