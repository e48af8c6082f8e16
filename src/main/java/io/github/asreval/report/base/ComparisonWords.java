package io.github.asreval.report.base;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.base.PairedBootstrap;
import java.util.LongSummaryStatistics;
import java.util.OptionalDouble;

/** The words in which reports of every form compare several systems with the first. */
public final class ComparisonWords {

    private ComparisonWords() {}

    /** Returns what stands for a system: {@code [1]} for the first. */
    public static String label(int index) {
        return "[" + (index + 1) + "]";
    }

    /** Returns a difference as a share of the first rate: {@code 30.769% lower}. */
    public static String relative(SystemDifference difference) {
        if (difference.relative().isEmpty()) {
            return "relative " + Percent.UNDEFINED;
        }
        double change = difference.relative().getAsDouble();
        return change == 0
                ? "unchanged"
                : Percent.precise(OptionalDouble.of(Math.abs(change))) + (change < 0 ? " lower" : " higher");
    }

    /** Returns why a difference has no interval: {@code since it takes 30 utterances}. */
    public static String insignificance(Comparison comparison, UnitNames counted) {
        return comparison.systems().get(0).total().utterances() < PairedBootstrap.FEWEST_LINES
                ? "since it takes " + PairedBootstrap.FEWEST_LINES + " utterances"
                : "since too few utterances have " + counted.noun() + "s";
    }

    /**
     * Returns how many reference words there are: {@code 1273 words}, or {@code 23 to 25 words} where each system has those of its
     * own wordings.
     *
     * @param noun what is counted, in the singular
     */
    public static String referenceWords(Comparison comparison, String noun) {
        LongSummaryStatistics words = comparison.systems().stream()
                .mapToLong(system -> system.total().counts().referenceWords())
                .summaryStatistics();
        String most = TextLines.counted(words.getMax(), noun);
        return words.getMin() == words.getMax() ? most : words.getMin() + " to " + most;
    }
}
