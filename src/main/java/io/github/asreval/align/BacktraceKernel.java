package io.github.asreval.align;

/**
 * The alignments of the scorers that fill a plain table and choose on the way back by a fixed {@link BacktraceRule}.
 *
 * <p>What a cell would choose is known as soon as its value is, so only two rows of values and one operation a cell are
 * kept. In the first row and column there is no choice.
 *
 * <p>A cell is always left by a step that leads to it at the lowest cost, so a long pair can be cut where all cheapest
 * alignments pass, and each piece have its own table.
 */
final class BacktraceKernel implements AlignmentKernel {

    private static final int FEWEST_WORDS_TO_CUT = 100;

    private final BacktraceRule rule;
    private final int fewestWordsToCut;
    private final PairCutter cutter;
    private final AlignmentGrid whole = new AlignmentGrid();
    // What the table is of: all that is left of the pair, or a piece.
    private final AlignmentGrid grid = new AlignmentGrid();
    private final OperationTable operations = new OperationTable();
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
        this.cutter = new PairCutter(new GridAligner(KernelLimits.SHIPPED), rule.substitutionCost(), rule.gapCost());
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
            fillTable();
        }
        goBack(script);
    }

    private void fillTable() {
        operations.reset(grid);
        int columns = grid.columns();
        if (values.length <= columns) {
            values = new int[columns + 1];
            valuesAbove = new int[columns + 1];
        }
        for (int column = 0; column <= columns; column++) {
            values[column] = column * rule.gapCost();
        }
        for (int row = 1; row <= grid.rows(); row++) {
            int[] free = valuesAbove;
            valuesAbove = values;
            values = free;
            fillRow(row);
        }
    }

    private void fillRow(int row) {
        values[0] = row * rule.gapCost();
        for (int column = 1; column <= grid.columns(); column++) {
            boolean hit = grid.isHit(row, column);
            int diagonal = valuesAbove[column - 1] + (hit ? 0 : rule.substitutionCost());
            int deletion = valuesAbove[column] + rule.gapCost();
            int insertion = values[column - 1] + rule.gapCost();
            values[column] = Math.min(diagonal, Math.min(deletion, insertion));
            operations.set(row, column, rule.choose(diagonal, deletion, insertion, hit));
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
