package io.github.asreval.align;

import java.util.Optional;

/**
 * The exact alignment of every profile: that of {@link AlignmentProfile#STANDARD}, and those of the scorers that go back
 * from the end by a {@link BacktraceRule}.
 *
 * <p>All of them walk the graph of the cheapest alignments and differ in the step they take where there is a choice. So all
 * of them find that graph 64 rows at a time, by {@link GridAligner}, and cut a long pair into pieces first, by
 * {@link AnchorCutter}.
 *
 * <p>For the standard, setting aside the common ends costs no error, no hit and no distance: an alignment that treats a
 * common first word otherwise can be changed to pair it and be none the worse. The core that is left is aligned as it is.
 * Of the others, a rule says itself whether it sets them aside.
 */
final class UnitCostKernel {

    private final Optional<BacktraceRule> rule;
    private final KernelLimits limits;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final GridAligner core;
    private final AnchorCutter cutter;

    /** Returns the kernel of {@link AlignmentProfile#STANDARD}. */
    UnitCostKernel(KernelLimits limits, SpareThreads threads) {
        this(Optional.empty(), limits, threads);
    }

    /** Returns the kernel of another scorer's rule. */
    UnitCostKernel(BacktraceRule rule, KernelLimits limits, SpareThreads threads) {
        this(Optional.of(rule), limits, threads);
    }

    private UnitCostKernel(Optional<BacktraceRule> rule, KernelLimits limits, SpareThreads threads) {
        this.rule = rule;
        this.limits = limits;
        EditCosts costs = rule.isPresent() ? rule.get().costs() : EditCosts.UNIT;
        this.core = new GridAligner(limits, costs);
        this.cutter = new AnchorCutter(core, costs, limits.rowsPerPart(), threads);
    }

    /** Aligns the first {@code referenceLength} ids with the first {@code hypothesisLength} ones. */
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
            prependCore(core, script, GridAligner.UNKNOWN, spelling);
        } else {
            cutter.prependTo(script, grid, new Pieces(spelling));
        }
        script.prepend(EditScript.HIT, grid.prefix());
    }

    private void prependCore(GridAligner aligner, EditScript script, int mostCost, SpellingDistance spelling) {
        if (rule.isPresent()) {
            aligner.prependTo(script, mostCost, rule.get());
        } else {
            aligner.prependTo(script, mostCost, spelling);
        }
    }

    /** Aligns pieces of the grid with the help of a distance. */
    private final class Pieces implements PieceAligner {

        private final SpellingDistance spelling;

        Pieces(SpellingDistance spelling) {
            this.spelling = spelling;
        }

        @Override
        public void prependTo(
                GridAligner aligner,
                EditScript script,
                int fromRow,
                int fromColumn,
                int toRow,
                int toColumn,
                int mostCost) {
            if (mostCost == AnchorCutter.HITS) {
                script.prepend(EditScript.HIT, toRow - fromRow);
            } else {
                aligner.grid().layOut(grid, fromRow, fromColumn, toRow, toColumn);
                prependCore(aligner, script, mostCost, spelling);
            }
        }
    }
}
