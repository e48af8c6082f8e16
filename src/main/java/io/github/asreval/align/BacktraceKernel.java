package io.github.asreval.align;

/**
 * The alignments of the scorers that fill a plain table and choose on the way back by a fixed {@link BacktraceRule},
 * whatever that makes substitutions and gaps cost. Where they cost the same, {@link UnitCostKernel} finds the same faster.
 *
 * <p>What a cell would choose is known as soon as its value is, so only two rows of values and one operation a cell are
 * kept. In the first row and column there is no choice.
 *
 * <p>A cell is always left by a step that leads to it at the lowest cost, so a long pair can be cut where all cheapest
 * alignments pass, and each piece have its own table.
 */
final class BacktraceKernel implements AlignmentKernel {

    private static final int FEWEST_WORDS_TO_CUT = 100;
    private static final int NEVER_REACHED = Integer.MAX_VALUE / 2;

    private final BacktraceRule rule;
    private final int fewestWordsToCut;
    private final AnchorCutter cutter;
    private final AlignmentGrid whole = new AlignmentGrid();
    // What the table is of: all that is left of the pair, or a piece.
    private final AlignmentGrid grid = new AlignmentGrid();
    private final OperationTable operations = new OperationTable();
    // The columns of the present row that are filled.
    private int first;
    private int last;
    private boolean limited;
    private int[] values = {};
    private int[] valuesAbove = {};

    BacktraceKernel(BacktraceRule rule) {
        this(rule, FEWEST_WORDS_TO_CUT);
    }

    /**
     * Returns a kernel with another limit, on which the result does not depend.
     *
     * @param fewestWordsToCut how many words each side must have for the pair to be cut into pieces
     */
    BacktraceKernel(BacktraceRule rule, int fewestWordsToCut) {
        this.rule = rule;
        this.fewestWordsToCut = fewestWordsToCut;
        this.cutter = new AnchorCutter(new GridAligner(KernelLimits.SHIPPED), rule.substitutionCost(), rule.gapCost());
    }

    @Override
    public void align(
            int[] reference,
            int referenceLength,
            int[] hypothesis,
            int hypothesisLength,
            SpellingDistance spelling,
            EditScript script) {
        script.reset(referenceLength + hypothesisLength);
        whole.layOut(reference, referenceLength, hypothesis, hypothesisLength);
        if (rule.stripsCommonEnds()) {
            whole.strip();
        }
        script.prepend(EditScript.HIT, whole.suffix());
        if (Math.min(whole.rows(), whole.columns()) < fewestWordsToCut) {
            prependPiece(script, 0, 0, whole.rows(), whole.columns(), GridAligner.UNKNOWN);
        } else {
            cutter.prependTo(script, whole, this::prependPiece);
        }
        script.prepend(EditScript.HIT, whole.prefix());
    }

    private void prependPiece(EditScript script, int fromRow, int fromColumn, int toRow, int toColumn, int mostErrors) {
        grid.layOut(whole, fromRow, fromColumn, toRow, toColumn);
        if (grid.rows() > 0 && grid.columns() > 0) {
            limited = mostErrors != GridAligner.UNKNOWN;
            fillTable(fromRow);
        }
        goBack(script);
    }

    /**
     * Fills the rows from top to bottom, of each the part that a cheapest alignment can pass: between the first cell and
     * the last whose value is not more than it may be. A value outside is taken to be too large to matter.
     */
    private void fillTable(int fromRow) {
        int columns = grid.columns();
        operations.reset(grid);
        if (!limited) {
            operations.reserve(grid, grid.rows() * (columns + 1L));
        }
        if (values.length <= columns) {
            values = new int[columns + 1];
            valuesAbove = new int[columns + 1];
        }
        first = 0;
        last = 0;
        values[0] = 0;
        int most = mostCost(fromRow);
        while (last < columns && values[last] + rule.gapCost() <= most) {
            values[last + 1] = values[last] + rule.gapCost();
            last++;
        }
        for (int row = 1; row <= grid.rows(); row++) {
            int[] free = valuesAbove;
            valuesAbove = values;
            values = free;
            fillRow(row, mostCost(fromRow + row));
        }
    }

    private int mostCost(int row) {
        return limited ? cutter.mostCost(row) : NEVER_REACHED;
    }

    private void fillRow(int row, int most) {
        int columns = grid.columns();
        int lastAbove = last;
        // Behind the end of the row above, the row goes on for as long as that can be worth it.
        operations.append(grid, row, first, columns);
        int column = first;
        int diagonalValue = NEVER_REACHED;
        int left = NEVER_REACHED;
        while (column <= columns && (column <= lastAbove + 1 || left + rule.gapCost() <= most)) {
            int above = column <= lastAbove ? valuesAbove[column] : NEVER_REACHED;
            boolean hit = column > 0 && grid.isHit(row, column);
            int diagonal = diagonalValue + (hit ? 0 : rule.substitutionCost());
            int deletion = above + rule.gapCost();
            int insertion = left + rule.gapCost();
            left = Math.min(diagonal, Math.min(deletion, insertion));
            values[column] = left;
            operations.set(row, column, rule.choose(diagonal, deletion, insertion, hit));
            diagonalValue = above;
            column++;
        }
        last = column - 1;
        operations.shorten(row, last);
        narrow(most);
    }

    private void narrow(int most) {
        while (first < last && values[first] > most) {
            first++;
        }
        while (last > first && values[last] > most) {
            last--;
        }
    }

    private void goBack(EditScript script) {
        int row = grid.rows();
        int column = grid.columns();
        while (row > 0 && column > 0) {
            byte operation = operations.get(row, column);
            script.prepend(operation);
            row -= operation == EditScript.INSERTION ? 0 : 1;
            column -= operation == EditScript.DELETION ? 0 : 1;
        }
        script.prepend(EditScript.DELETION, row);
        script.prepend(EditScript.INSERTION, column);
    }
}
