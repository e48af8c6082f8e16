package io.github.asreval.align;

/**
 * Finds tight edges 64 rows at a time, for grids of any number of rows (Hyyrö 2003): a column is a pile of blocks, each
 * of which hands a carry to the one below.
 */
final class BlockEdges implements EdgeFinder {

    private final BlockPatternMask tokens = new BlockPatternMask();
    private final BlockColumn cells = new BlockColumn();

    @Override
    public void find(AlignmentGrid grid, OptimalSteps edges) {
        int blocks = BlockColumn.blocks(grid.rows());
        tokens.index(grid);
        cells.reserve(blocks);
        for (int block = 0; block < blocks; block++) {
            // Column 0 counts the rows.
            cells.open(block, block * BlockColumn.ROWS);
        }
        long[] words = edges.words();
        for (int column = 1; column <= grid.columns(); column++) {
            tokens.select(column, 0, blocks - 1);
            // Row 0 counts the columns: its value rises.
            cells.advance(0, blocks - 1, 1, tokens.bits(), tokens.offset(), words, edges.wordIndex(column, 0));
            tokens.release();
        }
    }
}
