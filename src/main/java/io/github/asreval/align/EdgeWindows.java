package io.github.asreval.align;

/**
 * The {@link OptimalSteps} of a grid, of which only some columns, a window, are in memory at a time.
 *
 * <p>Windows are numbered from left to right. Who walks through them comes from the right, and says by which rows before
 * having the next one to the left made.
 */
interface EdgeWindows {

    /** The only window of a grid whose edges are all in memory. */
    EdgeWindows ONE = new EdgeWindows() {
        @Override
        public int shown() {
            return 0;
        }

        @Override
        public void show(int window) {
            throw new IllegalStateException("there is but one window");
        }

        @Override
        public void include(int row) {
            throw new IllegalStateException("there is no window further left");
        }

        @Override
        public void moveLeft() {
            throw new IllegalStateException("there is no window further left");
        }
    };

    /** Returns the number of the window in memory. */
    int shown();

    /** Makes a window again that was in memory before, as it was at first. */
    void show(int window);

    /** Says that a way leads on to the left from this row of the last column of the next window to the left. */
    void include(int row);

    /** Makes the next window to the left, with all edges of the best alignments that pass the included rows. */
    void moveLeft();
}
