package io.github.asreval.score.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds words that are repeated in a row, by the numbers of words. */
final class RepeatedUnits {

    /** The longest unit, in words. */
    static final int LONGEST = 24;

    /** How often a unit stands in a row that is repeated at all. */
    static final int FEWEST = 3;

    private static final Comparator<Run> LONGEST_FIRST = Comparator.comparingInt(Run::length)
            .reversed()
            .thenComparingInt(Run::unit)
            .thenComparingInt(Run::from);

    /**
     * Words that repeat a unit.
     *
     * @param from the place of the first word
     * @param length how many words it is, of which the last ones may be the beginning of a unit
     * @param unit how many words are repeated
     */
    record Run(int from, int length, int unit) {

        int to() {
            return from + length;
        }

        int times() {
            return length / unit;
        }
    }

    private RepeatedUnits() {}

    /** Returns the runs of some words that do not overlap, the longest first. */
    static List<Run> of(int[] words, int length) {
        List<Run> all = new ArrayList<>();
        for (int unit = 1; unit <= LONGEST && FEWEST * unit <= length; unit++) {
            int same = 0;
            for (int i = unit; i <= length; i++) {
                if (i < length && words[i] == words[i - unit]) {
                    same++;
                } else {
                    if (same >= (FEWEST - 1) * unit) {
                        all.add(new Run(i - same - unit, same + unit, unit));
                    }
                    same = 0;
                }
            }
        }
        all.sort(LONGEST_FIRST);
        List<Run> runs = new ArrayList<>();
        for (Run run : all) {
            if (runs.stream().noneMatch(kept -> run.from() < kept.to() && kept.from() < run.to())) {
                runs.add(run);
            }
        }
        return runs;
    }

    /**
     * Returns how often other words repeat a run's unit in a row, or any unit of that length: what is really said over and
     * over may be recognised as another word over and over.
     */
    static int times(int[] said, int from, int to, int[] heard, Run run) {
        int most = 0;
        for (int start = from; start + run.unit() <= to; start++) {
            int same = 0;
            while (start + run.unit() + same < to && said[start + run.unit() + same] == said[start + same]) {
                same++;
            }
            int times = 1 + same / run.unit();
            most = times > 1 || isUnit(said, start, heard, run) ? Math.max(most, times) : most;
        }
        return most;
    }

    /** Returns whether words are the unit of a run, from whichever of its words on. */
    private static boolean isUnit(int[] said, int start, int[] heard, Run run) {
        for (int turn = 0; turn < run.unit(); turn++) {
            int i = 0;
            while (i < run.unit() && said[start + i] == heard[run.from() + (turn + i) % run.unit()]) {
                i++;
            }
            if (i == run.unit()) {
                return true;
            }
        }
        return false;
    }
}
