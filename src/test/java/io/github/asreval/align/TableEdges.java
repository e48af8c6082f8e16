package io.github.asreval.align;

/**
 * Finds tight edges in the plain table of alignment costs, one cell after the other (Wagner and Fischer 1974).
 *
 * <p>The oracle for the finders that work on bits. */
final class TableEdges implements EdgeFinder {

    private final EditCosts costs;
    private int[] values = {};
    private int[] leftValues = {};

    TableEdges(EditCosts costs) {
        this.costs = costs;
    }

    @Override
    public void find(AlignmentGrid grid, OptimalSteps edges) {
        int rows = grid.rows();
        if (values.length <= rows) {
            values = new int[rows + 1];
            leftValues = new int[rows + 1];
        }
        for (int row = 0; row <= rows; row++) {
            values[row] = row * costs.gap();
        }
        for (int column = 1; column <= grid.columns(); column++) {
            int[] free = leftValues;
            leftValues = values;
            values = free;
            values[0] = column * costs.gap();
            for (int block = 0; block < BlockColumn.blocks(rows); block++) {
                fillBlock(grid, edges, column, block);
            }
        }
    }

    private void fillBlock(AlignmentGrid grid, OptimalSteps edges, int column, int block) {
        int token = grid.columnToken(column);
        int above = block << 6;
        int last = Math.min(above + 64, grid.rows());
        long vertical = 0L;
        long horizontal = 0L;
        long diagonal = 0L;
        for (int row = above + 1; row <= last; row++) {
            int down = values[row - 1] + costs.gap();
            int across = leftValues[row] + costs.gap();
            int both = leftValues[row - 1] + (grid.rowToken(row) == token ? 0 : costs.substitution());
            int best = Math.min(both, Math.min(down, across));
            values[row] = best;
            long bit = 1L << (row - 1);
            vertical |= down == best ? bit : 0L;
            horizontal |= across == best ? bit : 0L;
            diagonal |= both == best ? bit : 0L;
        }
        long[] words = edges.words();
        int at = edges.wordIndex(column, block);
        words[at] = vertical;
        words[at + 1] = horizontal;
        words[at + 2] = diagonal;
    }
}
