package io.github.asreval.align;

import java.util.Arrays;

/**
 * All alignments of the lowest cost, as a graph: for each cell of the table, by which of the three steps it is reached at
 * its own cost.
 *
 * <p>Such a step is called tight. A path of tight steps from the first cell to the last is an alignment of the lowest cost,
 * and every such alignment is one of these paths; what fills the graph therefore decides nothing about ties.
 *
 * <p>Three bits a cell: 64 rows of a column share three words of memory. Row 0 is not stored: its cells are reached
 * horizontally. Column 0 is, with every vertical step set. The memory is a window of neighbouring columns, of each of
 * which only some neighbouring blocks of rows need be there: those that an alignment with the fewest errors can pass.
 */
final class OptimalSteps {

    static final int VERTICAL = 1;
    static final int HORIZONTAL = 2;
    static final int DIAGONAL = 4;

    static final int WORDS_PER_BLOCK = 3;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private long[] words = new long[WORDS_PER_BLOCK * 64];
    private int used;
    // Where block 0 of each column is, or would be if it were there.
    private int[] columnAt = {};
    // The steps chosen out of the cells of row 0.
    private byte[] topSteps = {};
    private int firstColumn;
    private int columns;

    /** Returns how many words the edges of a whole grid take. */
    static long wordsFor(AlignmentGrid grid) {
        return (grid.columns() + 1L) * BlockColumn.blocks(grid.rows()) * WORDS_PER_BLOCK;
    }

    /** Makes the window the whole grid and fills column 0; the other columns are undefined. */
    void reset(AlignmentGrid grid) {
        int blocks = BlockColumn.blocks(grid.rows());
        open(0, grid.columns() + 1);
        reserve(wordsFor(grid));
        appendFirst(blocks);
        for (int column = 1; column <= grid.columns(); column++) {
            append(0, blocks);
        }
    }

    /** Starts an empty window. */
    void open(int first, int mostColumns) {
        firstColumn = first;
        columns = 0;
        used = 0;
        if (columnAt.length < mostColumns) {
            columnAt = new int[mostColumns];
            topSteps = new byte[mostColumns];
        }
    }

    /** Adds column 0 to the window. */
    void appendFirst(int blocks) {
        int end = append(0, blocks) + blocks * WORDS_PER_BLOCK;
        Arrays.fill(words, 0, end, 0L);
        for (int at = 0; at < end; at += WORDS_PER_BLOCK) {
            words[at] = -1L;
        }
    }

    /** Adds a column to the window; returns where in {@link #words} the first of its blocks begins. */
    int append(int firstBlock, int blocks) {
        columnAt[columns++] = used - firstBlock * WORDS_PER_BLOCK;
        return extend(blocks);
    }

    /** Adds blocks to the last column; returns where in {@link #words} the first of them begins. */
    int extend(int blocks) {
        int at = used;
        long needed = used + (long) blocks * WORDS_PER_BLOCK;
        reserve(needed);
        used = (int) needed;
        return at;
    }

    private void reserve(long count) {
        if (words.length < count) {
            long length = Math.min(Math.max(count, words.length + Math.min(words.length, 1L << 22)), LARGEST_ARRAY);
            words = Arrays.copyOf(words, Math.toIntExact(Math.max(count, length)));
        }
    }

    /** Returns the memory, for kernels to write to: for each block vertical, horizontal, diagonal. */
    long[] words() {
        return words;
    }

    /** Returns where in {@link #words} the three words of a block of rows lie; block 0 holds the rows 1 to 64. */
    int wordIndex(int column, int block) {
        return columnAt[column - firstColumn] + block * WORDS_PER_BLOCK;
    }

    /** Returns the first column of the window. */
    int firstColumn() {
        return firstColumn;
    }

    /** Returns the last column of the window. */
    int lastColumn() {
        return firstColumn + columns - 1;
    }

    /**
     * Returns by which steps a cell is reached, as a sum of {@link #VERTICAL}, {@link #HORIZONTAL} and {@link #DIAGONAL};
     * the row is not 0.
     */
    int into(int row, int column) {
        int bit = row - 1;
        int at = wordIndex(column, bit >>> 6);
        return (int) (words[at] >>> bit & 1)
                | (int) (words[at + 1] >>> bit & 1) << 1
                | (int) (words[at + 2] >>> bit & 1) << 2;
    }

    /** Remembers the step by which to leave a cell in place of the steps that lead into the cell, and returns these. */
    int choose(int step, int row, int column) {
        if (row == 0) {
            topSteps[column - firstColumn] = (byte) step;
            return HORIZONTAL;
        }
        int bit = row - 1;
        int at = wordIndex(column, bit >>> 6);
        long vertical = words[at];
        long horizontal = words[at + 1];
        long diagonal = words[at + 2];
        long others = ~(1L << bit);
        words[at] = (vertical & others) | ((step & 1L) << bit);
        words[at + 1] = (horizontal & others) | (((step >>> 1) & 1L) << bit);
        words[at + 2] = (diagonal & others) | (((step >>> 2) & 1L) << bit);
        return (int) (vertical >>> bit & 1) | (int) (horizontal >>> bit & 1) << 1 | (int) (diagonal >>> bit & 1) << 2;
    }

    /** Returns the step by which to leave a cell for which one was chosen. */
    int chosen(int row, int column) {
        return row == 0 ? topSteps[column - firstColumn] : into(row, column);
    }
}
