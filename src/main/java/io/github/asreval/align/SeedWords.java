package io.github.asreval.align;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The seeds of a long alignment: short runs of row words, apart from one another, each of which costs an error in every
 * alignment that is good enough and does not hit the run where a given alignment does.
 *
 * <p>An alignment that costs no more than the given one stays on the diagonals that so many gaps can reach. A run that
 * stands on none of these but where the given alignment hits it cannot be hit elsewhere: whoever goes another way pays
 * for one of its words.
 */
final class SeedWords {

    private static final int LONGEST = 4;
    // The share of rows that are hits from which on runs of one word are not worth the while.
    private static final double MANY_HITS = 0.85;
    // The share of rows with a seed from which on longer ones are not.
    private static final double ENOUGH = 0.85;
    private static final int FEWEST_WIDTHS_PER_PART = 4;
    private static final byte STARTS = 1;
    private static final byte ENDS = 2;

    // The length of the shortest seed that starts after each row, 0 for none.
    private byte[] lengths = {};
    private byte[] marks = {};
    private int count;

    /**
     * Finds the seeds of a grid.
     *
     * @param hitColumns for each row, from 1 on, the column that the given alignment pairs it with as a hit, or 0
     * @param lowest the smallest column minus row that a good alignment can touch
     * @param highest the largest one
     * @param threads who may help
     */
    void find(AlignmentGrid grid, int[] hitColumns, int lowest, int highest, SpareThreads threads) {
        int rows = grid.rows();
        lengths = new byte[rows + 1];
        marks = new byte[rows + 1];
        count = 0;
        int widest = Math.min(grid.columns(), highest - lowest + 1);
        // Each part has to count the runs on all diagonals first.
        int parts = Math.min(threads.count() + 1, 1 + rows / (FEWEST_WIDTHS_PER_PART * widest));
        if (parts == 1) {
            findBetween(0, rows, grid, hitColumns, lowest, highest);
        } else {
            IntConsumer work = part -> {
                int from = (int) ((long) rows * part / parts);
                int to = (int) ((long) rows * (part + 1) / parts);
                findBetween(from, to, grid, hitColumns, lowest, highest);
            };
            threads.run(parts, work, () -> work);
        }
        chooseDisjoint(rows);
    }

    /** Finds the seeds that start after some of the rows; two words will do where nearly all are hits. */
    private void findBetween(int from, int to, AlignmentGrid grid, int[] hitColumns, int lowest, int highest) {
        int bits = WordRuns.bitsFor(Math.min(grid.columns(), highest - lowest + 1));
        int[] occurrences = new int[1 << bits];
        int hits = 0;
        for (int row = from; row < to; row++) {
            hits += hitColumns[row + 1] > 0 ? 1 : 0;
        }
        int length = hits > (to - from) * MANY_HITS ? 2 : 1;
        int found = 0;
        for (; length <= LONGEST && found < (to - from) * ENOUGH; length++) {
            Arrays.fill(occurrences, 0);
            var runs = new WordRuns(grid, length, bits);
            found += findOfLength(length, runs, from, to, occurrences, hitColumns, lowest, highest);
        }
    }

    /** Returns how many seeds there are. */
    int count() {
        return count;
    }

    /** Returns 1 if the first word of a seed is that of the row after the given one, or else 0. */
    int startingAfter(int row) {
        return marks[row] & STARTS;
    }

    /** Returns 1 if the last word of a seed is that of the row, or else 0. */
    int endingWith(int row) {
        return (marks[row] & ENDS) >>> 1;
    }

    /** Finds the seeds of a length that start after some of the rows; returns how many there are. */
    private int findOfLength(
            int length, WordRuns runs, int from, int to, int[] occurrences, int[] hitColumns, int lowest, int highest) {
        int found = 0;
        int added = Math.max(0, Math.min(runs.inColumns(), from + lowest));
        int removed = added;
        for (int row = from; row < Math.min(to, runs.inRows()); row++) {
            // Invariant: counted are the runs that start on the diagonals from lowest to highest. Another run with the
            // same hash counts too; that can cost a seed, but never makes one.
            int end = (int) Math.min(runs.inColumns(), (long) row + highest + 1);
            while (added < end) {
                occurrences[runs.columnHash(added++)]++;
            }
            while (removed < added && removed < row + lowest) {
                occurrences[runs.columnHash(removed++)]--;
            }
            if (lengths[row] == 0) {
                int allowed = areHits(row, length, hitColumns) ? 1 : 0;
                if (occurrences[runs.rowHash(row)] <= allowed) {
                    lengths[row] = (byte) length;
                    found++;
                }
            }
        }
        return found;
    }

    private static boolean areHits(int row, int length, int[] hitColumns) {
        int column = hitColumns[row + 1];
        if (column == 0) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (hitColumns[row + 1 + i] != column + i) {
                return false;
            }
        }
        return true;
    }

    /** Takes the seed that ends first, again and again: no other way gives more of them. */
    private void chooseDisjoint(int rows) {
        int free = 0;
        for (int end = 1; end <= rows; end++) {
            for (int length = 1; length <= Math.min(LONGEST, end - free); length++) {
                if (lengths[end - length] == length) {
                    marks[end - length] |= STARTS;
                    marks[end] |= ENDS;
                    free = end;
                    count++;
                }
            }
        }
    }
}
