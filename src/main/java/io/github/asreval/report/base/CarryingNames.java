package io.github.asreval.report.base;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.score.LineNames;
import java.util.List;

/**
 * The first of the lines that carry a difference, by their names.
 *
 * @param all how many lines carry it, named or not
 * @param lines those that are named, the one with the largest difference first
 */
public record CarryingNames(int all, List<Line> lines) {

    /**
     * A line.
     *
     * @param index its index among all lines, 0 being the first
     * @param number the number of the utterance in the files
     * @param id what the transcript calls it
     * @param difference how many errors fewer the other system has there; negative for more
     */
    public record Line(int index, long number, String id, int difference) {}

    public CarryingNames {
        lines = List.copyOf(lines);
    }

    /** Returns at most so many of the lines that carry a difference; none where lines are not to be named. */
    public static CarryingNames of(SystemDifference pair, Comparison comparison, LineNames names, int most) {
        List<Line> lines = pair.carrying().lines().stream()
                .limit(names.lines() == 0 ? 0 : most)
                .map(line -> new Line(line, names.number(line), names.id(line), difference(pair, comparison, line)))
                .toList();
        return new CarryingNames(pair.carrying().count(), lines);
    }

    private static int difference(SystemDifference pair, Comparison comparison, int line) {
        return comparison.systems().get(pair.first()).outcomes().errors(line)
                - comparison.systems().get(pair.other()).outcomes().errors(line);
    }

    /** Returns how many lines carry the difference, and how: {@code 7 utterances, without which [1] would be ahead}. */
    public static String meaning(SystemDifference pair) {
        int ahead = pair.rate().orElse(0) < 0 ? pair.other() : pair.first();
        int behind = ahead == pair.first() ? pair.other() : pair.first();
        return TextLines.counted(pair.carrying().count(), "utterance")
                + (pair.carrying().flips()
                        ? ", without which " + ComparisonWords.label(behind) + " would be ahead"
                        : ", all on which " + ComparisonWords.label(ahead) + " is better; "
                                + ComparisonWords.label(behind) + " is on none");
    }
}
