package io.github.asreval.align;

/**
 * The sizes up to which each way to align is used. The result depends on the last two only.
 *
 * @param mostBitReference up to how many reference words are aligned as bits of a word; at most 64
 * @param mostBitHypothesis up to how many hypothesis words are, if the reference has too many; at most 64
 * @param mostEdgeWords up to how many words of memory the edges of a grid are kept in; larger grids have a band
 * @param fewestWindowColumns how many columns of a band are in memory at least
 * @param fewestWordsToCut how many words each side must have for the pair to be cut into pieces first
 * @param rowsPerPart how many words of a pair that was cut are worth a thread
 * @param mostCellsWithSpelling how many cells, but for the first, an island in which spelling is compared may have
 * @param mostCellsWithHits how many one may have in which hits are
 */
record KernelLimits(
        int mostBitReference,
        int mostBitHypothesis,
        long mostEdgeWords,
        int fewestWindowColumns,
        int fewestWordsToCut,
        int rowsPerPart,
        long mostCellsWithSpelling,
        long mostCellsWithHits) {

    /** The limits that were measured to be good. */
    static final KernelLimits SHIPPED = new KernelLimits(
            BitParallelEdges.MOST_ROWS, BitParallelEdges.MOST_ROWS, 1L << 16, 16, 20_000, 1 << 13, 1L << 24, 1L << 28);
}
