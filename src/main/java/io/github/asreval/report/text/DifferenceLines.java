package io.github.asreval.report.text;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import io.github.asreval.compare.UtteranceChange;
import io.github.asreval.compare.UtteranceChanges;
import io.github.asreval.report.base.CarryingNames;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.LineNames;
import io.github.asreval.score.RateInterval;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What one system does differently from another, and how sure that is, as text within 80 columns. */
final class DifferenceLines {

    private static final int NAME = 12;
    private static final int WIDTH = 80;
    /** How many of the utterances that carry a difference are named. */
    private static final int CARRYING = 5;

    private final Comparison comparison;
    private final SystemDifference pair;
    private final UnitNames counted;
    private final LineNames names;
    private final StringBuilder lines;

    private DifferenceLines(
            Comparison comparison, SystemDifference pair, UnitNames counted, LineNames names, StringBuilder lines) {
        this.comparison = comparison;
        this.pair = pair;
        this.counted = counted;
        this.names = names;
        this.lines = lines;
    }

    static void append(
            Comparison comparison, SystemDifference pair, UnitNames counted, LineNames names, StringBuilder lines) {
        new DifferenceLines(comparison, pair, counted, names, lines).append();
    }

    private void append() {
        lines.append(ComparisonWords.label(pair.other()))
                .append(" compared with ")
                .append(ComparisonWords.label(pair.first()))
                .append('\n');
        line(counted.rate(), Percent.points(pair.rate()) + " points (" + ComparisonWords.relative(pair) + ")");
        intervals();
        for (TestResult test : pair.tests()) {
            line(TestWords.name(test.test()), TestWords.result(pair, test, comparison));
        }
        TestWords.decisive(pair).ifPresent(this::detects);
        counts();
        carrying();
        for (String note : pair.notes()) {
            line("Note", note);
        }
    }

    private void intervals() {
        Optional<Significance> byLines = pair.significance();
        if (pair.blockSignificance().isPresent()) {
            Significance byBlocks = pair.blockSignificance().get();
            line(
                    "95 %",
                    TestWords.interval(byBlocks) + " " + TestWords.units(byBlocks) + "; "
                            + TestWords.improvement(byBlocks));
            relative(byBlocks.relative());
            byLines.ifPresent(significance -> line(
                    "",
                    TestWords.interval(significance) + " " + TestWords.units(significance)
                            + ", if they were independent"));
        } else if (byLines.isPresent()) {
            line("95 %", TestWords.interval(byLines.get()) + "; " + TestWords.improvement(byLines.get()));
            relative(byLines.get().relative());
        } else {
            line("95 %", Percent.UNDEFINED + ", " + ComparisonWords.insignificance(comparison, counted));
        }
    }

    private void relative(Optional<RateInterval> interval) {
        interval.ifPresent(shares -> line(
                "",
                signed(shares.low()) + " to " + signed(shares.high()) + " of the rate of "
                        + ComparisonWords.label(pair.first())));
    }

    private static String signed(double share) {
        return (share > 0 ? "+" : "") + Percent.precise(OptionalDouble.of(share));
    }

    private void detects(Significance significance) {
        String detects = TestWords.detects(significance);
        if (!detects.isEmpty()) {
            line("Detects", detects);
        }
        String needed = TestWords.needed(significance);
        if (!needed.isEmpty()) {
            line("", needed);
        }
        significance.target().ifPresent(shares -> line("", TestWords.shares(shares)));
    }

    private void counts() {
        line(
                counted.plural(),
                pair.fixed() + " fixed, " + pair.broken() + " broken; insertions " + Percent.signed(pair.insertions()));
        UtteranceChanges changes = pair.lines();
        line(
                "Utterances",
                changes.count(UtteranceChange.BETTER) + " better, " + changes.count(UtteranceChange.WORSE) + " worse, "
                        + changes.count(UtteranceChange.OTHER_ERRORS) + " with other errors, "
                        + changes.count(UtteranceChange.SAME) + " the same");
    }

    private void carrying() {
        CarryingNames carrying = CarryingNames.of(pair, comparison, names, CARRYING);
        if (carrying.all() == 0) {
            return;
        }
        List<String> named = new ArrayList<>();
        for (CarryingNames.Line line : carrying.lines()) {
            named.add(VisibleText.escape(line.id()) + " (" + Percent.signed(line.difference()) + ")");
        }
        int more = carrying.all() - named.size();
        String list = String.join(", ", named) + (more > 0 && !named.isEmpty() ? " and " + more + " more" : "");
        line("Carried by", CarryingNames.meaning(pair) + (list.isEmpty() ? "" : ": " + list));
    }

    /** Appends a named line, which goes on below where it is too long. */
    private void line(String name, String text) {
        TextLines.left(lines, name.isEmpty() ? "" : name + ":", NAME);
        int column = NAME;
        for (String word : text.split(" ", -1)) {
            int width = DisplayWidth.of(word);
            if (column > NAME && column + 1 + width > WIDTH) {
                lines.append('\n').append(" ".repeat(NAME));
                column = NAME;
            }
            lines.append(column > NAME ? " " : "").append(word);
            column += (column > NAME ? 1 : 0) + width;
        }
        lines.append('\n');
    }
}
