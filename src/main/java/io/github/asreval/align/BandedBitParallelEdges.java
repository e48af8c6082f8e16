package io.github.asreval.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tight edges of a grid that is too large to keep them all: of each column only the blocks that an alignment
 * cheap enough can pass (Ukkonen 1985, in blocks of bits: Hyyrö 2003), and of the columns one window at a time.
 *
 * <p>A first pass from left to right keeps nothing but a copy of every so many columns. From these the windows are made
 * again when they are walked through, from right to left. All best alignments stay in the graph, so ties can be settled
 * as exactly as in a whole one; dividing at one best cell (Hirschberg 1975) would lose them.
 *
 * <p>Outside the band the costs of the neighbouring cells are taken to rise, which is the most they can. So no cost in the
 * band is too small, and those on the best alignments, which do not leave the band, are right.
 */
final class BandedBitParallelEdges implements EdgeWindows {

    private static final int LEAST_GROWTH = 64;

    private final AlignmentGrid grid;
    private final OptimalSteps edges;
    private final int fewestWindowColumns;
    private final BlockPatternMask tokens = new BlockPatternMask();
    private final BlockColumn cells;
    private final int gapCost;
    // The column to the left of each window.
    private final List<BandColumn> borders = new ArrayList<>();

    private int windowColumns;
    private int shown;
    private int blocks;
    private int first;
    private int last;
    // A block is of use only if an alignment within the bound can pass it: see isUselessDownTo and isUselessFrom.
    private long upperLimit;
    private long lowerLimit;
    // The same for the window to be made next, from the rows included so far.
    private long nextUpperLimit;
    private long nextLowerLimit;

    BandedBitParallelEdges(AlignmentGrid grid, OptimalSteps edges, EditCosts costs, int fewestWindowColumns) {
        this.grid = grid;
        this.edges = edges;
        this.cells = costs.column();
        this.gapCost = costs.gap();
        this.fewestWindowColumns = fewestWindowColumns;
    }

    /**
     * Finds the edges and shows the last window.
     *
     * @param mostCost no less than the lowest cost, if that is known; a smaller number is raised until it will do
     */
    void find(int mostCost) {
        blocks = BlockColumn.blocks(grid.rows());
        windowColumns = Math.max(fewestWindowColumns, (int) Math.sqrt(grid.columns()));
        tokens.index(grid);
        cells.reserve(blocks);
        long bound = Math.max(mostCost, (long) gapCost * Math.abs(grid.rows() - grid.columns()));
        int cost = costWithin(bound);
        while (cost > bound) {
            bound = Math.min(2 * bound + (long) gapCost * LEAST_GROWTH, cost);
            cost = costWithin(bound);
        }
        includeNone();
        includeCell(grid.rows(), grid.columns(), cost);
        shown = borders.size();
        moveLeft();
    }

    /** Frees the memory that grows with the grid. */
    void release() {
        borders.clear();
    }

    @Override
    public int shown() {
        return shown;
    }

    @Override
    public void include(int row) {
        BandColumn border = borders.get(shown);
        int column = shown * windowColumns;
        int cost = row == 0 ? gapCost * column : border.cells.costAt(row - border.first * BlockColumn.ROWS);
        includeCell(row, column, cost);
    }

    @Override
    public void moveLeft() {
        shown--;
        BandColumn border = borders.get(shown);
        border.upperLimit = nextUpperLimit;
        border.lowerLimit = nextLowerLimit;
        includeNone();
        show(shown);
    }

    @Override
    public void show(int window) {
        shown = window;
        BandColumn border = borders.get(window);
        first = border.first;
        last = border.last;
        cells.restore(border.cells, first, last);
        upperLimit = border.upperLimit;
        lowerLimit = border.lowerLimit;
        int column = window * windowColumns;
        narrow(column);
        if (window == 0) {
            edges.open(0, windowColumns + 1);
            edges.appendFirst(last + 1);
        } else {
            edges.open(column + 1, windowColumns);
        }
        int end = Math.min(column + windowColumns, grid.columns());
        while (column < end) {
            stepTo(++column, true);
        }
    }

    /** Returns the lowest cost if it is within the bound, and else something above it. */
    private int costWithin(long bound) {
        int columns = grid.columns();
        borders.clear();
        upperLimit = bound - (long) gapCost * (grid.rows() - columns);
        lowerLimit = bound + (long) gapCost * (grid.rows() - columns);
        openFirstColumn();
        for (int column = 1; column <= columns; column++) {
            if ((column - 1) % windowColumns == 0) {
                borders.add(new BandColumn(cells.copy(first, last), first, last));
            }
            if (!stepTo(column, false)) {
                return Integer.MAX_VALUE;
            }
        }
        return last == blocks - 1 ? cells.costAt(grid.rows()) : Integer.MAX_VALUE;
    }

    private void openFirstColumn() {
        first = 0;
        last = 0;
        cells.open(0, 0);
        while (last + 1 < blocks && !isUselessFrom(last + 1, 0)) {
            cells.open(last + 1, cells.cost(last));
            last++;
        }
    }

    /** Steps to the next column, keeping its edges or not; returns whether any block in it is of use. */
    private boolean stepTo(int column, boolean keepEdges) {
        tokens.select(column, first, last);
        int above = cells.cost(last);
        int at = keepEdges ? edges.append(first, last - first + 1) : 0;
        int carry = advance(first, gapCost, keepEdges, at);
        while (last + 1 < blocks && !isUselessFrom(last + 1, column)) {
            last++;
            tokens.extend(last);
            cells.open(last, above);
            above = cells.cost(last);
            carry = advance(last, carry, keepEdges, keepEdges ? edges.extend(1) : 0);
        }
        tokens.release();
        return narrow(column);
    }

    private int advance(int from, int carry, boolean keepEdges, int at) {
        // In the first pass the edges are written to one place, over and over, where nobody reads them.
        int stride = keepEdges ? OptimalSteps.WORDS_PER_BLOCK : 0;
        return cells.advance(from, last, carry, tokens.bits(), tokens.offset(), edges.words(), at, stride);
    }

    /** Gives up the blocks at both ends that are of no use from a column on; returns whether any is left. */
    private boolean narrow(int column) {
        while (first <= last && isUselessDownTo(first, column)) {
            first++;
        }
        while (last > first && isUselessFrom(last, column)) {
            last--;
        }
        return first <= last;
    }

    /**
     * Returns whether no alignment within the bound passes a block or those above it: from each of their rows it has to
     * come down to the end, a gap for each row more than it goes to the right, and the rows do not cost much less than the
     * last row of the block, since each differs by at most a gap from the next.
     */
    private boolean isUselessDownTo(int block, int column) {
        return cells.cost(block) - gapCost * (BlockColumn.ROWS * (block + 1L) - column) > upperLimit;
    }

    /** Returns the same for a block and those below it, from where an alignment has to go to the right. */
    private boolean isUselessFrom(int block, int column) {
        return cells.cost(block - 1) + gapCost * ((long) BlockColumn.ROWS * block - column) > lowerLimit;
    }

    private void includeNone() {
        nextUpperLimit = Long.MIN_VALUE;
        nextLowerLimit = Long.MIN_VALUE;
    }

    private void includeCell(int row, int column, int cost) {
        // The bound is now what this very cell costs.
        nextUpperLimit = Math.max(nextUpperLimit, cost - (long) gapCost * (row - column));
        nextLowerLimit = Math.max(nextLowerLimit, cost + (long) gapCost * (row - column));
    }

    /** A column as the first pass left it, with the limits of the window to its right. */
    private static final class BandColumn {

        private final BlockColumn cells;
        private final int first;
        private final int last;
        private long upperLimit;
        private long lowerLimit;

        private BandColumn(BlockColumn cells, int first, int last) {
            this.cells = cells;
            this.first = first;
            this.last = last;
        }
    }
}
