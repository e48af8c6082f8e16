package io.github.asreval.align;

/**
 * A stretch between two cells that all best alignments pass, where they part and meet again: settles which to take.
 *
 * <p>A dynamic programme over the cells that tight steps lead back to from the end of the island, and over no others.
 * It goes from right to left, so that each cell knows its best way on to the end, and so the positional rule, which
 * compares from left to right, is settled by each cell's first step. A cell's choice is kept by taking its other steps
 * out of the graph: the island needs no memory but two columns.
 */
final class Island {

    // Ranks of the first step, in the order of preference.
    private static final byte DIAGONAL_RANK = 0;
    private static final byte DELETION_RANK = 1;
    private static final byte INSERTION_RANK = 2;

    private final AlignmentGrid grid;
    private final TightEdges edges;
    private final long mostCellsWithSpelling;
    private final long mostCellsWithHits;

    private Frontier here = new Frontier();
    private Frontier left = new Frontier();
    private SpellingDistance spelling = SpellingDistance.NONE;
    private int hitWorth;
    // Whether the sweep settles the island or only counts its cells.
    private boolean choosing;
    // Cells visited so far: a property of the two sequences, however the edges were found.
    private long cells;
    // Cells reached and not yet visited.
    private int waiting;
    private int startRow;
    private int startColumn;

    Island(AlignmentGrid grid, TightEdges edges, long mostCellsWithSpelling, long mostCellsWithHits) {
        this.grid = grid;
        this.edges = edges;
        this.mostCellsWithSpelling = mostCellsWithSpelling;
        this.mostCellsWithHits = mostCellsWithHits;
    }

    /** Settles the island that ends at a cell; returns how many levels of the tie rule it was too large for. */
    int settle(int endRow, int endColumn, SpellingDistance distance) {
        here.reserve(endRow);
        left.reserve(endRow);
        int dropped = levelsToDrop(endRow, endColumn);
        choosing = true;
        hitWorth = dropped < 2 ? 1 : 0;
        spelling = dropped < 1 ? distance : SpellingDistance.NONE;
        sweep(endRow, endColumn);
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

    private int levelsToDrop(int endRow, int endColumn) {
        long mostPossible = (endRow + 1L) * (endColumn + 1L);
        if (mostPossible <= mostCellsWithSpelling) {
            return 0;
        }
        choosing = false;
        hitWorth = 0;
        spelling = SpellingDistance.NONE;
        sweep(endRow, endColumn);
        if (cells <= mostCellsWithSpelling) {
            return 0;
        }
        return cells <= mostCellsWithHits ? 1 : 2;
    }

    /** Visits the cells of the island, each after all that come behind it, and finds the cell it starts from. */
    private void sweep(int endRow, int endColumn) {
        startAt(endRow);
        for (int column = endColumn; column >= 0; column--) {
            for (int row = here.highest(); row >= here.lowest(); row--) {
                if (!here.isReached(row)) {
                    continue;
                }
                if (choosing && cells > 0) {
                    edges.choose(stepOfRank(here.rank(row)), row, column);
                }
                // Every alignment goes on through a cell that waits to be visited: if only one does, all pass it.
                if (waiting == 1 && cells > 0) {
                    finish(row, column);
                    return;
                }
                visit(row, column);
            }
            here.clear();
            Frontier done = here;
            here = left;
            left = done;
        }
        throw new IllegalStateException("no alignment leads on; were the words changed meanwhile?");
    }

    private void startAt(int endRow) {
        if (waiting > 0) {
            // A spelling distance threw in the middle of an earlier island.
            here.forgetAll();
            left.forgetAll();
        }
        here.offer(endRow, 0, 0L, DIAGONAL_RANK);
        waiting = 1;
        cells = 0;
    }

    private void visit(int row, int column) {
        int steps = row == 0 ? TightEdges.HORIZONTAL : edges.into(row, column);
        int hits = here.hits(row);
        long distance = here.distance(row);
        int reached = 0;
        if ((steps & TightEdges.VERTICAL) != 0 && here.offer(row - 1, hits, distance, verticalRank())) {
            reached++;
        }
        if ((steps & TightEdges.HORIZONTAL) != 0 && left.offer(row, hits, distance, horizontalRank())) {
            reached++;
        }
        if ((steps & TightEdges.DIAGONAL) != 0) {
            boolean hit = grid.isHit(row, column);
            int hitsThen = hit ? hits + hitWorth : hits;
            long distanceThen = hit ? distance : distance + grid.distance(row, column, spelling);
            reached += left.offer(row - 1, hitsThen, distanceThen, DIAGONAL_RANK) ? 1 : 0;
        }
        here.forget(row);
        waiting += reached - 1;
        cells++;
    }

    private void finish(int row, int column) {
        here.forget(row);
        here.clear();
        waiting = 0;
        startRow = row;
        startColumn = column;
    }

    private byte verticalRank() {
        return grid.verticalOperation() == EditScript.DELETION ? DELETION_RANK : INSERTION_RANK;
    }

    private byte horizontalRank() {
        return grid.horizontalOperation() == EditScript.DELETION ? DELETION_RANK : INSERTION_RANK;
    }

    private int stepOfRank(byte rank) {
        if (rank == DIAGONAL_RANK) {
            return TightEdges.DIAGONAL;
        }
        return rank == verticalRank() ? TightEdges.VERTICAL : TightEdges.HORIZONTAL;
    }
}
