package io.github.asreval.compare.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** Corrections of several p-values for their number. */
public final class PValues {

    private PValues() {}

    /**
     * Returns p-values that keep all errors together below a level, whatever the tests have to do with each other (Holm
     * 1979): the smallest times their number, the next times one less, and none below one before it.
     *
     * <p>{@code 0.01 0.04 0.03} becomes {@code 0.03 0.06 0.06}.
     */
    public static double[] holm(double[] p) {
        Integer[] order = sorted(p);
        double[] corrected = new double[p.length];
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, (p.length - i) * p[order[i]]));
            corrected[order[i]] = largest;
        }
        return corrected;
    }

    /**
     * Returns p-values that keep the share of false ones among what is found below a level (Benjamini and Hochberg 1995):
     * each times the number of all, divided by how many are not larger, and none above one behind it.
     *
     * <p>{@code 0.01 0.04 0.03} becomes {@code 0.03 0.04 0.04}.
     */
    public static double[] benjaminiHochberg(double[] p) {
        Integer[] order = sorted(p);
        double[] corrected = new double[p.length];
        double smallest = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, p[order[i]] * ((double) p.length / (i + 1)));
            corrected[order[i]] = smallest;
        }
        return corrected;
    }

    private static Integer[] sorted(double[] p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        return order;
    }
}
