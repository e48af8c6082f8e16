package io.github.asreval.align;

/**
 * Aligns a grid, or a part of one, exactly and as it is, with nothing set aside at its ends; chooses the way to find the
 * edges by the size.
 */
final class GridAligner {

    /** What to give for the most errors if nothing is known of them. */
    static final int UNKNOWN = 0;

    // One word of rows is so cheap that a band gains nothing, as long as there is memory.
    private static final long MOST_WORDS_OF_ONE_BLOCK = 1L << 22;

    private final KernelLimits limits;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final OptimalSteps edges = new OptimalSteps();
    private final BitParallelEdges oneWord = new BitParallelEdges();
    private final BlockEdges blocks = new BlockEdges();
    private final BandedBitParallelEdges band;
    private final OptimalPath path;

    GridAligner(KernelLimits limits) {
        this.limits = limits;
        this.band = new BandedBitParallelEdges(grid, edges, limits.fewestWindowColumns());
        this.path = new OptimalPath(
                grid, edges, new TieRegion(grid, edges, limits.mostCellsWithSpelling(), limits.mostCellsWithHits()));
    }

    /** Returns the grid to lay out before calling {@link #prependTo}, which may transpose it. */
    AlignmentGrid grid() {
        return grid;
    }

    /**
     * Puts the operations of the best alignment of the grid in front of a script.
     *
     * @param mostErrors no fewer than the fewest errors, or {@link #UNKNOWN}; only the time depends on it
     */
    void prependTo(EditScript script, int mostErrors, SpellingDistance spelling) {
        if (!prependTrivial(script)) {
            path.prependTo(script, spelling, findEdges(mostErrors));
            band.release();
        }
    }

    /**
     * Puts the operations of the alignment with the fewest errors to which a rule leads in front of a script.
     *
     * @param mostErrors no fewer than the fewest errors, or {@link #UNKNOWN}; only the time depends on it
     */
    void prependTo(EditScript script, int mostErrors, StepRule rule) {
        if (!prependTrivial(script)) {
            path.prependTo(script, rule, findEdges(mostErrors));
            band.release();
        }
    }

    private boolean prependTrivial(EditScript script) {
        if (grid.rows() == 0 || grid.columns() == 0) {
            script.prepend(grid.verticalOperation(), grid.rows());
            script.prepend(grid.horizontalOperation(), grid.columns());
            return true;
        }
        if (grid.rows() == 1 && grid.columns() == 1) {
            script.prepend(grid.diagonalOperation(1, 1));
            return true;
        }
        return false;
    }

    private EdgeWindows findEdges(int mostErrors) {
        EdgeFinder finder = finder();
        long mostWords = finder == blocks ? limits.mostEdgeWords() : MOST_WORDS_OF_ONE_BLOCK;
        if (OptimalSteps.wordsFor(grid) > mostWords) {
            band.find(mostErrors);
            return band;
        }
        edges.reset(grid);
        finder.find(grid, edges);
        return EdgeWindows.ONE;
    }

    private EdgeFinder finder() {
        if (grid.rows() <= limits.mostBitReference()) {
            return oneWord;
        }
        if (grid.columns() <= limits.mostBitHypothesis()) {
            grid.transpose();
            return oneWord;
        }
        return blocks;
    }
}
