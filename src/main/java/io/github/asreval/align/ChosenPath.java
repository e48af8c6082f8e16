package io.github.asreval.align;

/** The best alignment within an {@link TieRegion}, read from its start to its end by the step chosen for each cell. */
final class ChosenPath {

    /** Knows how to make the choices in a window once more. */
    interface Windows {

        /** Turns to a window right of the present one and makes the choices in it. */
        void chooseAgain(int window);
    }

    private final AlignmentGrid grid;
    private final OptimalSteps edges;
    private final EdgeWindows windows;
    private final Windows choices;

    ChosenPath(AlignmentGrid grid, OptimalSteps edges, EdgeWindows windows, Windows choices) {
        this.grid = grid;
        this.edges = edges;
        this.windows = windows;
        this.choices = choices;
    }

    /**
     * Puts the operations in front of a script one by one, so that the last comes first; shows the same window at the end
     * as at the beginning, which is the one with the start.
     *
     * @param startStep the step by which to leave the first cell
     */
    void prependReversed(EditScript script, int startRow, int startColumn, int startStep, int endRow, int endColumn) {
        int startWindow = windows.shown();
        int row = startRow;
        int column = startColumn;
        int step = startStep;
        while (true) {
            script.prepend(operation(step, row + 1, column + 1));
            row += step == OptimalSteps.HORIZONTAL ? 0 : 1;
            column += step == OptimalSteps.VERTICAL ? 0 : 1;
            if (row == endRow && column == endColumn) {
                break;
            }
            if (column > edges.lastColumn()) {
                choices.chooseAgain(windows.shown() + 1);
            }
            step = edges.chosen(row, column);
        }
        if (windows.shown() != startWindow) {
            windows.show(startWindow);
        }
    }

    private byte operation(int step, int row, int column) {
        return switch (step) {
            case OptimalSteps.DIAGONAL -> grid.diagonalOperation(row, column);
            case OptimalSteps.VERTICAL -> grid.verticalOperation();
            default -> grid.horizontalOperation();
        };
    }
}
