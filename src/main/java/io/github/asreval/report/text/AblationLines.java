package io.github.asreval.report.text;

import io.github.asreval.report.base.AblationNotes;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.ablation.AblationRow;
import io.github.asreval.score.ablation.MergedWords;
import io.github.asreval.score.ablation.PlaceChanges;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.OptionalDouble;

/** The rate without each step of a chain, as text of at most 80 columns. */
final class AblationLines {

    private static final int NAME = 22;
    private static final int NUMBER = 9;
    private static final int SMALL = 7;
    private static final String INDENT = "    ";

    private final UnitNames counted;
    private final StringBuilder lines = new StringBuilder();

    private AblationLines(UnitNames counted) {
        this.counted = counted;
    }

    static String of(AblationResult result, UnitNames counted) {
        AblationLines report = new AblationLines(counted);
        report.heading();
        report.counts("(no step)", result.whole().before());
        report.rows("each behind those before it", result.cumulative());
        report.rows("each alone", result.alone());
        report.rows("each among all the others", result.leaveOneOut());
        return report.lines.toString();
    }

    private void heading() {
        TextLines.left(lines, "What each step does", NAME);
        TextLines.right(lines, "Errors", SMALL);
        TextLines.right(lines, "Words", NUMBER);
        TextLines.right(lines, counted.rate(), NUMBER + 1);
        TextLines.right(lines, "Points", NUMBER);
        TextLines.right(lines, "Healed", SMALL);
        TextLines.right(lines, "Broken", SMALL);
        TextLines.right(lines, "Merged", SMALL).append('\n');
    }

    private void rows(String title, List<AblationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.append(title).append('\n');
        for (AblationRow row : rows) {
            cells("  " + row.added(), row.after());
            TextLines.right(lines, Percent.points(row.change()), NUMBER);
            TextLines.right(lines, Long.toString(row.places().healed()), SMALL);
            TextLines.right(lines, Long.toString(row.places().broken()), SMALL);
            TextLines.right(lines, Long.toString(row.mergedWords()), SMALL).append('\n');
            details(row);
        }
    }

    private void counts(String name, ErrorCounts counts) {
        cells(name, counts);
        lines.append('\n');
    }

    private void cells(String name, ErrorCounts counts) {
        if (name.length() >= NAME) {
            lines.append(name).append('\n').append(" ".repeat(NAME));
        } else {
            TextLines.left(lines, name, NAME);
        }
        TextLines.right(lines, Long.toString(counts.errors()), SMALL);
        TextLines.right(lines, Long.toString(counts.referenceWords()), NUMBER);
        TextLines.right(lines, Percent.precise(counts.errorRate()), NUMBER + 1);
    }

    /** A row that changed nothing is told in one line. */
    private void details(AblationRow row) {
        if (!row.before().equals(row.after())) {
            lines.append(INDENT)
                    .append("S ")
                    .append(Percent.signed(
                            row.after().substitutions() - row.before().substitutions()))
                    .append("  D ")
                    .append(Percent.signed(
                            row.after().deletions() - row.before().deletions()))
                    .append("  I ")
                    .append(Percent.signed(
                            row.after().insertions() - row.before().insertions()))
                    .append("  words ")
                    .append(Percent.signed(
                            row.after().referenceWords() - row.before().referenceWords()))
                    .append("   by errors ")
                    .append(Percent.points(row.errorEffect()))
                    .append(", by words ")
                    .append(Percent.points(row.lengthEffect()));
            row.interval().ifPresent(this::interval);
            lines.append('\n');
        }
        String warning = AblationNotes.warning(row, counted);
        if (!warning.isEmpty()) {
            lines.append(INDENT).append("Mind: ").append(warning).append('\n');
        }
        examples("healed", row.places().healedExamples());
        examples("broken", row.places().brokenExamples());
        merged(row.merged());
    }

    private void interval(RateInterval interval) {
        lines.append("; 95 %: ")
                .append(Percent.points(OptionalDouble.of(interval.low())))
                .append(" to ")
                .append(Percent.points(OptionalDouble.of(interval.high())));
    }

    private void examples(String name, List<PlaceChanges.Example> examples) {
        for (int i = 0; i < Math.min(examples.size(), AblationNotes.MOST_EXAMPLES); i++) {
            PlaceChanges.Example example = examples.get(i);
            lines.append(INDENT)
                    .append(name)
                    .append(" in line ")
                    .append(example.line())
                    .append(": ")
                    .append(VisibleText.reveal(example.reference()))
                    .append(
                            example.hypothesis().isEmpty()
                                    ? ""
                                    : " heard as " + VisibleText.reveal(example.hypothesis()))
                    .append('\n');
        }
    }

    private void merged(List<MergedWords> merged) {
        for (int i = 0; i < Math.min(merged.size(), AblationNotes.MOST_EXAMPLES); i++) {
            lines.append(INDENT).append("merged: ");
            lines.append(VisibleText.reveal(String.join(", ", merged.get(i).words())))
                    .append(" are ")
                    .append(VisibleText.reveal(merged.get(i).merged()))
                    .append('\n');
        }
    }
}
