package io.github.asreval.align;

/**
 * The exact alignment of {@link AlignmentProfile#STANDARD}.
 *
 * <p>Setting aside the common ends costs no error, no hit and no distance: an alignment that treats a common first word
 * otherwise can be changed to pair it and be none the worse. In the core that is left, an {@link EdgeFinder} or
 * {@link BandedEdges} finds all alignments with the fewest errors, and {@link TightPath} chooses among them.
 */
final class StandardKernel implements AlignmentKernel {

    private final GridAligner core;

    StandardKernel() {
        this(KernelLimits.SHIPPED);
    }

    StandardKernel(KernelLimits limits) {
        this.core = new GridAligner(limits);
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
        AlignmentGrid grid = core.grid();
        grid.layOut(reference, referenceLength, hypothesis, hypothesisLength);
        grid.strip();
        script.prepend(EditScript.HIT, grid.suffix());
        core.prependTo(script, GridAligner.UNKNOWN, spelling);
        script.prepend(EditScript.HIT, grid.prefix());
    }
}
