package io.github.asreval.report.text;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.compare.UtteranceChanges;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.TieNote;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.text.base.VisibleText;
import java.util.OptionalDouble;

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

    static String of(Comparison comparison, ReportSettings settings) {
        ComparisonLines report = new ComparisonLines(comparison, settings);
        report.systems();
        for (int i = 0; i < comparison.differences().size(); i++) {
            report.lines
                    .append('\n')
                    .append(ComparisonWords.label(i + 1))
                    .append(" compared with ")
                    .append(ComparisonWords.label(0))
                    .append('\n');
            report.difference(comparison.differences().get(i));
        }
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
                .append(TextLines.counted(
                        first.total().counts().referenceWords(),
                        settings.counted().noun()))
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

    private void difference(SystemDifference difference) {
        name(settings.counted().rate())
                .append(Percent.points(difference.rate()))
                .append(" points (")
                .append(ComparisonWords.relative(difference))
                .append(")\n");
        name("95 %")
                .append(difference
                        .significance()
                        .map(this::significance)
                        .orElseGet(() -> Percent.UNDEFINED + ", "
                                + ComparisonWords.insignificance(comparison, settings.counted()) + "\n"));
        String words = settings.counted().plural();
        name(words)
                .append(difference.fixed())
                .append(" fixed, ")
                .append(difference.broken())
                .append(" broken; insertions ")
                .append(Percent.signed(difference.insertions()))
                .append('\n');
        UtteranceChanges changes = difference.lines();
        name("Utterances")
                .append(changes.count(UtteranceChange.BETTER))
                .append(" better, ")
                .append(changes.count(UtteranceChange.WORSE))
                .append(" worse, ")
                .append(changes.count(UtteranceChange.OTHER_ERRORS))
                .append(" with other errors, ")
                .append(changes.count(UtteranceChange.SAME))
                .append(" the same\n");
    }

    private StringBuilder name(String name) {
        return TextLines.left(lines, name + ":", NAME);
    }

    private String significance(Significance significance) {
        return Percent.points(OptionalDouble.of(significance.interval().low())) + " to "
                + Percent.points(OptionalDouble.of(significance.interval().high()))
                + " points; better with a probability of "
                + Percent.precise(OptionalDouble.of(significance.probabilityOfImprovement())) + "\n";
    }
}
