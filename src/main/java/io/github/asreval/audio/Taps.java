package io.github.asreval.audio;

/** Explains one signal by another, with a filter of a few taps around a lag, by least squares. */
final class Taps {

    /** How many taps stand on either side of the lag: with four, half a sample is explained up to 3 kHz of 4. */
    static final int REACH = 4;

    private static final int COUNT = 2 * REACH + 1;

    private Taps() {}

    /**
     * Returns the share of the fainter signal's energy that is left, from 0 to 1; 1 if there is none to explain.
     *
     * @param louder what explains
     * @param fainter what is explained, so many samples later
     * @param margin how many samples at both ends are not compared; at least the lag and {@link #REACH}
     */
    static double residual(double[] louder, double[] fainter, int margin, int lag) {
        double[][] equations = new double[COUNT][COUNT + 1];
        double all = 0;
        for (int i = margin; i < louder.length - margin; i++) {
            double y = fainter[i + lag];
            all += y * y;
            for (int row = 0; row < COUNT; row++) {
                double x = louder[i + row - REACH];
                double[] equation = equations[row];
                equation[COUNT] += x * y;
                for (int column = row; column < COUNT; column++) {
                    equation[column] += x * louder[i + column - REACH];
                }
            }
        }
        if (all == 0) {
            return 1;
        }
        double[] products = new double[COUNT];
        for (int row = 0; row < COUNT; row++) {
            products[row] = equations[row][COUNT];
            for (int column = 0; column < row; column++) {
                equations[row][column] = equations[column][row];
            }
        }
        double[] taps = solve(equations);
        double explained = 0;
        for (int row = 0; row < COUNT; row++) {
            explained += taps[row] * products[row];
        }
        return Math.max(0, Math.min(1, 1 - explained / all));
    }

    /** Eliminates with pivots on the diagonal, which a sum of squares makes safe; a tap that adds nothing is 0. */
    private static double[] solve(double[][] equations) {
        double tiny = 1e-9 * equations[REACH][REACH];
        for (int pivot = 0; pivot < COUNT; pivot++) {
            if (equations[pivot][pivot] <= tiny) {
                continue;
            }
            for (int row = 0; row < COUNT; row++) {
                double factor = equations[row][pivot] / equations[pivot][pivot];
                if (row != pivot) {
                    for (int column = pivot; column <= COUNT; column++) {
                        equations[row][column] -= factor * equations[pivot][column];
                    }
                }
            }
        }
        double[] taps = new double[COUNT];
        for (int row = 0; row < COUNT; row++) {
            taps[row] = equations[row][row] <= tiny ? 0 : equations[row][COUNT] / equations[row][row];
        }
        return taps;
    }
}
