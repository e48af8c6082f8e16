package io.github.asreval.align;

/** Aligns a piece of a grid between two cells that all best alignments pass. */
interface PieceAligner {

    /**
     * Puts the operations between two cells in front of a script.
     *
     * @param mostCost no less than the lowest cost from one cell to the other, or {@link GridAligner#UNKNOWN}
     */
    void prependTo(EditScript script, int fromRow, int fromColumn, int toRow, int toColumn, int mostCost);
}
