package io.github.asreval.align;

import java.util.Arrays;

/** One operation for each cell of a grid, two bits a cell; of each row only some neighbouring cells need be there. */
final class OperationTable {

    private static final int CELLS_PER_WORD = 32;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private long[] words = new long[64];
    // Where column 0 of each row is, or would be if it were there.
    private long[] rowAt = {};
    private long used;

    /** Empties the table. */
    void reset(AlignmentGrid grid) {
        used = 0;
        if (rowAt.length <= grid.rows()) {
            rowAt = new long[grid.rows() + 1];
        }
    }

    /**
     * Makes room for so many cells.
     *
     * @throws IllegalArgumentException if no array is large enough
     */
    void reserve(AlignmentGrid grid, long cells) {
        long needed = cells / CELLS_PER_WORD + 1;
        if (needed > LARGEST_ARRAY) {
            throw grid.tooLarge();
        }
        if (needed > words.length) {
            words = Arrays.copyOf(words, (int) Math.min(needed + used / CELLS_PER_WORD / 4, LARGEST_ARRAY));
        }
    }

    /** Adds a row; what its cells hold is undefined until they are set. */
    void append(AlignmentGrid grid, int row, int firstColumn, int lastColumn) {
        rowAt[row] = used - firstColumn;
        used += lastColumn - firstColumn + 1L;
        reserve(grid, used);
    }

    /** Frees the cells of the row last added that are behind a column. */
    void shorten(int row, int lastColumn) {
        used = rowAt[row] + lastColumn + 1;
    }

    /** Remembers the operation of a cell. */
    void set(int row, int column, byte code) {
        long cell = rowAt[row] + column;
        int at = (int) (cell / CELLS_PER_WORD);
        int shift = (int) (cell % CELLS_PER_WORD) * 2;
        words[at] = (words[at] & ~(3L << shift)) | ((long) code << shift);
    }

    byte get(int row, int column) {
        long cell = rowAt[row] + column;
        int shift = (int) (cell % CELLS_PER_WORD) * 2;
        return (byte) ((words[(int) (cell / CELLS_PER_WORD)] >>> shift) & 3);
    }
}
