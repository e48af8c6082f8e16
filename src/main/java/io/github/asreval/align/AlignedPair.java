package io.github.asreval.align;

/**
 * One column of an {@link Alignment}: a reference token, a hypothesis token, or both.
 *
 * <p>Indices are 0-based positions in the aligned lists. A deletion has no hypothesis token and an insertion no
 * reference token; the index on that side is {@link #NONE}. Instances are immutable.
 *
 * @param operation what happened in this column
 * @param referenceIndex position in the reference, or {@link #NONE} for an insertion
 * @param hypothesisIndex position in the hypothesis, or {@link #NONE} for a deletion
 */
public record AlignedPair(EditOperation operation, int referenceIndex, int hypothesisIndex) {

    /** The index on the side where a column has no token. */
    public static final int NONE = -1;

    /**
     * Checks that each side has a token exactly where the operation asks for one.
     *
     * @throws IllegalArgumentException if it does not
     */
    public AlignedPair {
        boolean wantsReference = operation != EditOperation.INSERTION;
        boolean wantsHypothesis = operation != EditOperation.DELETION;
        if (!fits(referenceIndex, wantsReference) || !fits(hypothesisIndex, wantsHypothesis)) {
            throw new IllegalArgumentException(operation + " cannot stand at reference index " + referenceIndex
                    + " and hypothesis index " + hypothesisIndex);
        }
    }

    private static boolean fits(int index, boolean wanted) {
        return wanted ? index >= 0 : index == NONE;
    }
}
