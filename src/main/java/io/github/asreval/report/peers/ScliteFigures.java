package io.github.asreval.report.peers;

import io.github.asreval.report.base.Percent;
import java.util.Arrays;

/** Figures as sclite computes and rounds them. */
final class ScliteFigures {

    private ScliteFigures() {}

    /** Returns a share in percent; 0 of nothing. */
    static double percent(long part, long whole) {
        return whole == 0 ? 0 : (double) part / (double) whole * 100.0;
    }

    /** Returns a number with so many decimals, half away from zero as its double has it, in so many columns. */
    static String fixed(double value, int decimals, int width) {
        double power = Math.pow(10, decimals);
        // What is no number becomes the least int there.
        double rounded = Double.isNaN(value)
                ? Integer.MIN_VALUE / power
                : (float) (int) (value * power + (value > 0 ? 0.5 : -0.5)) / power;
        String text = Percent.decimals(rounded, decimals);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Returns the mean; 0 of nothing. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    /** Returns the standard deviation of a sample; 0 of one value. */
    static double deviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum == 0 ? 0 : Math.sqrt(sum / (values.length - 1));
    }

    /** Returns the median; 0 of nothing. */
    static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Sorts as sclite does, neighbour by neighbour, so that what is no number stays where it is. */
    private static void sort(double[] values) {
        if (Arrays.stream(values).noneMatch(Double::isNaN)) {
            Arrays.sort(values);
            return;
        }
        for (int end = values.length - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                if (values[i] > values[i + 1]) {
                    double greater = values[i];
                    values[i] = values[i + 1];
                    values[i + 1] = greater;
                }
            }
        }
    }
}
