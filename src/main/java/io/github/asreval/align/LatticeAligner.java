package io.github.asreval.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligns what was recognised with what was said where one of them, or both, may be read in several ways: finds the readings
 * and their alignment together.
 *
 * <pre>{@code
 * // 7, then 8 or 9, as in the example of TokenLattice; 7 9 was recognised
 * EditScript script = new EditScript();
 * LatticePaths paths = LatticeAligner.of(AlignmentProfile.STANDARD)
 *         .align(lattice, TokenLattice.of(new int[] {7, 9}, 2), script);
 * script.toString();    // HH
 * paths.reference();    // [0, 2]: the arc of 7 and that of 9
 * }</pre>
 *
 * <p>Under {@link AlignmentProfile#STANDARD} the best alignment is that with the fewest errors; among those, with the most
 * hits; among those, with the fewest detours, that is, arcs that are not the first of their node: no alternative is taken
 * that gains nothing. What still ties is read from left to right, and at the first difference a hit or substitution goes
 * before a deletion, a deletion or a silent arc of the reference before what is only in the hypothesis, and an earlier
 * arc before a later one. Lattices with one path have the counts that {@link WordAligner} finds.
 *
 * <p>{@link AlignmentProfile#NIST} has sclite's costs, 4 for a substitution, 3 for a deletion or an insertion, 2 for a token
 * left out and next to nothing for silence; detours cost nothing, and ties are settled from the end, an earlier arc before
 * a later one. The other profiles count the same errors as {@code STANDARD}, and are taken for it here.
 *
 * <p>Time and memory grow with the product of the sizes of both sides, not with the number of readings: two bytes for each
 * pair of nodes. Pairs of lattices beyond 134 million of them, some 11,500 words on either side, are refused. Instances
 * are immutable.
 */
public final class LatticeAligner {

    private static final long MOST_CELLS = 1L << 27;
    private static final int MOST_STEPS = Character.MAX_VALUE;

    private final LatticeCosts costs;
    private final long mostCells;

    private LatticeAligner(LatticeCosts costs, long mostCells) {
        this.costs = costs;
        this.mostCells = mostCells;
    }

    /** Returns the aligner that follows a profile. */
    public static LatticeAligner of(AlignmentProfile profile) {
        return of(profile, MOST_CELLS);
    }

    /** Returns an aligner that refuses lattices with more pairs of nodes than so many. */
    static LatticeAligner of(AlignmentProfile profile, long mostCells) {
        return new LatticeAligner(LatticeCosts.of(profile), mostCells);
    }

    /**
     * Aligns two lattices.
     *
     * @param script receives the operations between the tokens of the two paths that are found; it is overwritten
     * @return the two paths
     * @throws IllegalArgumentException if the lattices are too large together, as described above, or more than some ten
     *     thousand arcs leave a node
     */
    public LatticePaths align(TokenLattice reference, TokenLattice hypothesis, EditScript script) {
        LatticeArcs rows = LatticeArcs.of(reference, costs.goesBack());
        LatticeArcs columns = LatticeArcs.of(hypothesis, costs.goesBack());
        requireSize(reference, hypothesis, (rows.mostOfANode() + 1L) * (columns.mostOfANode() + 1L));
        script.reset(reference.nodes() + hypothesis.nodes());
        LatticePaths paths = follow(new LatticeTable(costs, rows, columns), rows, columns, script);
        if (!costs.goesBack()) {
            script.reverseBefore(0);
            return paths;
        }
        return new LatticePaths(reversed(paths.reference()), reversed(paths.hypothesis()));
    }

    private static List<Integer> reversed(List<Integer> arcs) {
        List<Integer> reversed = new ArrayList<>(arcs);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Follows the best steps from the first cell to the last, and puts the operations met later before the others. */
    private static LatticePaths follow(LatticeTable table, LatticeArcs rows, LatticeArcs columns, EditScript script) {
        List<Integer> down = new ArrayList<>();
        List<Integer> across = new ArrayList<>();
        int row = 0;
        int column = 0;
        while (row < rows.nodes() - 1 || column < columns.nodes() - 1) {
            // The table counts arcs from 1.
            int rowArc = rows.first(row) + table.rowArc(row, column) - 1;
            int columnArc = columns.first(column) + table.columnArc(row, column) - 1;
            int said = TokenLattice.SILENT;
            int recognised = TokenLattice.SILENT;
            if (rowArc >= rows.first(row)) {
                said = rows.token(rowArc);
                row = rows.target(rowArc);
                down.add(rows.number(rowArc));
            }
            if (columnArc >= columns.first(column)) {
                recognised = columns.token(columnArc);
                column = columns.target(columnArc);
                across.add(columns.number(columnArc));
            }
            prepend(script, said, recognised);
        }
        return new LatticePaths(down, across);
    }

    private static void prepend(EditScript script, int referenceToken, int hypothesisToken) {
        boolean said = referenceToken >= 0;
        boolean recognised = hypothesisToken >= 0;
        if (said && recognised) {
            script.prepend(referenceToken == hypothesisToken ? EditScript.HIT : EditScript.SUBSTITUTION);
        } else if (said || recognised) {
            script.prepend(said ? EditScript.DELETION : EditScript.INSERTION);
        }
    }

    private void requireSize(TokenLattice reference, TokenLattice hypothesis, long steps) {
        boolean fits = (long) reference.nodes() * hypothesis.nodes() <= mostCells
                && (long) reference.arcs() + hypothesis.arcs() < LatticeCosts.MOST_ARCS
                && steps <= MOST_STEPS;
        if (!fits) {
            throw new IllegalArgumentException("cannot align " + reference.arcs() + " reference words, alternatives"
                    + " included, with " + hypothesis.arcs() + " hypothesis words: the table would be too large");
        }
    }
}
