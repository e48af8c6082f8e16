package io.github.asreval.align;

/**
 * A column of the table of edit distances as bits, in blocks of 64 rows, and the step to the next column
 * (Myers 1999, Hyyrö 2003).
 *
 * <p>Neighbouring cells differ by at most one. For each row a bit says that the value is one more than in the row above,
 * another that it is one less. What a block must know of the block above it is by how much the value of that block's
 * last row changed from the left column to this one: the carry, 1, 0 or -1.
 *
 * <p>Block 0 holds the rows 1 to 64. The last block may reach beyond the rows of the grid; no token stands in such a row,
 * and no value depends on those of rows below it.
 */
final class BlockColumn {

    static final int ROWS = 64;

    private long[] rises = {};
    private long[] falls = {};
    // The value in the last row of each block.
    private int[] values = {};

    /** Returns how many blocks hold so many rows. */
    static int blocks(int rows) {
        return (int) ((rows + (ROWS - 1L)) / ROWS);
    }

    /** Makes room for the given number of blocks; what the column holds is undefined. */
    void reserve(int blocks) {
        if (rises.length < blocks) {
            rises = new long[blocks];
            falls = new long[blocks];
            values = new int[blocks];
        }
    }

    /** Lets the values of a block rise by one from row to row, from the value in the row above the block. */
    void open(int block, int valueAbove) {
        rises[block] = -1L;
        falls[block] = 0L;
        values[block] = valueAbove + ROWS;
    }

    /** Returns the value in the last row of a block. */
    int value(int block) {
        return values[block];
    }

    /** Returns the value in a row, from 1 on. */
    int valueAt(int row) {
        int block = (row - 1) / ROWS;
        // The bits of the rows below, up to the last one of the block.
        long below = -2L << (row - 1);
        return values[block] - Long.bitCount(rises[block] & below) + Long.bitCount(falls[block] & below);
    }

    /** Takes over some blocks of another column. */
    void copy(BlockColumn other, int first, int last, int shift) {
        int count = last - first + 1;
        System.arraycopy(other.rises, first, rises, first + shift, count);
        System.arraycopy(other.falls, first, falls, first + shift, count);
        System.arraycopy(other.values, first, values, first + shift, count);
    }

    /**
     * Steps to the next column.
     *
     * @param carry by how much the value in the row above the first block changes
     * @param equal which rows hold the token of the next column; the bits of block 0 are at {@code offset}
     * @return by how much the value in the last row of the last block changes
     */
    int advance(int first, int last, int carry, long[] equal, int offset) {
        long rise = carry > 0 ? 1L : 0L;
        long fall = carry < 0 ? 1L : 0L;
        for (int block = first; block <= last; block++) {
            long down = rises[block];
            long up = falls[block];
            // Invariant: the bit is set where the value is that of the neighbour up and left; the sum carries a match
            // down a run of rises, and a falling carry acts on the first row as a match does.
            long reached = equal[offset + block] | fall;
            long same = (((reached & down) + down) ^ down) | reached | up;
            long rightRises = up | ~(same | down);
            long rightFalls = same & down;
            long fromAbove = (rightRises << 1) | rise;
            rises[block] = (rightFalls << 1) | fall | ~(same | fromAbove);
            falls[block] = same & fromAbove;
            rise = rightRises >>> (ROWS - 1);
            fall = rightFalls >>> (ROWS - 1);
            values[block] += (int) (rise - fall);
        }
        return (int) (rise - fall);
    }

    /**
     * Steps to the next column and writes down by which steps its cells are reached, as {@link OptimalSteps} has it.
     *
     * @param words receives three words for each block
     * @param at where those of the first block begin
     */
    int advance(int first, int last, int carry, long[] equal, int offset, long[] words, int at) {
        long rise = carry > 0 ? 1L : 0L;
        long fall = carry < 0 ? 1L : 0L;
        int next = at;
        for (int block = first; block <= last; block++) {
            long down = rises[block];
            long up = falls[block];
            long match = equal[offset + block];
            long reached = match | fall;
            long same = (((reached & down) + down) ^ down) | reached | up;
            long rightRises = up | ~(same | down);
            long rightFalls = same & down;
            long fromAbove = (rightRises << 1) | rise;
            long newRises = (rightFalls << 1) | fall | ~(same | fromAbove);
            rises[block] = newRises;
            falls[block] = same & fromAbove;
            rise = rightRises >>> (ROWS - 1);
            fall = rightFalls >>> (ROWS - 1);
            values[block] += (int) (rise - fall);
            // A gap is tight where the value rises along it. A match always is; a carry that acts as one is not one.
            words[next] = newRises;
            words[next + 1] = rightRises;
            words[next + 2] = match | ~same;
            next += OptimalSteps.WORDS_PER_BLOCK;
        }
        return (int) (rise - fall);
    }
}
