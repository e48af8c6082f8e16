package io.github.asreval.align;

/**
 * Aligns a grid, or a part of one, exactly and as it is, with nothing set aside at its ends; chooses the way to find the
 * edges by the size.
 */
final class GridAligner {

    /** What to give for the highest cost if nothing is known of it. */
    static final int UNKNOWN = 0;

    // One word of rows is so cheap that a band gains nothing, as long as there is memory.
    private static final long MOST_WORDS_OF_ONE_BLOCK = 1L << 22;

    private final KernelLimits limits;
    private final EditCosts costs;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final OptimalSteps edges = new OptimalSteps();
    private final EdgeFinder oneWord;
    private final BlockEdges blocks;
    private final BandedBitParallelEdges band;
    private final OptimalPath path;

    GridAligner(KernelLimits limits, EditCosts costs) {
        this.limits = limits;
        this.costs = costs;
        this.blocks = new BlockEdges(costs);
        this.oneWord = costs == EditCosts.UNIT ? new BitParallelEdges() : blocks;
        this.band = new BandedBitParallelEdges(grid, edges, costs, limits.fewestWindowColumns());
        this.path = new OptimalPath(
                grid, edges, new TieRegion(grid, edges, limits.mostCellsWithSpelling(), limits.mostCellsWithHits()));
    }

    /** Returns an aligner like this for another thread. */
    GridAligner another() {
        return new GridAligner(limits, costs);
    }

    /** Returns the grid to lay out before calling {@link #prependTo}, which may transpose it. */
    AlignmentGrid grid() {
        return grid;
    }

    /**
     * Puts the operations of the best alignment of the grid in front of a script.
     *
     * @param mostCost no less than the lowest cost, or {@link #UNKNOWN}; only the time depends on it
     */
    void prependTo(EditScript script, int mostCost, SpellingDistance spelling) {
        if (!prependTrivial(script)) {
            path.prependTo(script, spelling, findEdges(mostCost));
            band.release();
        }
    }

    /**
     * Puts the operations of the cheapest alignment to which a rule leads in front of a script.
     *
     * @param mostCost no less than the lowest cost, or {@link #UNKNOWN}; only the time depends on it
     */
    void prependTo(EditScript script, int mostCost, StepRule rule) {
        if (!prependTrivial(script)) {
            path.prependTo(script, rule, findEdges(mostCost));
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

    private EdgeWindows findEdges(int mostCost) {
        EdgeFinder finder = finder();
        long mostWords = finder == blocks ? limits.mostEdgeWords() : MOST_WORDS_OF_ONE_BLOCK;
        if (OptimalSteps.wordsFor(grid) > mostWords) {
            band.find(mostCost);
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
