package io.github.asreval.align;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region of the table in which best alignments tie, between two cells that all of them pass; settles which to take.
 *
 * <p>A dynamic programme over the cells that tight steps lead back to from the end of the island, and over no others.
 * It goes from right to left, so that each cell knows its best way on to the end, and so the positional rule, which
 * compares from left to right, is settled by each cell's first step. A cell's choice is kept in place of the steps into
 * it, which are no longer needed: the island needs no memory but two columns.
 *
 * <p>An island may reach over several {@linkplain EdgeWindows windows}. The choices of one are lost when the next is
 * made, so the cells reached at each border are remembered; once the start is known, the choices are made again, window
 * by window from left to right, and read.
 */
final class TieRegion implements ChosenPath.Windows {

    // Ranks of the first step, in the order of preference.
    private static final byte DIAGONAL_RANK = 0;
    private static final byte DELETION_RANK = 1;
    private static final byte INSERTION_RANK = 2;

    /** By what an island can be settled. */
    private enum Levels {
        ALL,
        HITS_AND_POSITION,
        POSITION
    }

    private final AlignmentGrid grid;
    private final OptimalSteps edges;
    private final long mostCellsWithSpelling;
    private final long mostCellsWithHits;
    private final IslandExtent extent;
    // Made when the first island comes that position alone decides.
    private @Nullable GridAligner byPosition;

    private TieColumn here = new TieColumn();
    private TieColumn left = new TieColumn();
    // What was reached at the border to the left of each window, from that of the end on.
    private final List<TieColumn.Cells> borders = new ArrayList<>();
    private EdgeWindows windows = EdgeWindows.ONE;
    private SpellingDistance spelling = SpellingDistance.NONE;
    private byte verticalRank;
    private byte horizontalRank;
    // What there is to settle by.
    private Levels levels = Levels.ALL;
    // Cells reached and not yet visited.
    private int waiting;
    private int startRow;
    private int startColumn;
    private int startStep;
    private int endRow;
    private int endColumn;
    private int endWindow;

    TieRegion(AlignmentGrid grid, OptimalSteps edges, long mostCellsWithSpelling, long mostCellsWithHits) {
        this.grid = grid;
        this.edges = edges;
        this.mostCellsWithSpelling = mostCellsWithSpelling;
        this.mostCellsWithHits = mostCellsWithHits;
        this.extent = new IslandExtent(edges);
    }

    /** Settles the island that ends at a cell; returns how many levels of the tie rule it was too large for. */
    int settle(int lastRow, int lastColumn, SpellingDistance distance, EdgeWindows theWindows) {
        endRow = lastRow;
        endColumn = lastColumn;
        windows = theWindows;
        endWindow = windows.shown();
        int dropped = levelsToDrop();
        if (levels == Levels.ALL) {
            showAgain(endWindow);
            here.reserve(endRow);
            left.reserve(endRow);
            spelling = distance;
            verticalRank = grid.verticalOperation() == EditScript.DELETION ? DELETION_RANK : INSERTION_RANK;
            horizontalRank = (byte) (DELETION_RANK + INSERTION_RANK - verticalRank);
            sweep();
        }
        return dropped;
    }

    /** Returns the row of the cell the island starts from. */
    int startRow() {
        return startRow;
    }

    /** Returns the column of the cell the island starts from. */
    int startColumn() {
        return startColumn;
    }

    /** Puts the operations of the island in front of a script; its start is then in memory, to walk on from. */
    void prependTo(EditScript script) {
        int tail = script.size();
        switch (levels) {
            case ALL ->
                new ChosenPath(grid, edges, windows, this)
                        .prependReversed(script, startRow, startColumn, startStep, endRow, endColumn);
            case HITS_AND_POSITION ->
                new HitIsland(grid, edges).prependReversed(script, extent, endRow, endColumn, windows, endWindow);
            case POSITION -> prependByPosition(script);
        }
        // What is read from left to right has been put into a script that grows from right to left.
        script.reverseBefore(tail);
    }

    /**
     * Reads the way that takes, from the left, always the step that position prefers, of those that lead on to the end in
     * time. These are the tight steps of the same stretch read backwards, so it is aligned in that direction.
     */
    private void prependByPosition(EditScript script) {
        if (byPosition == null) {
            byPosition = new GridAligner(KernelLimits.SHIPPED, EditCosts.UNIT);
        }
        byPosition.grid().layOutReversed(grid, startRow, startColumn, endRow, endColumn);
        byPosition.prependTo(script, GridAligner.UNKNOWN, StepRule.BY_POSITION);
    }

    /** Finds out how large the island is if it may be too large, and whether position alone is left to settle it. */
    private int levelsToDrop() {
        levels = Levels.ALL;
        long mostPossible = (endRow + 1L) * (endColumn + 1L);
        if (mostPossible <= mostCellsWithSpelling) {
            return 0;
        }
        extent.measure(endRow, endColumn, windows);
        if (extent.cells() <= mostCellsWithSpelling) {
            return 0;
        }
        startRow = extent.startRow();
        startColumn = extent.startColumn();
        int dropped = extent.cells() <= mostCellsWithHits ? 1 : 2;
        levels = dropped == 2 || !grid.hasHits(startRow, startColumn, endRow, endColumn)
                ? Levels.POSITION
                : Levels.HITS_AND_POSITION;
        return dropped;
    }

    /** Visits the cells of the island, each after all that come behind it, and finds the cell it starts from. */
    private void sweep() {
        start();
        for (int column = endColumn; column >= 0; column--) {
            if (column < edges.firstColumn()) {
                crossBorder();
            }
            if (sweepColumn(column)) {
                return;
            }
        }
        throw new IllegalStateException("no alignment leads on; were the words changed meanwhile?");
    }

    private void start() {
        if (waiting > 0) {
            // An earlier island was not swept to its start.
            here.forgetAll();
            left.forgetAll();
        }
        borders.clear();
        here.offer(endRow, 0, 0L, DIAGONAL_RANK);
        waiting = 1;
    }

    private void crossBorder() {
        for (int row = here.lowest(); row <= here.highest(); row++) {
            if (here.isReached(row)) {
                windows.include(row);
            }
        }
        borders.add(here.reachedCells());
        windows.moveLeft();
    }

    /** Visits the reached cells of a column from bottom to top; returns whether the start was among them. */
    private boolean sweepColumn(int column) {
        for (int row = here.highest(); row >= here.lowest(); row--) {
            if (!here.isReached(row)) {
                continue;
            }
            // Every alignment goes on through a cell that waits to be visited: if only one does, all pass it.
            if (waiting == 1 && (row != endRow || column != endColumn)) {
                finish(row, column);
                return true;
            }
            visit(row, column);
        }
        here.clear();
        TieColumn done = here;
        here = left;
        left = done;
        return false;
    }

    private void visit(int row, int column) {
        int steps = row == endRow && column == endColumn
                ? edges.into(row, column)
                : edges.choose(stepOfRank(here.rank(row)), row, column);
        int hits = here.hits(row);
        long distance = here.distance(row);
        int reached = 0;
        if ((steps & OptimalSteps.VERTICAL) != 0 && here.offer(row - 1, hits, distance, verticalRank)) {
            reached++;
        }
        if ((steps & OptimalSteps.HORIZONTAL) != 0 && left.offer(row, hits, distance, horizontalRank)) {
            reached++;
        }
        if ((steps & OptimalSteps.DIAGONAL) != 0) {
            boolean hit = grid.isHit(row, column);
            int hitsThen = hit ? hits + 1 : hits;
            long distanceThen = hit ? distance : distance + grid.distance(row, column, spelling);
            reached += left.offer(row - 1, hitsThen, distanceThen, DIAGONAL_RANK) ? 1 : 0;
        }
        here.forget(row);
        waiting += reached - 1;
    }

    private void finish(int row, int column) {
        startRow = row;
        startColumn = column;
        startStep = stepOfRank(here.rank(row));
        here.forget(row);
        here.clear();
        waiting = 0;
    }

    /** Turns to a window that the island crosses and makes the choices in it once more. */
    @Override
    public void chooseAgain(int window) {
        windows.show(window);
        int from = endColumn;
        if (window == endWindow) {
            here.offer(endRow, 0, 0L, DIAGONAL_RANK);
        } else {
            here.restore(borders.get(endWindow - window - 1));
            from = edges.lastColumn();
        }
        // The start is further left, so there is never but one cell waiting.
        waiting = Integer.MAX_VALUE / 2;
        for (int column = from; column >= edges.firstColumn(); column--) {
            sweepColumn(column);
        }
        here.forgetReached();
        waiting = 0;
    }

    private void showAgain(int window) {
        if (windows.shown() != window) {
            windows.show(window);
        }
    }

    private int stepOfRank(byte rank) {
        if (rank == DIAGONAL_RANK) {
            return OptimalSteps.DIAGONAL;
        }
        return rank == verticalRank ? OptimalSteps.VERTICAL : OptimalSteps.HORIZONTAL;
    }
}
