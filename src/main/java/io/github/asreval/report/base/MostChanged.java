package io.github.asreval.report.base;

import io.github.asreval.compare.Comparison;
import io.github.asreval.score.LineOutcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The lines whose number of errors some system changed most, better or worse; among equals the earlier one first, and
 * last those in which only other words are wrong.
 *
 * @param lines their indices, 0 being the first line
 * @param all how many lines changed at all
 */
public record MostChanged(List<Integer> lines, long all) {

    public MostChanged {
        lines = List.copyOf(lines);
    }

    /** Returns at most so many lines. */
    public static MostChanged of(Comparison comparison, int most) {
        Comparator<Integer> lessFirst = Comparator.<Integer>comparingInt(line -> change(line, comparison))
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> kept = new PriorityQueue<>(lessFirst);
        long all = 0;
        int count = comparison.systems().get(0).outcomes().lines();
        for (int line = 0; line < count; line++) {
            if (ComparedLines.isChanged(line, comparison)) {
                all++;
                kept.add(line);
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        List<Integer> lines = new ArrayList<>(kept);
        lines.sort(lessFirst.reversed());
        return new MostChanged(lines, all);
    }

    private static int change(int line, Comparison comparison) {
        LineOutcomes first = comparison.systems().get(0).outcomes();
        int most = 0;
        for (int i = 1; i < comparison.systems().size(); i++) {
            LineOutcomes other = comparison.systems().get(i).outcomes();
            most = Math.max(most, Math.abs(other.errors(line) - first.errors(line)));
        }
        return most;
    }
}
