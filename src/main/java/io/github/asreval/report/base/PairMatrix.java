package io.github.asreval.report.base;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Probability;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import java.util.Optional;

/**
 * The pairs of some systems as a square: below the diagonal by how much the rate of the row is above that of the column,
 * above it what the first of the tests says, corrected.
 */
public final class PairMatrix {

    private final Comparison comparison;

    public PairMatrix(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns how many systems there are. */
    public int size() {
        return comparison.systems().size();
    }

    /** Returns the pair of two systems, in whichever order; nothing if they were not compared. */
    public Optional<SystemDifference> pair(int one, int two) {
        return comparison.pairs().stream()
                .filter(pair -> pair.first() == Math.min(one, two) && pair.other() == Math.max(one, two))
                .findFirst();
    }

    /** Returns the test whose p stands above the diagonal. */
    public static Optional<TestResult> test(SystemDifference pair) {
        return pair.tests().stream().findFirst();
    }

    /** Returns a cell; an empty string on the diagonal, and for systems that were not compared. */
    public String cell(int row, int column) {
        Optional<SystemDifference> pair = row == column ? Optional.empty() : pair(row, column);
        return row > column
                ? pair.map(found -> Percent.points(found.rate())).orElse("")
                : pair.flatMap(PairMatrix::test)
                        .map(test -> Probability.shown(test.corrected()))
                        .orElse("");
    }

    /** Returns what stands where. */
    public String legend(String rate) {
        String test = comparison.pairs().stream()
                .flatMap(pair -> test(pair).stream())
                .map(result -> TestWords.name(result.test()))
                .findFirst()
                .orElse("");
        String correction = TestWords.correction(comparison);
        return "Below the diagonal: by how many points the " + rate + " of the row is above that of the column"
                + (test.isEmpty()
                        ? "."
                        : "; above it: p by " + test
                                + (correction.isEmpty() ? "." : ", corrected (" + correction + ")."));
    }
}
