package io.github.asreval.align;

/**
 * The alignments of the scorers that fill a plain table and choose on the way back by a fixed {@link BacktraceRule}.
 *
 * <p>What a cell would choose is known as soon as its value is, so only two rows of values and one operation a cell are
 * kept. In the first row and column there is no choice.
 */
final class BacktraceKernel implements AlignmentKernel {

    private final BacktraceRule rule;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final OperationTable operations = new OperationTable();
    private int[] values = {};
    private int[] valuesAbove = {};

    BacktraceKernel(BacktraceRule rule) {
        this.rule = rule;
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
        grid.layOut(reference, referenceLength, hypothesis, hypothesisLength);
        if (rule.stripsCommonEnds()) {
            grid.strip();
        }
        script.prepend(EditScript.HIT, grid.suffix());
        if (grid.rows() > 0 && grid.columns() > 0) {
            fillTable();
        }
        goBack(script);
        script.prepend(EditScript.HIT, grid.prefix());
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
