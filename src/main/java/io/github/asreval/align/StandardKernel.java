package io.github.asreval.align;

/**
 * The exact alignment of {@link AlignmentProfile#STANDARD}.
 *
 * <p>Setting aside the common ends costs no error, no hit and no distance: an alignment that treats a common first word
 * otherwise can be changed to pair it and be none the worse. The core that is left is aligned as it is, by
 * {@link GridAligner}; a long one is cut into pieces first, by {@link PairCutter}.
 */
final class StandardKernel implements AlignmentKernel {

    private final KernelLimits limits;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final GridAligner core;
    private final PairCutter cutter;

    StandardKernel() {
        this(KernelLimits.SHIPPED);
    }

    StandardKernel(KernelLimits limits) {
        this.limits = limits;
        this.core = new GridAligner(limits);
        this.cutter = new PairCutter(core, 1, 1);
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
        grid.strip();
        script.prepend(EditScript.HIT, grid.suffix());
        if (Math.min(grid.rows(), grid.columns()) < limits.fewestWordsToCut()) {
            core.grid().layOut(grid, 0, 0, grid.rows(), grid.columns());
            core.prependTo(script, GridAligner.UNKNOWN, spelling);
        } else {
            cutter.prependTo(script, grid, (target, fromRow, fromColumn, toRow, toColumn, mostErrors) -> {
                core.grid().layOut(grid, fromRow, fromColumn, toRow, toColumn);
                core.prependTo(target, mostErrors, spelling);
            });
        }
        script.prepend(EditScript.HIT, grid.prefix());
    }
}
