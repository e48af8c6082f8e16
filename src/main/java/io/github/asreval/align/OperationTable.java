package io.github.asreval.align;

/** One operation for each cell of a grid, two bits a cell. */
final class OperationTable {

    private static final int CELLS_PER_WORD = 32;
    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private long[] words = new long[64];
    private long columns;

    /**
     * Takes on the size of a grid; what the cells hold is undefined until they are set.
     *
     * @throws IllegalArgumentException if no array is large enough
     */
    void reset(AlignmentGrid grid) {
        columns = grid.columns();
        long needed = grid.rows() * columns / CELLS_PER_WORD + 1;
        if (needed > LARGEST_ARRAY) {
            throw grid.tooLarge();
        }
        if (words.length < needed) {
            words = new long[(int) needed];
        }
    }

    /** Remembers the operation of a cell; rows and columns count from 1. */
    void set(int row, int column, byte code) {
        long cell = cell(row, column);
        int at = (int) (cell / CELLS_PER_WORD);
        int shift = (int) (cell % CELLS_PER_WORD) * 2;
        words[at] = (words[at] & ~(3L << shift)) | ((long) code << shift);
    }

    byte get(int row, int column) {
        long cell = cell(row, column);
        int shift = (int) (cell % CELLS_PER_WORD) * 2;
        return (byte) ((words[(int) (cell / CELLS_PER_WORD)] >>> shift) & 3);
    }

    private long cell(int row, int column) {
        return (row - 1) * columns + column - 1;
    }
}
