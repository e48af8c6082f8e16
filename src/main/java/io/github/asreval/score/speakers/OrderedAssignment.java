package io.github.asreval.score.speakers;

import io.github.asreval.score.base.Assignment;
import java.util.Arrays;

/**
 * The cheapest way to give each row of a square table of costs a column of its own, and how much the next best costs.
 *
 * <p>Of several ways that are equally cheap the one is taken in which the first row has the first column that it can have,
 * then the second row, and so on.
 */
final class OrderedAssignment {

    /** More than any sum of costs. */
    private static final long NEVER = 1L << 54;
    /** Of larger tables, one of the cheapest ways is taken, always the same one of the same table, and margins are unknown. */
    private static final int MOST_SETTLED = 40;

    private final long[][] costs;
    private final int size;

    private OrderedAssignment(long[][] costs) {
        this.costs = costs;
        this.size = costs.length;
    }

    /**
     * Returns the column of each row.
     *
     * @param costs by row and column, of a magnitude of no more than 2^52
     */
    static int[] of(long[][] costs) {
        OrderedAssignment all = new OrderedAssignment(costs);
        int[] columns = all.cheapest();
        if (all.size <= MOST_SETTLED && all.isTied(columns)) {
            all.settle(columns, all.cost(columns));
        }
        return columns;
    }

    /**
     * Returns by how much the cheapest way without each row's column costs more, if that {@linkplain #isMargin is known}.
     *
     * @param others from which column on columns are as good as each other: a row that has one of them must have another
     */
    static long[] margins(long[][] costs, int[] columns, int others) {
        OrderedAssignment all = new OrderedAssignment(copy(costs));
        long cost = all.cost(columns);
        long[] margins = new long[columns.length];
        Arrays.fill(margins, NEVER);
        for (int row = 0; row < columns.length && columns.length <= MOST_SETTLED; row++) {
            long[] own = all.costs[row].clone();
            if (columns[row] >= others) {
                Arrays.fill(all.costs[row], others, own.length, NEVER);
            } else {
                all.costs[row][columns[row]] = NEVER;
            }
            margins[row] = all.cost(all.cheapest()) - cost;
            all.costs[row] = own;
        }
        return margins;
    }

    /** Returns whether a row has a column in some way of a cost. */
    static boolean isPossible(long[][] costs, int row, int column, long cost) {
        OrderedAssignment all = new OrderedAssignment(copy(costs));
        all.keep(row, column);
        return all.cost(all.cheapest()) == cost;
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
        return Arrays.stream(margins(costs, columns, size)).anyMatch(margin -> margin == 0);
    }

    /** Gives each row in its turn the first column that leaves the others a way of the same cost. */
    private void settle(int[] columns, long cost) {
        OrderedAssignment rest = new OrderedAssignment(copy(costs));
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
        return Assignment.of(costs);
    }
}
