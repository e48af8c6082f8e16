package io.github.asreval.align;

/**
 * Walks the graph of {@link OptimalSteps} from its last cell to its first and writes down the one alignment that the
 * standard tie rule prefers, or that to which a {@link StepRule} leads.
 *
 * <p>Where one step alone is tight there is nothing to decide. Where several are, an {@link TieRegion} decides for the
 * standard; since all best alignments pass its two ends, its choice concerns nobody else. A step rule needs no more than
 * to know which steps are tight: of a step that is not it is enough to say that it costs more.
 */
final class OptimalPath {

    private final AlignmentGrid grid;
    private final OptimalSteps edges;
    private final TieRegion island;

    OptimalPath(AlignmentGrid grid, OptimalSteps edges, TieRegion island) {
        this.grid = grid;
        this.edges = edges;
        this.island = island;
    }

    /** Puts the operations of the whole grid in front of the script. */
    void prependTo(EditScript script, SpellingDistance spelling, EdgeWindows windows) {
        int row = grid.rows();
        int column = grid.columns();
        while (row > 0 && column > 0) {
            if (column < edges.firstColumn()) {
                windows.include(row);
                windows.moveLeft();
            }
            switch (edges.into(row, column)) {
                case OptimalSteps.DIAGONAL -> script.prepend(grid.diagonalOperation(row--, column--));
                case OptimalSteps.VERTICAL -> {
                    script.prepend(grid.verticalOperation());
                    row--;
                }
                case OptimalSteps.HORIZONTAL -> {
                    script.prepend(grid.horizontalOperation());
                    column--;
                }
                default -> {
                    script.dropTieLevels(island.settle(row, column, spelling, windows));
                    island.prependTo(script);
                    row = island.startRow();
                    column = island.startColumn();
                }
            }
        }
        script.prepend(grid.verticalOperation(), row);
        script.prepend(grid.horizontalOperation(), column);
    }

    /** Puts the operations of the way that a rule goes back from the end in front of the script. */
    void prependTo(EditScript script, StepRule rule, EdgeWindows windows) {
        int row = grid.rows();
        int column = grid.columns();
        while (row > 0 && column > 0) {
            if (column < edges.firstColumn()) {
                windows.include(row);
                windows.moveLeft();
            }
            int steps = edges.into(row, column);
            byte operation = rule.choose(
                    excess(steps, OptimalSteps.DIAGONAL),
                    excess(steps, stepOf(EditScript.DELETION)),
                    excess(steps, stepOf(EditScript.INSERTION)),
                    grid.isHit(row, column));
            script.prepend(operation);
            row -= operation == grid.horizontalOperation() ? 0 : 1;
            column -= operation == grid.verticalOperation() ? 0 : 1;
        }
        script.prepend(grid.verticalOperation(), row);
        script.prepend(grid.horizontalOperation(), column);
    }

    private int stepOf(byte gap) {
        return gap == grid.verticalOperation() ? OptimalSteps.VERTICAL : OptimalSteps.HORIZONTAL;
    }

    /** Returns by how much a cell would cost more by a step: nothing if it is tight, and else at least one. */
    private static int excess(int steps, int step) {
        return (steps & step) != 0 ? 0 : 1;
    }
}
