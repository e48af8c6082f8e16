package io.github.asreval.align;

/**
 * The exact alignment of {@link AlignmentProfile#STANDARD}.
 *
 * <p>Setting aside the common ends costs no error, no hit and no distance: an alignment that treats a common first word
 * otherwise can be changed to pair it and be none the worse. In the core that is left, an {@link EdgeFinder} finds all
 * alignments with the fewest errors, and {@link TightPath} chooses among them.
 */
final class StandardKernel implements AlignmentKernel {

    private static final long MOST_CELLS_WITH_SPELLING = 1L << 24;
    private static final long MOST_CELLS_WITH_HITS = 1L << 28;

    private final int mostBitReference;
    private final int mostBitHypothesis;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final TightEdges edges = new TightEdges();
    private final OneWordEdges oneWord = new OneWordEdges();
    private final BlockEdges blocks = new BlockEdges();
    private final TightPath path;

    StandardKernel() {
        this(OneWordEdges.MOST_ROWS, OneWordEdges.MOST_ROWS, MOST_CELLS_WITH_SPELLING, MOST_CELLS_WITH_HITS);
    }

    /**
     * Returns a kernel with other limits; the result depends on the last two only.
     *
     * @param mostBitReference up to how many reference words are aligned as bits of a word; at most 64
     * @param mostBitHypothesis up to how many hypothesis words are, if the reference has too many; at most 64
     * @param mostCellsWithSpelling how many cells, but for the first, an island in which spelling is compared may have
     * @param mostCellsWithHits how many one may have in which hits are
     */
    StandardKernel(int mostBitReference, int mostBitHypothesis, long mostCellsWithSpelling, long mostCellsWithHits) {
        this.mostBitReference = mostBitReference;
        this.mostBitHypothesis = mostBitHypothesis;
        this.path = new TightPath(grid, edges, new Island(grid, edges, mostCellsWithSpelling, mostCellsWithHits));
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
        alignCore(spelling, script);
        script.prepend(EditScript.HIT, grid.prefix());
    }

    private void alignCore(SpellingDistance spelling, EditScript script) {
        if (grid.rows() == 0 || grid.columns() == 0) {
            script.prepend(EditScript.DELETION, grid.rows());
            script.prepend(EditScript.INSERTION, grid.columns());
        } else if (grid.rows() == 1 && grid.columns() == 1) {
            // Two equal words would have been set aside.
            script.prepend(EditScript.SUBSTITUTION);
        } else {
            findEdges();
            path.prependTo(script, spelling);
        }
    }

    private void findEdges() {
        EdgeFinder finder = oneWord;
        if (grid.rows() > mostBitReference) {
            if (grid.columns() <= mostBitHypothesis) {
                grid.transpose();
            } else {
                finder = blocks;
            }
        }
        edges.reset(grid);
        finder.find(grid, edges);
    }
}
