package io.github.asreval.score.base;

import java.util.Arrays;

/**
 * Who of one side belongs to whom of the other, one to one, at the least cost.
 *
 * <pre>{@code
 * Assignment.of(new long[][] {{4, 1}, {2, 0}})      // {1, 0}: 1 + 2
 * Assignment.of(new long[][] {{4, 1, 3}})           // {1}: as many rows as columns at most are assigned
 * Assignment.of(new long[][] {{4}, {1}})            // {-1, 0}: the first row belongs to nobody
 * }</pre>
 *
 * <p>The Hungarian method with shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987), O(n³). The result depends on
 * nothing but the costs: of equally good ones, which comes out is decided by the order of rows and columns.
 */
public final class Assignment {

    /** Beyond this, sums of costs and potentials might overflow. */
    private static final long MOST = Long.MAX_VALUE >> 8;

    private final long[][] costs;
    private final int rows;
    private final int columns;
    /** Dual values: no cost is less than the sum of those of its row and column, and those assigned are equal to it. */
    private final long[] rowValues;

    private final long[] columnValues;
    /** The row that a column belongs to, from 1; 0 if it is free. Column 0 stands for the row that is being added. */
    private final int[] rowOf;

    private Assignment(long[][] costs, int rows, int columns) {
        this.costs = costs;
        this.rows = rows;
        this.columns = columns;
        this.rowValues = new long[rows + 1];
        this.columnValues = new long[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * Returns for each row the column that it is assigned to, −1 for none; as many are assigned as there are rows or columns,
     * whichever are fewer.
     *
     * @param costs a row for each of one side, all of the same length; they may be negative, and none may be larger than 2⁵⁵
     *     in size
     */
    public static int[] of(long[][] costs) {
        int rows = costs.length;
        int columns = rows == 0 ? 0 : costs[0].length;
        for (long[] row : costs) {
            if (row.length != columns) {
                throw new IllegalArgumentException("a row has " + row.length + " costs, another " + columns);
            }
            for (long cost : row) {
                if (cost > MOST || cost < -MOST) {
                    throw new IllegalArgumentException("a cost of " + cost + " is too large");
                }
            }
        }
        if (rows <= columns) {
            return new Assignment(costs, rows, columns).solve();
        }
        int[] turned = new Assignment(transposed(costs, rows, columns), columns, rows).solve();
        int[] assigned = new int[rows];
        Arrays.fill(assigned, -1);
        for (int column = 0; column < columns; column++) {
            assigned[turned[column]] = column;
        }
        return assigned;
    }

    private static long[][] transposed(long[][] costs, int rows, int columns) {
        long[][] turned = new long[columns][rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = costs[row][column];
            }
        }
        return turned;
    }

    private int[] solve() {
        for (int row = 1; row <= rows; row++) {
            add(row);
        }
        int[] assigned = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                assigned[rowOf[column] - 1] = column - 1;
            }
        }
        return assigned;
    }

    /** Gives a row a column by the shortest path over those that are taken; what is on it moves on by one. */
    private void add(int row) {
        long[] slack = new long[columns + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        int[] from = new int[columns + 1];
        boolean[] reached = new boolean[columns + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            reached[column] = true;
            column = extend(column, slack, from, reached);
        }
        while (column != 0) {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    /** Goes on from a column that was reached last; returns the next one, which is the nearest. */
    private int extend(int last, long[] slack, int[] from, boolean[] reached) {
        int row = rowOf[last];
        int nearest = -1;
        for (int column = 1; column <= columns; column++) {
            if (reached[column]) {
                continue;
            }
            long reduced = costs[row - 1][column - 1] - rowValues[row] - columnValues[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                from[column] = last;
            }
            if (nearest < 0 || slack[column] < slack[nearest]) {
                nearest = column;
            }
        }
        long step = slack[nearest];
        for (int column = 0; column <= columns; column++) {
            if (reached[column]) {
                rowValues[rowOf[column]] += step;
                columnValues[column] -= step;
            } else if (column > 0) {
                slack[column] -= step;
            }
        }
        return nearest;
    }
}
