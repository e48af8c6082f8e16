package io.github.asreval.align;

import java.util.Arrays;

/**
 * The anchors of a long alignment: runs of three words that stand once on each side, as many of them as follow one another
 * in the same order on both (Bram Cohen's patience diff, with runs for lines).
 *
 * <p>Anchors are a guess, if a good one: the best alignment may pass an anchor by. Nothing that is reported depends on
 * them.
 */
final class AnchorChain {

    /** How many words an anchor has. */
    static final int WORDS = 3;

    private static final int REPEATED = -1;
    // Of longer texts only every second run is looked at, or every fourth and so on, as its hash has it: so the table
    // stays in the processor's cache.
    private static final int MOST_RUNS = 1 << 17;

    private int[] rows = {};
    private int[] columns = {};
    private int size;

    /** Finds the chain for a grid. */
    void find(AlignmentGrid grid) {
        size = 0;
        findUnique(grid);
        keepLongestRise();
    }

    /** Returns the number of anchors; neighbours may overlap. */
    int size() {
        return size;
    }

    /** Returns the row above the first word of an anchor. */
    int row(int anchor) {
        return rows[anchor];
    }

    /** Returns the column to the left of the first word of an anchor. */
    int column(int anchor) {
        return columns[anchor];
    }

    private void findUnique(AlignmentGrid grid) {
        int words = Math.max(grid.rows(), grid.columns());
        int skippedBits = Integer.SIZE - Integer.numberOfLeadingZeros(words / MOST_RUNS);
        int skipped = (1 << skippedBits) - 1;
        int bits = WordRuns.bitsFor(words >>> skippedBits);
        var runs = new WordRuns(grid, WORDS, bits + skippedBits);
        // For each hash the place of the row run that has it, counted from 1, if it is the only one. Different runs
        // with
        // one hash lose an anchor.
        int[] inRows = new int[1 << bits];
        for (int row = 0; row < runs.inRows(); row++) {
            int hash = runs.rowHash(row);
            if ((hash & skipped) == 0) {
                int slot = hash >>> skippedBits;
                inRows[slot] = inRows[slot] == 0 ? row + 1 : REPEATED;
            }
        }
        // For each row run that is the only one with its hash the like of the columns; these are near one another
        // mostly.
        int[] inColumns = new int[runs.inRows()];
        for (int column = 0; column < runs.inColumns(); column++) {
            int hash = runs.columnHash(column);
            int row = (hash & skipped) == 0 ? inRows[hash >>> skippedBits] - 1 : REPEATED;
            if (row >= 0) {
                inColumns[row] = inColumns[row] == 0 ? column + 1 : REPEATED;
            }
        }
        for (int row = 0; row < inColumns.length; row++) {
            int column = inColumns[row] - 1;
            if (column >= 0 && runs.areEqual(row, column)) {
                add(row, column);
            }
        }
    }

    private void add(int row, int column) {
        if (size == rows.length) {
            int length = Math.max(64, size + (size >>> 1));
            rows = Arrays.copyOf(rows, length);
            columns = Arrays.copyOf(columns, length);
        }
        rows[size] = row;
        columns[size++] = column;
    }

    /** Keeps the longest series of anchors, which are in the order of their rows, whose columns rise (Fredman 1975). */
    private void keepLongestRise() {
        int[] before = new int[size];
        // The series of each length whose last column is smallest, by its last anchor.
        int[] ends = new int[size];
        int longest = 0;
        for (int anchor = 0; anchor < size; anchor++) {
            int length = longest;
            if (longest > 0 && columns[ends[longest - 1]] > columns[anchor]) {
                length = firstNotBelow(columns[anchor], ends, longest);
            }
            before[anchor] = length == 0 ? 0 : ends[length - 1];
            ends[length] = anchor;
            longest = Math.max(longest, length + 1);
        }
        int anchor = longest == 0 ? 0 : ends[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            ends[i] = anchor;
            anchor = before[anchor];
        }
        for (int i = 0; i < longest; i++) {
            rows[i] = rows[ends[i]];
            columns[i] = columns[ends[i]];
        }
        size = longest;
    }

    private int firstNotBelow(int column, int[] ends, int longest) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns[ends[middle]] < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
