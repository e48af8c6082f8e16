package io.github.asreval.align;

import java.util.Arrays;

/**
 * Measures an {@link Island} before it is settled: how many cells it has, and from which it starts.
 *
 * <p>Cells are visited in the order in which the island settles them, from right to left and from bottom to top, but 64
 * rows at a time: which rows of a column are reached is a bit each, and a run of vertical steps is followed up through a
 * word in six shifts. An island of a billion cells is measured in less time than it takes to settle ten million.
 */
final class IslandExtent {

    private static final int LAST_BIT = BlockColumn.ROWS - 1;

    private final TightEdges edges;
    // Which rows of a column are reached; block 0 holds the rows 1 to 64. All zero between islands.
    private long[] here = {};
    private long[] left = {};
    // The same of row 0.
    private boolean topHere;
    private boolean topLeft;
    // Blocks of the columns beyond these two are zero.
    private int lowestHere;
    private int highestHere;
    private int lowestLeft;
    private int highestLeft;

    private long cells;
    private int startRow;
    private int startColumn;

    IslandExtent(TightEdges edges) {
        this.edges = edges;
    }

    /** Measures the island that ends at a cell; the window with its start is then the one shown. */
    void measure(int endRow, int endColumn, EdgeWindows windows) {
        int blocks = BlockColumn.blocks(endRow);
        if (here.length < blocks) {
            here = new long[blocks];
            left = new long[blocks];
        }
        cells = 0;
        topHere = false;
        here[block(endRow)] = bit(endRow);
        lowestHere = block(endRow);
        highestHere = lowestHere;
        int column = endColumn;
        int lowestRow = 0;
        while (!visit(column, lowestRow)) {
            turnLeft();
            column--;
            lowestRow = lowestRow();
            if (column < edges.firstColumn()) {
                include(windows);
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
     * <p>The lowest row that was reached from the right is the start if all the rows below it on the page lead up to it and
     * none to the left: then no other cell waits when its turn comes.
     *
     * @param lowestRow the smallest row reached from the right; in the column of the end, where no start can be, 0
     * @return whether the start was found
     */
    private boolean visit(int column, int lowestRow) {
        lowestLeft = Integer.MAX_VALUE;
        highestLeft = -1;
        topLeft = false;
        int startBlock = lowestRow == 0 ? -1 : block(lowestRow);
        boolean leadsOn = false;
        long carry = 0L;
        long[] words = edges.words();
        for (int block = highestHere; block >= 0 && (block >= lowestHere || carry != 0); block--) {
            int at = edges.wordIndex(column, block);
            long reached = upward(here[block] | carry << LAST_BIT, words[at]);
            long across = reached & words[at + 1];
            long diagonal = reached & words[at + 2];
            if (block == startBlock) {
                long behind = -2L << (lowestRow - 1);
                if (!leadsOn && ((across | diagonal) & behind) == 0) {
                    finish(lowestRow, column, Long.bitCount(reached & behind));
                    return true;
                }
            }
            cells += Long.bitCount(reached);
            leadsOn |= (across | diagonal) != 0;
            here[block] = 0L;
            reach(block, across | diagonal >>> 1);
            if ((diagonal & 1L) != 0) {
                reach(block - 1, 1L << LAST_BIT);
            }
            carry = reached & words[at] & 1L;
        }
        boolean top = topHere || carry != 0;
        if (topHere && lowestRow == 0 && !leadsOn && cells > 0) {
            finish(0, column, 0);
            return true;
        }
        topLeft |= top;
        cells += top ? 1 : 0;
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

    /** Reaches rows of a block in the column to the left; above the first block there is row 0. */
    private void reach(int block, long rows) {
        if (rows == 0) {
            return;
        }
        if (block < 0) {
            topLeft = true;
            return;
        }
        left[block] |= rows;
        lowestLeft = Math.min(lowestLeft, block);
        highestLeft = Math.max(highestLeft, block);
    }

    private void turnLeft() {
        if (highestLeft < 0 && !topLeft) {
            throw new IllegalStateException("no alignment leads on; were the words changed meanwhile?");
        }
        long[] done = here;
        here = left;
        left = done;
        topHere = topLeft;
        lowestHere = lowestLeft;
        highestHere = highestLeft;
    }

    private int lowestRow() {
        return topHere ? 0 : lowestHere * BlockColumn.ROWS + Long.numberOfTrailingZeros(here[lowestHere]) + 1;
    }

    private void include(EdgeWindows windows) {
        if (topHere) {
            windows.include(0);
        }
        for (int block = lowestHere; block <= highestHere; block++) {
            for (long rows = here[block]; rows != 0; rows &= rows - 1) {
                windows.include(block * BlockColumn.ROWS + Long.numberOfTrailingZeros(rows) + 1);
            }
        }
    }

    private void finish(int row, int column, int cellsBehind) {
        startRow = row;
        startColumn = column;
        cells += cellsBehind;
        if (highestHere >= 0) {
            Arrays.fill(here, Math.max(0, lowestHere), highestHere + 1, 0L);
        }
    }

    private static int block(int row) {
        return (row - 1) / BlockColumn.ROWS;
    }

    private static long bit(int row) {
        return 1L << (row - 1);
    }
}
