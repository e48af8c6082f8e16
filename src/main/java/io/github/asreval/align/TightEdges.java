package io.github.asreval.align;

import java.util.Arrays;

/**
 * All alignments with the fewest errors, as a graph: for each cell of the table, by which of the three steps it is
 * reached at its own value.
 *
 * <p>Such a step is called tight. A path of tight steps from the first cell to the last is an alignment with the fewest
 * errors, and every such alignment is one of these paths; what fills the graph therefore decides nothing about ties.
 *
 * <p>Three bits a cell: 64 rows of a column share three words of memory. Row 0 is not stored: its cells are reached
 * horizontally. Column 0 is, with every vertical step set.
 */
final class TightEdges {

    static final int VERTICAL = 1;
    static final int HORIZONTAL = 2;
    static final int DIAGONAL = 4;

    static final int WORDS_PER_BLOCK = 3;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private long[] words = new long[WORDS_PER_BLOCK * 64];
    private int rows;
    private int columns;
    private int blocks;

    /**
     * Takes on the size of a grid and fills column 0.
     *
     * @throws IllegalArgumentException if the table has more words than an array can
     */
    void reset(AlignmentGrid grid) {
        rows = grid.rows();
        columns = grid.columns();
        blocks = (rows + 63) >>> 6;
        long needed = (columns + 1L) * blocks * WORDS_PER_BLOCK;
        if (needed > LARGEST_ARRAY) {
            throw grid.tooLarge();
        }
        if (words.length < needed) {
            words = new long[(int) Math.max(needed, Math.min(2L * words.length, 1 << 20))];
        }
        int column1 = wordIndex(1, 0);
        Arrays.fill(words, 0, column1, 0L);
        for (int at = 0; at < column1; at += WORDS_PER_BLOCK) {
            words[at] = -1L;
        }
    }

    /** Returns the memory, for kernels to write to from {@link #wordIndex} on: vertical, horizontal, diagonal. */
    long[] words() {
        return words;
    }

    /** Returns where the three words of a block of rows lie; block 0 holds the rows 1 to 64. */
    int wordIndex(int column, int block) {
        return (column * blocks + block) * WORDS_PER_BLOCK;
    }

    int blocks() {
        return blocks;
    }

    /** Returns by which steps a cell is reached, as a sum of {@link #VERTICAL} and its like; the row is not 0. */
    int into(int row, int column) {
        int at = wordIndex(column, (row - 1) >>> 6);
        int bit = row - 1;
        return (int) (words[at] >>> bit & 1)
                | (int) (words[at + 1] >>> bit & 1) << 1
                | (int) (words[at + 2] >>> bit & 1) << 2;
    }

    /** Makes one step out of a cell the one that {@link #outOf} finds. */
    void choose(int step, int row, int column) {
        // A horizontal step is taken for granted where no other is left, so it need not be cleared.
        if (step != VERTICAL && row < rows) {
            clear(0, row + 1, column);
        }
        if (step != DIAGONAL && row < rows && column < columns) {
            clear(2, row + 1, column + 1);
        }
    }

    /** Returns the step out of a cell that was last chosen. */
    int outOf(int row, int column) {
        if (row < rows && column < columns && (into(row + 1, column + 1) & DIAGONAL) != 0) {
            return DIAGONAL;
        }
        return row < rows && (into(row + 1, column) & VERTICAL) != 0 ? VERTICAL : HORIZONTAL;
    }

    private void clear(int kind, int row, int column) {
        words[wordIndex(column, (row - 1) >>> 6) + kind] &= ~(1L << (row - 1));
    }
}
