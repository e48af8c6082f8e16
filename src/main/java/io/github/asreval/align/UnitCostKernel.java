package io.github.asreval.align;

import java.util.Optional;

/**
 * The exact alignments of all who count every error as one: that of {@link AlignmentProfile#STANDARD}, and those of the
 * scorers that go back from the end by a {@link BacktraceRule}.
 *
 * <p>All of them walk the same graph, the alignments with the fewest errors, and differ in the step they take where there
 * is a choice. So all of them find that graph 64 rows at a time, by {@link GridAligner}, and cut a long pair into pieces
 * first, by {@link AnchorCutter}.
 *
 * <p>For the standard, setting aside the common ends costs no error, no hit and no distance: an alignment that treats a
 * common first word otherwise can be changed to pair it and be none the worse. The core that is left is aligned as it is.
 * Of the others, a rule says itself whether it sets them aside.
 */
final class UnitCostKernel implements AlignmentKernel {

    private final Optional<BacktraceRule> rule;
    private final KernelLimits limits;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final GridAligner core;
    private final AnchorCutter cutter;

    /** Returns the kernel of {@link AlignmentProfile#STANDARD}. */
    UnitCostKernel() {
        this(KernelLimits.SHIPPED);
    }

    UnitCostKernel(KernelLimits limits) {
        this(Optional.empty(), limits);
    }

    /** Returns the kernel of a rule for which substitutions, deletions and insertions cost the same. */
    UnitCostKernel(BacktraceRule rule, KernelLimits limits) {
        this(Optional.of(rule), limits);
    }

    private UnitCostKernel(Optional<BacktraceRule> rule, KernelLimits limits) {
        this.rule = rule;
        this.limits = limits;
        this.core = new GridAligner(limits);
        this.cutter = new AnchorCutter(core, 1, 1);
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
        if (rule.isEmpty() || rule.get().stripsCommonEnds()) {
            grid.strip();
        }
        script.prepend(EditScript.HIT, grid.suffix());
        if (Math.min(grid.rows(), grid.columns()) < limits.fewestWordsToCut()) {
            core.grid().layOut(grid, 0, 0, grid.rows(), grid.columns());
            prependCore(script, GridAligner.UNKNOWN, spelling);
        } else {
            cutter.prependTo(script, grid, (target, fromRow, fromColumn, toRow, toColumn, mostErrors) -> {
                core.grid().layOut(grid, fromRow, fromColumn, toRow, toColumn);
                prependCore(target, mostErrors, spelling);
            });
        }
        script.prepend(EditScript.HIT, grid.prefix());
    }

    private void prependCore(EditScript script, int mostErrors, SpellingDistance spelling) {
        if (rule.isPresent()) {
            core.prependTo(script, mostErrors, rule.get());
        } else {
            core.prependTo(script, mostErrors, spelling);
        }
    }
}
