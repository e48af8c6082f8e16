package io.github.asreval.align;

/**
 * A column of the table of alignment costs as bits, in blocks of 64 rows, and the step to the next column.
 *
 * <p>Block 0 holds the rows 1 to 64. What a block must know of the block above it is by how much the cost in that block's
 * last row changed from the left column to this one: the carry. The last block may reach beyond the rows of the grid; no
 * token stands in such a row, and no cost depends on those of rows below it.
 */
interface BlockColumn {

    /** The number of rows of a block. */
    int ROWS = 64;

    /** Returns how many blocks hold so many rows. */
    static int blocks(int rows) {
        return (int) ((rows + (ROWS - 1L)) / ROWS);
    }

    /** Makes room for the given number of blocks; what the column holds is undefined. */
    void reserve(int blocks);

    /** Lets the costs of a block rise by that of a gap from row to row, from the cost in the row above the block. */
    void open(int block, int costAbove);

    /** Returns the cost in the last row of a block. */
    int cost(int block);

    /** Returns the cost in a row, from 1 on. */
    int costAt(int row);

    /** Returns a copy of some blocks, of which the first is its block 0. */
    BlockColumn copy(int first, int last);

    /** Takes over a copy of the blocks from the first to the last. */
    void restore(BlockColumn copy, int first, int last);

    /**
     * Steps to the next column and writes down by which steps its cells are reached, as {@link OptimalSteps} has it.
     *
     * @param carry by how much the cost in the row above the first block changes
     * @param equal which rows hold the token of the next column; the bits of block 0 are at {@code offset}
     * @param words receives three words for each block
     * @param at where those of the first block begin
     * @param stride how far those of the next block are from them; 0 if nobody wants the steps
     * @return by how much the cost in the last row of the last block changes
     */
    int advance(int first, int last, int carry, long[] equal, int offset, long[] words, int at, int stride);
}
