package io.github.asreval.align;

/**
 * Finds tight edges 64 rows at a time, for grids of any number of rows (Hyyrö 2003): a column is a pile of blocks, each
 * of which hands a carry to the one below.
 */
final class BlockEdges implements EdgeFinder {

    private final BlockPatternMask tokens = new BlockPatternMask();
    private final BlockColumn cells;
    private final int gapCost;

    BlockEdges(EditCosts costs) {
        this.cells = costs.column();
        this.gapCost = costs.gap();
    }

    @Override
    public void find(AlignmentGrid grid, OptimalSteps edges) {
        int blocks = BlockColumn.blocks(grid.rows());
        tokens.index(grid);
        cells.reserve(blocks);
        for (int block = 0; block < blocks; block++) {
            // Column 0 is made of deletions.
            cells.open(block, block * BlockColumn.ROWS * gapCost);
        }
        long[] words = edges.words();
        for (int column = 1; column <= grid.columns(); column++) {
            tokens.select(column, 0, blocks - 1);
            // Row 0 is made of insertions: its cost rises.
            cells.advance(
                    0,
                    blocks - 1,
                    gapCost,
                    tokens.bits(),
                    tokens.offset(),
                    words,
                    edges.wordIndex(column, 0),
                    OptimalSteps.WORDS_PER_BLOCK);
            tokens.release();
        }
    }
}
