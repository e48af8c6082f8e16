package io.github.asreval.align;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The dynamic programme over two lattices: for every node of one and every node of the other the best step onwards.
 *
 * <p>Each pair of arcs is looked at once, so the time is the product of the numbers of arcs, however many paths there are.
 * The value of a node of the rows is kept until the last row that leads to it is filled.
 */
final class LatticeTable {

    private static final long[] RELEASED = {};

    private final LatticeCosts costs;
    private final LatticeArcs rows;
    private final LatticeArcs columns;
    /** One more than the arcs that a column has at most: see {@link #rowArc}. */
    private final int stride;

    private final char[][] steps;
    private final long[][] values;
    private final Deque<long[]> free = new ArrayDeque<>();
    // The best step of the present cell so far.
    private long best;
    private int step;

    LatticeTable(LatticeCosts costs, LatticeArcs rows, LatticeArcs columns) {
        this.costs = costs;
        this.rows = rows;
        this.columns = columns;
        this.stride = columns.mostOfANode() + 1;
        this.steps = new char[rows.nodes()][columns.nodes()];
        this.values = new long[rows.nodes()][];
        fill();
    }

    private void fill() {
        int[] lastUse = new int[rows.nodes()];
        for (int row = rows.nodes() - 1; row >= 0; row--) {
            for (int arc = rows.first(row); arc < rows.first(row + 1); arc++) {
                lastUse[rows.target(arc)] = row;
            }
        }
        for (int row = rows.nodes() - 1; row >= 0; row--) {
            long[] spare = free.poll();
            values[row] = spare == null ? new long[columns.nodes()] : spare;
            if (columns.isLine() && rows.first(row + 1) == rows.first(row) + 1 && !rows.isSilent(rows.first(row))) {
                fillSimpleRow(row, rows.first(row));
            } else {
                for (int column = columns.nodes() - 1; column >= 0; column--) {
                    fillCell(row, column);
                }
            }
            for (int arc = rows.first(row); arc < rows.first(row + 1); arc++) {
                int target = rows.target(arc);
                if (lastUse[target] == row && values[target] != RELEASED) {
                    free.push(values[target]);
                    values[target] = RELEASED;
                }
            }
        }
    }

    /** Does what {@link #fillCell} would, several times as fast, where there are no choices: in nearly all rows. */
    private void fillSimpleRow(int row, int arc) {
        long[] below = values[rows.target(arc)];
        long[] here = values[row];
        char[] choices = steps[row];
        int token = rows.token(arc);
        long detour = rows.detour(arc);
        long gap = costs.gap(token);
        long hit = costs.pair(true) + detour;
        long substitution = costs.pair(false) + detour;
        // An insertion that costs as much goes before a deletion, if ties are settled from the end.
        int handicap = costs.goesBack() ? 1 : 0;
        int end = columns.nodes() - 1;
        here[end] = below[end] + gap + detour;
        choices[end] = (char) stride;
        for (int column = end - 1; column >= 0; column--) {
            long pair = below[column + 1] + (columns.token(column) == token ? hit : substitution);
            long down = below[column] + gap + detour;
            long across = here[column + 1] + gap;
            boolean goesDown = down + handicap <= across;
            long aside = goesDown ? down : across;
            here[column] = Math.min(pair, aside);
            choices[column] = (char) (pair <= aside ? stride + 1 : goesDown ? stride : 1);
        }
    }

    private void fillCell(int row, int column) {
        best = Long.MAX_VALUE;
        step = 0;
        pairs(row, column);
        if (costs.goesBack()) {
            columnGaps(row, column);
            rowGaps(row, column);
        } else {
            rowGaps(row, column);
            columnGaps(row, column);
        }
        // Only the cell of both last nodes has no step.
        values[row][column] = step == 0 ? 0 : best;
        steps[row][column] = (char) step;
    }

    private void pairs(int row, int column) {
        int lastRowArc = rows.first(row + 1);
        int lastColumnArc = columns.first(column + 1);
        for (int rowArc = rows.first(row); rowArc < lastRowArc; rowArc++) {
            if (rows.isSilent(rowArc)) {
                continue;
            }
            long[] below = values[rows.target(rowArc)];
            for (int columnArc = columns.first(column); columnArc < lastColumnArc; columnArc++) {
                if (!columns.isSilent(columnArc)) {
                    long cost = costs.pair(rows.token(rowArc) == columns.token(columnArc));
                    int detours = rows.detour(rowArc) + columns.detour(columnArc);
                    take(
                            below[columns.target(columnArc)] + cost + detours,
                            rowArc - rows.first(row) + 1,
                            columnArc - columns.first(column) + 1);
                }
            }
        }
    }

    private void rowGaps(int row, int column) {
        for (int arc = rows.first(row); arc < rows.first(row + 1); arc++) {
            long value = values[rows.target(arc)][column];
            take(value + costs.gap(rows.token(arc)) + rows.detour(arc), arc - rows.first(row) + 1, 0);
        }
    }

    private void columnGaps(int row, int column) {
        for (int arc = columns.first(column); arc < columns.first(column + 1); arc++) {
            long value = values[row][columns.target(arc)];
            take(value + costs.gap(columns.token(arc)) + columns.detour(arc), 0, arc - columns.first(column) + 1);
        }
    }

    /** Takes a step unless one that came before is as good. */
    private void take(long value, int rowArc, int columnArc) {
        if (value < best) {
            best = value;
            step = rowArc * stride + columnArc;
        }
    }

    /** Returns which arc of the row the best step takes, the first being 1; 0 for none. */
    int rowArc(int row, int column) {
        return steps[row][column] / stride;
    }

    /** Returns which arc of the column it takes, the first being 1; 0 for none. */
    int columnArc(int row, int column) {
        return steps[row][column] % stride;
    }
}
