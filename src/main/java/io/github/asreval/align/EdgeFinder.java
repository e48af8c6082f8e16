package io.github.asreval.align;

/** A way to find the {@link OptimalSteps} of a grid; all ways find the same. */
interface EdgeFinder {

    /** Fills the columns from 1 on; the edges have been reset to the size of the grid. */
    void find(AlignmentGrid grid, OptimalSteps edges);
}
