package io.github.asreval.report.base;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Correction;
import io.github.asreval.compare.Probability;
import io.github.asreval.compare.RankedSystems;
import io.github.asreval.compare.Significance;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TargetShares;
import io.github.asreval.compare.TestName;
import io.github.asreval.compare.TestResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The words in which reports of every form say how sure a difference is. */
public final class TestWords {

    private TestWords() {}

    /** Returns what people call a test. */
    public static String name(TestName test) {
        return switch (test) {
            case FLIP -> "Flip test";
            case MAPSSWE -> "MAPSSWE";
            case MCNEMAR -> "McNemar";
            case SIGN -> "Sign test";
            case WILCOXON -> "Wilcoxon";
            case FRIEDMAN -> "Friedman";
        };
    }

    /** Returns what a test says: {@code p = 0.047, corrected 0.14 (Holm, 3 comparisons; 8 speakers)}. */
    public static String result(SystemDifference pair, TestResult test, Comparison comparison) {
        String correction = correction(comparison);
        String basis = (correction.isEmpty() ? "" : correction + "; ") + basis(pair, test);
        return Probability.statement(test.p())
                + (isCorrected(comparison) ? ", corrected " + Probability.shown(test.corrected()) : "") + " (" + basis
                + ")";
    }

    private static boolean isCorrected(Comparison comparison) {
        return comparison.correction() != Correction.NONE && comparison.pairs().size() > 1;
    }

    /** Returns by what p-values are corrected, and for how many comparisons; nothing if they are not. */
    public static String correction(Comparison comparison) {
        int pairs = comparison.pairs().size();
        return switch (comparison.correction()) {
            case NONE -> "";
            case HOLM -> pairs < 2 ? "" : "Holm, " + pairs + " comparisons";
            case BH -> pairs < 2 ? "" : "Benjamini-Hochberg, " + pairs + " comparisons";
        };
    }

    /** Returns what a test went by: {@code 8 speakers}, {@code z = 2.972, 204 segments; normal}. */
    public static String basis(SystemDifference pair, TestResult test) {
        boolean isNormal = test.test() == TestName.MAPSSWE || test.test() == TestName.WILCOXON;
        return exactBasis(pair, test) + (test.isExact() ? "" : isNormal ? "; normal" : "; random flips");
    }

    private static String exactBasis(SystemDifference pair, TestResult test) {
        String units = TextLines.counted(test.units(), test.unit());
        return switch (test.test()) {
            case FLIP, FRIEDMAN -> units;
            case MAPSSWE -> "z = " + Percent.decimals(test.statistic(), 3) + ", " + units;
            case MCNEMAR ->
                count(test, "onlyFirst") + " right in " + ComparisonWords.label(pair.first()) + " only, "
                        + count(test, "onlyOther") + " in " + ComparisonWords.label(pair.other()) + " only";
            case SIGN -> count(test, "better") + " better, " + count(test, "worse") + " worse of " + units;
            case WILCOXON ->
                "rank sums " + plain(figure(test, "rankSumBetter")) + " and " + plain(figure(test, "rankSumWorse"))
                        + ", " + units;
        };
    }

    private static double figure(TestResult test, String name) {
        return test.figure(name).orElse(0);
    }

    private static String count(TestResult test, String name) {
        return Long.toString(Math.round(figure(test, name)));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Returns what Friedman's test says of all systems together. */
    public static String ranked(RankedSystems ranked) {
        return Probability.statement(ranked.p()) + " (chi-square " + Percent.decimals(ranked.chiSquare(), 3) + ", "
                + TextLines.counted(ranked.degreesOfFreedom(), "degree") + " of freedom; "
                + TextLines.counted(ranked.blocks(), ranked.unit().id()) + ")";
    }

    /** Returns an interval in points: {@code -10.404 to +2.743 points}. */
    public static String interval(Significance significance) {
        return Percent.points(OptionalDouble.of(significance.interval().low())) + " to "
                + Percent.points(OptionalDouble.of(significance.interval().high())) + " points";
    }

    /** Returns what was drawn: {@code by 8 speakers}. */
    public static String units(Significance significance) {
        return "by "
                + TextLines.counted(significance.units(), significance.unit().id());
    }

    /** Returns how probable an improvement is: {@code better with a probability of 88.900%}. */
    public static String improvement(Significance significance) {
        return "better with a probability of "
                + Percent.precise(OptionalDouble.of(significance.probabilityOfImprovement()));
    }

    /** Returns the figures by which to judge a difference: those of the blocks, if there are any. */
    public static Optional<Significance> decisive(SystemDifference pair) {
        return pair.blockSignificance().or(pair::significance);
    }

    /** Returns which difference would be noticed: {@code 9.4 points with these speakers (power 80 %)}; or nothing. */
    public static String detects(Significance significance) {
        OptionalDouble detectable = significance.detectable();
        return detectable.isEmpty()
                ? ""
                : points(detectable.getAsDouble()) + " with these "
                        + significance.unit().id() + "s (power 80 %)";
    }

    /** Returns how many units a difference takes to be noticed: {@code 1 point with 708 speakers}; or nothing. */
    public static String needed(Significance significance) {
        String units = neededUnits(significance);
        return units.isEmpty() ? "" : points(significance.target().orElseThrow().target()) + " with " + units;
    }

    /** Returns how many units the difference that was named takes: {@code 708 speakers}; or nothing. */
    public static String neededUnits(Significance significance) {
        OptionalLong needed = significance.target().isEmpty()
                ? OptionalLong.empty()
                : significance.needed(significance.target().get().target());
        return needed.isEmpty()
                ? ""
                : TextLines.counted(needed.getAsLong(), significance.unit().id());
    }

    /** Returns how the draws lie about the difference that was named. */
    public static String shares(TargetShares shares) {
        return "better by " + points(shares.target()) + " at least: "
                + Percent.precise(OptionalDouble.of(shares.better())) + ", worse by as much: "
                + Percent.precise(OptionalDouble.of(shares.worse())) + ", neither: "
                + Percent.precise(OptionalDouble.of(shares.equal()));
    }

    /** Returns a number of points with two digits: {@code 9.4 points}. */
    public static String points(double fraction) {
        BigDecimal points = BigDecimal.valueOf(fraction * 100).round(new MathContext(2, RoundingMode.HALF_EVEN));
        String shown = points.stripTrailingZeros().toPlainString();
        return shown + (shown.equals("1") ? " point" : " points");
    }
}
