package io.github.asreval.align;

/**
 * The size of an {@link TieRegion}, measured before it is settled: how many cells it has, and from which it starts.
 *
 * <p>Cells are visited in the order in which the island settles them, from right to left and from bottom to top, but 64
 * rows at a time: a run of vertical steps is followed up through a word in six shifts. An island of a billion cells is
 * measured in less time than it takes to settle ten million.
 */
final class IslandExtent {

    private final OptimalSteps edges;
    private ReachedRows here = new ReachedRows();
    private ReachedRows left = new ReachedRows();
    private long cells;
    private int startRow;
    private int startColumn;

    IslandExtent(OptimalSteps edges) {
        this.edges = edges;
    }

    /** Measures the island that ends at a cell; the window with its start is then the one shown. */
    void measure(int endRow, int endColumn, EdgeWindows windows) {
        here.reset(endRow);
        left.reset(endRow);
        here.add(endRow);
        cells = 0;
        int column = endColumn;
        // No start can be in the column of the end, since its steps lead to two cells that wait.
        int lowestRow = 0;
        while (!visit(column, lowestRow)) {
            turnLeft();
            column--;
            lowestRow = here.lowestRow();
            if (column < edges.firstColumn()) {
                for (int row : here.rows()) {
                    windows.include(row);
                }
                windows.moveLeft();
            }
        }
    }

    /** Returns how many cells lie on the best alignments from the start to the end, without the start. */
    long cells() {
        return cells;
    }

    /** Returns the row of the cell that the island starts from. */
    int startRow() {
        return startRow;
    }

    /** Returns the column of the cell that the island starts from. */
    int startColumn() {
        return startColumn;
    }

    /**
     * Visits the reached rows of a column from bottom to top.
     *
     * <p>The smallest row that was reached from the right is the start if none of the larger rows leads on to the left:
     * then no other cell waits when its turn comes.
     *
     * @param lowestRow the smallest row reached from the right
     * @return whether the start was found
     */
    private boolean visit(int column, int lowestRow) {
        int startBlock = lowestRow == 0 ? -1 : ReachedRows.block(lowestRow);
        boolean topFromTheRight = here.top();
        boolean leadsOn = false;
        long[] words = edges.words();
        for (int block = here.highestBlock(); block >= here.lowestBlock(); block--) {
            int at = edges.wordIndex(column, block);
            long reached = upward(here.take(block), words[at]);
            long across = reached & words[at + 1];
            long diagonal = reached & words[at + 2];
            if (block == startBlock) {
                long larger = -2L << (lowestRow - 1);
                if (!leadsOn && ((across | diagonal) & larger) == 0) {
                    cells += Long.bitCount(reached & larger);
                    return startsAt(lowestRow, column);
                }
            }
            cells += Long.bitCount(reached);
            leadsOn |= (across | diagonal) != 0;
            here.addAbove(block, reached & words[at] & 1L);
            left.add(block, across);
            left.addAbove(block, diagonal);
        }
        if (topFromTheRight && !leadsOn) {
            return startsAt(0, column);
        }
        if (here.top()) {
            left.add(0);
            cells++;
        }
        return false;
    }

    /** Adds to the reached rows of a block those to which vertical steps lead up from them. */
    private static long upward(long rows, long vertical) {
        long reached = rows;
        long open = vertical >>> 1;
        for (int shift = 1; shift < BlockColumn.ROWS && (open & ~reached) != 0; shift *= 2) {
            reached |= open & reached >>> shift;
            open &= open >>> shift;
        }
        return reached;
    }

    private boolean startsAt(int row, int column) {
        startRow = row;
        startColumn = column;
        return true;
    }

    private void turnLeft() {
        here.clear();
        ReachedRows done = here;
        here = left;
        left = done;
        if (here.highestBlock() < 0 && !here.top()) {
            throw new IllegalStateException("no alignment leads on; were the words changed meanwhile?");
        }
    }
}
