package io.github.asreval.report;

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
        double rounded = (float) (int) (value * power + (value > 0 ? 0.5 : -0.5)) / power;
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
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
