package io.github.asreval.audio;

/** Explains one signal by another, with a filter of three taps around a lag, by least squares. */
final class Taps {

    private static final int COUNT = 3;

    private Taps() {}

    /**
     * Returns the share of the fainter signal's energy that is left, from 0 to 1; 1 if there is none to explain.
     *
     * @param louder what explains
     * @param fainter what is explained, so many samples later
     * @param margin how many samples at both ends are not compared; larger than the lag
     */
    static double residual(double[] louder, double[] fainter, int margin, int lag) {
        double[][] equations = new double[COUNT][COUNT + 1];
        double all = 0;
        for (int i = margin; i < louder.length - margin; i++) {
            double y = fainter[i + lag];
            all += y * y;
            for (int row = 0; row < COUNT; row++) {
                double x = louder[i + row - 1];
                equations[row][COUNT] += x * y;
                for (int column = 0; column < COUNT; column++) {
                    equations[row][column] += x * louder[i + column - 1];
                }
            }
        }
        if (all == 0) {
            return 1;
        }
        double[] right = {equations[0][COUNT], equations[1][COUNT], equations[2][COUNT]};
        double[] taps = solve(equations);
        double explained = 0;
        for (int row = 0; row < COUNT; row++) {
            explained += taps[row] * right[row];
        }
        return Math.max(0, Math.min(1, 1 - explained / all));
    }

    /** Eliminates with pivots on the diagonal, which a sum of squares makes safe; a tap that adds nothing is 0. */
    private static double[] solve(double[][] equations) {
        double tiny = 1e-9 * (equations[0][0] + equations[1][1] + equations[2][2]);
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
