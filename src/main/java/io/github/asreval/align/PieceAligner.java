package io.github.asreval.align;

/** Aligns a piece of a grid between two cells, by itself. */
interface PieceAligner {

    /**
     * Puts the operations between two cells in front of a script.
     *
     * @param aligner an aligner that nobody else works with
     * @param note what was said of the piece, such as no less than its lowest cost
     */
    void prependTo(
            GridAligner aligner, EditScript script, int fromRow, int fromColumn, int toRow, int toColumn, int note);
}
