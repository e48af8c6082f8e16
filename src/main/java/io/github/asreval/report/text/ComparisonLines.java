package io.github.asreval.report.text;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineNames;
import io.github.asreval.text.base.VisibleText;

/** The table of several systems, and what each does differently from the first, as text. */
final class ComparisonLines {

    private static final int LABEL = 5;
    private static final int RATE = 9;
    private static final int NUMBER = 9;
    private static final int NAME = 12;

    private final Comparison comparison;
    private final ReportSettings settings;
    private final StringBuilder lines = new StringBuilder();

    private ComparisonLines(Comparison comparison, ReportSettings settings) {
        this.comparison = comparison;
        this.settings = settings;
    }

    static String of(Comparison comparison, ReportSettings settings, LineNames names) {
        ComparisonLines report = new ComparisonLines(comparison, settings);
        report.systems();
        for (SystemDifference pair : comparison.pairs()) {
            report.lines.append('\n');
            DifferenceLines.append(comparison, pair, settings.counted(), names, report.lines);
        }
        comparison
                .ranked()
                .ifPresent(ranked -> TextLines.left(report.lines.append('\n'), "Friedman:", NAME)
                        .append(TestWords.ranked(ranked))
                        .append('\n'));
        return report.lines.toString();
    }

    /** Returns the line that says which system is which: {@code [2] hypothesis.txt}. */
    static String title(int index, Comparison comparison) {
        return ComparisonWords.label(index)
                + " "
                + VisibleText.escape(comparison.systems().get(index).hypothesis())
                + "\n";
    }

    private void systems() {
        ScoredSystem first = comparison.systems().get(0);
        lines.append("Reference: ")
                .append(VisibleText.escape(settings.reference()))
                .append(", ")
                .append(TextLines.counted(first.total().utterances(), "utterance"))
                .append(", ")
                .append(ComparisonWords.referenceWords(
                        comparison, settings.counted().noun()))
                .append('\n')
                .append(settings.line())
                .append("\n\n");
        heading();
        for (int i = 0; i < comparison.systems().size(); i++) {
            system(i, comparison.systems().get(i));
        }
        comparison.systems().stream()
                .flatMap(system -> TieNote.of(system.total()).stream())
                .distinct()
                .forEach(note -> lines.append(note).append('\n'));
    }

    private void heading() {
        TextLines.left(lines, "", LABEL);
        TextLines.right(lines, settings.counted().rate(), RATE);
        TextLines.right(lines, "Errors", NUMBER);
        TextLines.right(lines, "S", NUMBER);
        TextLines.right(lines, "D", NUMBER);
        TextLines.right(lines, "I", NUMBER);
        TextLines.right(lines, "SER", RATE + 1).append("  Hypothesis\n");
    }

    private void system(int index, ScoredSystem system) {
        ErrorCounts counts = system.total().counts();
        TextLines.left(lines, ComparisonWords.label(index), LABEL);
        TextLines.right(lines, Percent.precise(counts.errorRate()), RATE);
        number(counts.errors());
        number(counts.substitutions());
        number(counts.deletions());
        number(counts.insertions());
        TextLines.right(lines, Percent.precise(system.total().utteranceErrorRate()), RATE + 1)
                .append("  ")
                .append(VisibleText.escape(system.hypothesis()))
                .append('\n');
    }

    private void number(long number) {
        TextLines.right(lines, Long.toString(number), NUMBER);
    }
}
