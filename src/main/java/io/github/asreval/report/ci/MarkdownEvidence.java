package io.github.asreval.report.ci;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Probability;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import io.github.asreval.report.base.CarryingNames;
import io.github.asreval.report.base.ComparisonWords;
import io.github.asreval.report.base.PairMatrix;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.score.LineNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How sure the differences between systems are, as Markdown: all pairs as a square, the tests, and what to bear in mind. */
final class MarkdownEvidence {

    /** How many of the utterances that carry a difference are named. */
    private static final int CARRYING = 5;

    private final Comparison comparison;
    private final LineNames names;
    private final MarkdownPage page;
    private final List<String> notes = new ArrayList<>();

    private MarkdownEvidence(Comparison comparison, LineNames names, MarkdownPage page) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
    }

    static void add(Comparison comparison, LineNames names, String rate, MarkdownPage page) {
        MarkdownEvidence evidence = new MarkdownEvidence(comparison, names, page);
        page.line("### How sure").line("");
        evidence.addMatrix(rate);
        evidence.addTests();
        comparison
                .ranked()
                .ifPresent(ranked -> page.line("Friedman, all systems together: " + TestWords.ranked(ranked) + ".")
                        .line(""));
        comparison.pairs().forEach(evidence::addNotes);
        page.list(evidence.notes, "remarks");
    }

    private void addMatrix(String rate) {
        PairMatrix matrix = new PairMatrix(comparison);
        StringBuilder header = new StringBuilder("| |");
        for (int column = 0; column < matrix.size(); column++) {
            header.append(' ').append(ComparisonWords.label(column)).append(" |");
        }
        header.append("\n|---|").append("--:|".repeat(matrix.size()));
        page.table(header.toString(), matrix.size(), matrix.size(), "systems", row -> row(matrix, row));
        page.line(matrix.legend(rate)).line("");
    }

    private static String row(PairMatrix matrix, int row) {
        StringBuilder cells = new StringBuilder("| " + ComparisonWords.label(row) + " |");
        for (int column = 0; column < matrix.size(); column++) {
            cells.append(' ').append(matrix.cell(row, column)).append(" |");
        }
        return cells.toString();
    }

    private void addTests() {
        List<String> rows = new ArrayList<>();
        for (SystemDifference pair : comparison.pairs()) {
            String cells = "| " + name(pair) + " | " + Percent.points(pair.rate()) + " | "
                    + TestWords.decisive(pair)
                            .map(MarkdownEvidence::cells)
                            .orElse(Percent.UNDEFINED + " | " + Percent.UNDEFINED)
                    + " | ";
            for (TestResult test : pair.tests()) {
                rows.add(cells + TestWords.name(test.test()) + " | " + Probability.shown(test.p()) + " | "
                        + Probability.shown(test.corrected()) + " | " + TestWords.basis(pair, test) + " |");
            }
            if (pair.tests().isEmpty()) {
                rows.add(cells + " | | | |");
            }
        }
        page.table(
                "| | Points | 95 % | Better with | Test | p | Corrected | By |\n|---|--:|---|--:|---|--:|--:|---|",
                rows.size(), rows.size(), "pairs and tests", rows::get);
    }

    private static String name(SystemDifference pair) {
        return ComparisonWords.label(pair.other()) + " and " + ComparisonWords.label(pair.first());
    }

    private static String cells(Significance significance) {
        return TestWords.interval(significance) + " " + TestWords.units(significance) + " | "
                + Percent.precise(OptionalDouble.of(significance.probabilityOfImprovement()));
    }

    private void addNotes(SystemDifference pair) {
        String name = "- " + name(pair) + ": ";
        CarryingNames carrying = CarryingNames.of(pair, comparison, names, CARRYING);
        if (carrying.all() > 0) {
            List<String> ids = new ArrayList<>();
            carrying.lines()
                    .forEach(line ->
                            ids.add(MarkdownReport.name(line.id()) + " (" + Percent.signed(line.difference()) + ")"));
            int more = carrying.all() - ids.size();
            notes.add(name + "carried by " + CarryingNames.meaning(pair)
                    + (ids.isEmpty()
                            ? ""
                            : ": " + String.join(", ", ids) + (more > 0 ? " and " + more + " more" : "")));
        }
        Optional<Significance> significance = TestWords.decisive(pair);
        significance
                .map(TestWords::detects)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> notes.add(name + "detects " + text
                        + significance
                                .map(TestWords::needed)
                                .filter(more -> !more.isEmpty())
                                .map(more -> "; " + more)
                                .orElse("")));
        pair.notes().forEach(note -> notes.add(name + note));
    }
}
