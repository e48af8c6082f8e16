package io.github.asreval.align;

/**
 * Walks the graph of {@link TightEdges} from its last cell to its first and writes down the one alignment that the
 * standard tie rule prefers.
 *
 * <p>Where one step alone is tight there is nothing to decide. Where several are, an {@link Island} decides; since all
 * best alignments pass its two ends, its choice concerns nobody else.
 */
final class TightPath {

    private final AlignmentGrid grid;
    private final TightEdges edges;
    private final Island island;

    TightPath(AlignmentGrid grid, TightEdges edges, Island island) {
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
                case TightEdges.DIAGONAL -> script.prepend(grid.diagonalOperation(row--, column--));
                case TightEdges.VERTICAL -> {
                    script.prepend(grid.verticalOperation());
                    row--;
                }
                case TightEdges.HORIZONTAL -> {
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

    /** Puts the operations of any alignment with the fewest errors in front of the script. */
    void prependAny(EditScript script, EdgeWindows windows) {
        int row = grid.rows();
        int column = grid.columns();
        while (row > 0 && column > 0) {
            if (column < edges.firstColumn()) {
                windows.include(row);
                windows.moveLeft();
            }
            int steps = edges.into(row, column);
            if ((steps & TightEdges.DIAGONAL) != 0) {
                script.prepend(grid.diagonalOperation(row--, column--));
            } else if ((steps & TightEdges.VERTICAL) != 0) {
                script.prepend(grid.verticalOperation());
                row--;
            } else {
                script.prepend(grid.horizontalOperation());
                column--;
            }
        }
        script.prepend(grid.verticalOperation(), row);
        script.prepend(grid.horizontalOperation(), column);
    }
}
