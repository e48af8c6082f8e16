package io.github.asreval.score.speakers;

import java.util.Arrays;

/**
 * The cheapest way to give each row of a square table of costs a column of its own: the method of Kuhn 1955 and Munkres
 * 1957 by shortest augmenting paths (Jonker and Volgenant 1987), in cubic time.
 *
 * <p>Of several ways that are equally cheap the one is taken in which the first row has the first column that it can have,
 * then the second row, and so on.
 */
final class Assignment {

    /** More than any sum of costs. */
    private static final long NEVER = Long.MAX_VALUE / 64;
    /** Of larger tables, one of the cheapest ways is taken: always the same one of the same table. */
    private static final int MOST_SETTLED = 64;

    private final long[][] costs;
    private final int size;

    private Assignment(long[][] costs) {
        this.costs = costs;
        this.size = costs.length;
    }

    /**
     * Returns the column of each row.
     *
     * @param costs by row and column, of a magnitude of no more than 2^50
     */
    static int[] of(long[][] costs) {
        Assignment all = new Assignment(costs);
        int[] columns = all.cheapest();
        if (all.size <= MOST_SETTLED && all.isTied(columns)) {
            all.settle(columns, all.cost(columns));
        }
        return columns;
    }

    /** Returns by how much the cheapest way without each row's column costs more; a table of one row has no other. */
    static long[] margins(long[][] costs, int[] columns) {
        Assignment all = new Assignment(copy(costs));
        long cost = all.cost(columns);
        long[] margins = new long[columns.length];
        for (int row = 0; row < columns.length; row++) {
            long own = all.costs[row][columns[row]];
            all.costs[row][columns[row]] = NEVER;
            margins[row] = all.cost(all.cheapest()) - cost;
            all.costs[row][columns[row]] = own;
        }
        return margins;
    }

    /** Returns whether a margin says that there is another way. */
    static boolean isMargin(long margin) {
        return margin < NEVER / 2;
    }

    private static long[][] copy(long[][] costs) {
        long[][] copy = new long[costs.length][];
        for (int row = 0; row < costs.length; row++) {
            copy[row] = costs[row].clone();
        }
        return copy;
    }

    private long cost(int[] columns) {
        long cost = 0;
        for (int row = 0; row < size; row++) {
            cost += costs[row][columns[row]];
        }
        return cost;
    }

    private boolean isTied(int[] columns) {
        return Arrays.stream(margins(costs, columns)).anyMatch(margin -> margin == 0);
    }

    /** Gives each row in its turn the first column that leaves the others a way of the same cost. */
    private void settle(int[] columns, long cost) {
        Assignment rest = new Assignment(copy(costs));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < columns[row]; column++) {
                if (rest.costs[row][column] < NEVER) {
                    long[] before = rest.costs[row].clone();
                    rest.keep(row, column);
                    int[] other = rest.cheapest();
                    if (rest.cost(other) == cost) {
                        System.arraycopy(other, 0, columns, 0, size);
                        break;
                    }
                    rest.costs[row] = before;
                }
            }
            rest.keep(row, columns[row]);
        }
    }

    private void keep(int row, int column) {
        long own = costs[row][column];
        Arrays.fill(costs[row], NEVER);
        costs[row][column] = own;
    }

    private int[] cheapest() {
        // Rows and columns from 1 on; 0 is where a path begins.
        long[] ofRow = new long[size + 1];
        long[] ofColumn = new long[size + 1];
        int[] rowOf = new int[size + 1];
        int[] cameFrom = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(row, ofRow, ofColumn, rowOf, cameFrom);
        }
        int[] columns = new int[size];
        for (int column = 1; column <= size; column++) {
            columns[rowOf[column] - 1] = column - 1;
        }
        return columns;
    }

    /** Gives one more row a column. Invariant: no cost is below the sum of its row's and column's prices. */
    private void augment(int row, long[] ofRow, long[] ofColumn, int[] rowOf, int[] cameFrom) {
        long[] shortest = new long[size + 1];
        Arrays.fill(shortest, Long.MAX_VALUE);
        boolean[] done = new boolean[size + 1];
        int column = 0;
        rowOf[0] = row;
        while (rowOf[column] != 0) {
            done[column] = true;
            int from = rowOf[column];
            long least = Long.MAX_VALUE;
            int next = 0;
            for (int other = 1; other <= size; other++) {
                if (done[other]) {
                    continue;
                }
                long reduced = costs[from - 1][other - 1] - ofRow[from] - ofColumn[other];
                if (reduced < shortest[other]) {
                    shortest[other] = reduced;
                    cameFrom[other] = column;
                }
                if (shortest[other] < least) {
                    least = shortest[other];
                    next = other;
                }
            }
            for (int other = 0; other <= size; other++) {
                if (done[other]) {
                    ofRow[rowOf[other]] += least;
                    ofColumn[other] -= least;
                } else if (other > 0) {
                    shortest[other] -= least;
                }
            }
            column = next;
        }
        while (column != 0) {
            int previous = cameFrom[column];
            rowOf[column] = rowOf[previous];
            column = previous;
        }
    }
}
