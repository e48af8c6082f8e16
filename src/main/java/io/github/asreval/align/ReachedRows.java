package io.github.asreval.align;

import java.util.Arrays;

/**
 * The rows of one column from which the end of an island can be reached, a bit each: block 0 holds the rows 1 to 64, and
 * row 0 stands apart.
 */
final class ReachedRows {

    private static final int LAST_BIT = BlockColumn.ROWS - 1;

    // Zero outside the lowest and the highest block.
    private long[] blocks = {};
    private boolean top;
    private int lowest = Integer.MAX_VALUE;
    private int highest = -1;

    /** Returns the block that a row is in; the row is not 0. */
    static int block(int row) {
        return (row - 1) / BlockColumn.ROWS;
    }

    /** Returns the bit of a row in its block. */
    static long bit(int row) {
        return 1L << (row - 1);
    }

    /** Makes room for the rows 0 to {@code rows}; none is reached then. */
    void reset(int rows) {
        int count = BlockColumn.blocks(rows);
        if (blocks.length < count) {
            blocks = new long[count];
        } else if (highest >= 0) {
            Arrays.fill(blocks, lowest, highest + 1, 0L);
        }
        clear();
    }

    /** Says that all that was reached has been {@linkplain #take taken}. */
    void clear() {
        top = false;
        lowest = Integer.MAX_VALUE;
        highest = -1;
    }

    void add(int row) {
        if (row == 0) {
            top = true;
        } else {
            add(block(row), bit(row));
        }
    }

    /** Reaches rows of a block. */
    void add(int block, long rows) {
        if (rows != 0) {
            blocks[block] |= rows;
            lowest = Math.min(lowest, block);
            highest = Math.max(highest, block);
        }
    }

    /** Reaches the rows, each one above, to which diagonal steps lead from rows of a block. */
    void addAbove(int block, long rows) {
        add(block, rows >>> 1);
        if ((rows & 1L) == 0) {
            return;
        }
        if (block == 0) {
            top = true;
        } else {
            add(block - 1, 1L << LAST_BIT);
        }
    }

    /** Returns the reached rows of a block, which are then reached no more. */
    long take(int block) {
        long rows = blocks[block];
        blocks[block] = 0L;
        return rows;
    }

    /** Returns whether row 0 is reached. */
    boolean top() {
        return top;
    }

    /** Returns the lowest block in which a row is reached, or a large number. */
    int lowestBlock() {
        return lowest;
    }

    /** Returns the highest block in which a row is reached, or -1. */
    int highestBlock() {
        return highest;
    }

    /** Returns the smallest row that is reached; one has to be. */
    int lowestRow() {
        return top ? 0 : row(lowest, blocks[lowest]);
    }

    /** Returns all rows that are reached, the smallest first. */
    int[] rows() {
        int count = top ? 1 : 0;
        for (int block = lowest; block <= highest; block++) {
            count += Long.bitCount(blocks[block]);
        }
        int[] rows = new int[count];
        // Row 0, if it is there, has its place already.
        int next = top ? 1 : 0;
        for (int block = lowest; block <= highest; block++) {
            for (long left = blocks[block]; left != 0; left &= left - 1) {
                rows[next++] = row(block, left);
            }
        }
        return rows;
    }

    private static int row(int block, long rows) {
        return block * BlockColumn.ROWS + Long.numberOfTrailingZeros(rows) + 1;
    }
}
