package io.github.asreval.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The dynamic programme that settles an {@link TieRegion} too large for spellings to be compared: most hits, then position.
 *
 * <p>The same dynamic programme as the island's. That its cells are hundreds of millions decides its form: the rows to
 * visit are bits of a word, as are the steps that lead into them, and what is known of a row is one number: four times the
 * hits on the best way on from there, and in the last two bits how much position prefers its first step.
 */
final class HitIsland implements ChosenPath.Windows {

    private static final int DIAGONAL = 2;
    private static final int DELETION = 1;
    private static final int INSERTION = 0;
    private static final int STEP = 3;
    private static final int ONE_HIT = 4;
    private static final int NOT_REACHED = -1;
    private static final int LAST_BIT = BlockColumn.ROWS - 1;

    private final AlignmentGrid grid;
    private final OptimalSteps edges;

    private ReachedRows here = new ReachedRows();
    private ReachedRows left = new ReachedRows();
    // NOT_REACHED but for the rows that are waiting to be visited.
    private int[] waysHere = {};
    private int[] waysLeft = {};
    // What was reached at the border to the left of each window, from that of the end on.
    private final List<Border> borders = new ArrayList<>();
    private EdgeWindows windows = EdgeWindows.ONE;
    private int vertical;
    private int horizontal;
    private int startRow;
    private int startColumn;
    private int startStep;
    private int endRow;
    private int endColumn;
    private int endWindow;

    HitIsland(AlignmentGrid grid, OptimalSteps edges) {
        this.grid = grid;
        this.edges = edges;
    }

    /**
     * Puts the operations of the island that was measured in front of a script, from the first to the last; the window
     * with its start is then the one shown, as it was before.
     *
     * @param lastWindow the window with its end
     */
    void prependReversed(
            EditScript script,
            IslandExtent extent,
            int lastRow,
            int lastColumn,
            EdgeWindows theWindows,
            int lastWindow) {
        startRow = extent.startRow();
        startColumn = extent.startColumn();
        endRow = lastRow;
        endColumn = lastColumn;
        windows = theWindows;
        endWindow = lastWindow;
        vertical = grid.verticalOperation() == EditScript.DELETION ? DELETION : INSERTION;
        horizontal = DELETION + INSERTION - vertical;
        findBorders();
        new ChosenPath(grid, edges, windows, this)
                .prependReversed(script, startRow, startColumn, startStep, endRow, endColumn);
        borders.clear();
    }

    private void findBorders() {
        if (waysHere.length <= endRow) {
            waysHere = new int[endRow + 1];
            waysLeft = new int[endRow + 1];
        }
        Arrays.fill(waysHere, NOT_REACHED);
        Arrays.fill(waysLeft, NOT_REACHED);
        here.reset(endRow);
        left.reset(endRow);
        borders.clear();
        show(endWindow);
        reach(endRow, 0);
        for (int column = endColumn; column >= startColumn; column--) {
            if (column < edges.firstColumn()) {
                var border = new Border(here.rows(), waysHere);
                borders.add(border);
                for (int row : border.rows) {
                    windows.include(row);
                }
                windows.moveLeft();
            }
            visit(column);
        }
    }

    /** Turns to a window that the island crosses and makes the choices in it once more. */
    @Override
    public void chooseAgain(int window) {
        windows.show(window);
        int from = endColumn;
        if (window == endWindow) {
            reach(endRow, 0);
        } else {
            from = edges.lastColumn();
            Border border = borders.get(endWindow - window - 1);
            for (int i = 0; i < border.rows.length; i++) {
                reach(border.rows[i], border.ways[i]);
            }
        }
        for (int column = from; column >= edges.firstColumn(); column--) {
            visit(column);
        }
        for (int row : here.rows()) {
            waysHere[row] = NOT_REACHED;
        }
        here.reset(endRow);
    }

    private void reach(int row, int way) {
        here.add(row);
        waysHere[row] = way;
    }

    /** Visits the reached rows of a column from bottom to top, of the first column only those behind the start. */
    private void visit(int column) {
        boolean last = column == startColumn;
        int startBlock = last && startRow > 0 ? ReachedRows.block(startRow) : -1;
        for (int block = here.highestBlock(); block >= here.lowestBlock(); block--) {
            if (block == startBlock) {
                visit(column, block, -2L << (startRow - 1));
                break;
            }
            visit(column, block, -1L);
        }
        if (last) {
            startStep = step(waysHere[startRow]);
            waysHere[startRow] = NOT_REACHED;
        } else if (here.top()) {
            edges.choose(step(waysHere[0]), 0, column);
            left.add(0);
            offer(waysLeft, 0, (waysHere[0] & ~STEP) | horizontal);
            waysHere[0] = NOT_REACHED;
        }
        turnLeft();
    }

    /** Visits those of the reached rows of a block that are wanted. */
    private void visit(int column, int block, long wanted) {
        long[] words = edges.words();
        int at = edges.wordIndex(column, block);
        long down = words[at];
        long across = words[at + 1];
        long diagonal = words[at + 2];
        long chosenDown = 0L;
        long chosenDiagonal = 0L;
        long visited = 0L;
        long waiting = here.take(block) & wanted;
        while (waiting != 0) {
            int bit = LAST_BIT - Long.numberOfLeadingZeros(waiting);
            long row = 1L << bit;
            int number = block * BlockColumn.ROWS + bit + 1;
            int way = waysHere[number];
            int onward = way & ~STEP;
            waysHere[number] = NOT_REACHED;
            chosenDiagonal |= (way & STEP) == DIAGONAL ? row : 0L;
            chosenDown |= (way & STEP) == vertical ? row : 0L;
            if ((down & row) != 0) {
                offer(waysHere, number - 1, onward | vertical);
                waiting |= (row >>> 1) & wanted;
            }
            if ((across & row) != 0) {
                offer(waysLeft, number, onward | horizontal);
            }
            if ((diagonal & row) != 0) {
                int hit = grid.isHit(number, column) ? ONE_HIT : 0;
                offer(waysLeft, number - 1, (onward + hit) | DIAGONAL);
            }
            waiting &= ~row;
            visited |= row;
        }
        here.addAbove(block, visited & down & 1L);
        left.add(block, visited & across);
        left.addAbove(block, visited & diagonal);
        // Choices take the place of the steps into the cells.
        words[at] = (down & ~visited) | chosenDown;
        words[at + 1] = (across & ~visited) | (visited & ~chosenDown & ~chosenDiagonal);
        words[at + 2] = (diagonal & ~visited) | chosenDiagonal;
    }

    private static void offer(int[] ways, int row, int way) {
        ways[row] = Math.max(ways[row], way);
    }

    private void turnLeft() {
        here.clear();
        ReachedRows done = here;
        here = left;
        left = done;
        int[] waysDone = waysHere;
        waysHere = waysLeft;
        waysLeft = waysDone;
    }

    private int step(int way) {
        if ((way & STEP) == DIAGONAL) {
            return OptimalSteps.DIAGONAL;
        }
        return (way & STEP) == vertical ? OptimalSteps.VERTICAL : OptimalSteps.HORIZONTAL;
    }

    private void show(int window) {
        if (windows.shown() != window) {
            windows.show(window);
        }
    }

    /** The reached rows of a column, each with the best way on. */
    private static final class Border {

        private final int[] rows;
        private final int[] ways;

        private Border(int[] rows, int[] waysOfAll) {
            this.rows = rows;
            this.ways = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                ways[i] = waysOfAll[rows[i]];
            }
        }
    }
}
