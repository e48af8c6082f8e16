package io.github.asreval.align;

import java.util.Arrays;

/**
 * One column of the dynamic programme over an island: the cells that lead to its end, each with the best way on from there.
 *
 * <p>Of two ways the one with more hits is better; with as many, the one with the smaller distance; with the same, the
 * one whose first step has the lower rank.
 */
final class TieColumn {

    private static final byte NOT_REACHED = Byte.MAX_VALUE;

    private int[] hits = {};
    private long[] distances = {};
    // Invariant between islands: every cell is NOT_REACHED.
    private byte[] ranks = {};
    private int lowest = Integer.MAX_VALUE;
    private int highest = -1;

    /** Makes room for the rows 0 to {@code rows}; to be called between islands. */
    void reserve(int rows) {
        if (ranks.length <= rows) {
            int length = (int) Math.min(Math.max(rows + 1L, 2L * ranks.length), Integer.MAX_VALUE - 8);
            hits = new int[length];
            distances = new long[length];
            ranks = new byte[length];
            Arrays.fill(ranks, NOT_REACHED);
        }
    }

    /** Proposes a way on from a row; returns whether it is the first one from there. */
    boolean offer(int row, int wayHits, long wayDistance, byte wayRank) {
        boolean first = ranks[row] == NOT_REACHED;
        if (first) {
            lowest = Math.min(lowest, row);
            highest = Math.max(highest, row);
        } else if (!isBetter(row, wayHits, wayDistance, wayRank)) {
            return false;
        }
        hits[row] = wayHits;
        distances[row] = wayDistance;
        ranks[row] = wayRank;
        return first;
    }

    private boolean isBetter(int row, int wayHits, long wayDistance, byte wayRank) {
        if (wayHits != hits[row]) {
            return wayHits > hits[row];
        }
        if (wayDistance != distances[row]) {
            return wayDistance < distances[row];
        }
        return wayRank < ranks[row];
    }

    boolean isReached(int row) {
        return ranks[row] != NOT_REACHED;
    }

    int hits(int row) {
        return hits[row];
    }

    long distance(int row) {
        return distances[row];
    }

    /** Returns the rank of the first step from a reached row. */
    byte rank(int row) {
        return ranks[row];
    }

    /** Returns the smallest row reached so far. */
    int lowest() {
        return lowest;
    }

    /** Returns the largest row reached so far. */
    int highest() {
        return highest;
    }

    void forget(int row) {
        ranks[row] = NOT_REACHED;
    }

    void forgetAll() {
        Arrays.fill(ranks, NOT_REACHED);
        clear();
    }

    /** Forgets every reached row and starts another column. */
    void forgetReached() {
        for (int row = lowest; row <= highest; row++) {
            forget(row);
        }
        clear();
    }

    /** Returns the reached cells, to come back to. */
    Cells reachedCells() {
        int count = 0;
        for (int row = lowest; row <= highest; row++) {
            count += isReached(row) ? 1 : 0;
        }
        var cells = new Cells(new int[count], new int[count], new long[count], new byte[count]);
        int next = 0;
        for (int row = lowest; row <= highest; row++) {
            if (isReached(row)) {
                cells.rows[next] = row;
                cells.hits[next] = hits[row];
                cells.distances[next] = distances[row];
                cells.ranks[next++] = ranks[row];
            }
        }
        return cells;
    }

    /** Reaches cells as they were reached before; no others are. */
    void restore(Cells cells) {
        for (int i = 0; i < cells.rows.length; i++) {
            offer(cells.rows[i], cells.hits[i], cells.distances[i], cells.ranks[i]);
        }
    }

    /** Starts another column; every row has been forgotten. */
    void clear() {
        lowest = Integer.MAX_VALUE;
        highest = -1;
    }

    /** The reached cells of a column, from top to bottom, each with the best way on. */
    static final class Cells {

        private final int[] rows;
        private final int[] hits;
        private final long[] distances;
        private final byte[] ranks;

        private Cells(int[] rows, int[] hits, long[] distances, byte[] ranks) {
            this.rows = rows;
            this.hits = hits;
            this.distances = distances;
            this.ranks = ranks;
        }
    }
}
