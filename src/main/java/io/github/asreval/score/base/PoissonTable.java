package io.github.asreval.score.base;

import java.util.Arrays;

/** A table of the Poisson distribution of a small mean, to draw from by a number between 0 and 1. */
final class PoissonTable {

    /** Where to begin to search, for each sixty-fourth of the numbers. */
    private static final int PARTS = 64;

    private final double[] cumulative;
    private final int[] starts = new int[PARTS];

    /**
     * Creates the table.
     *
     * @param mean up to some hundreds, so that nothing is not too improbable to be told from 0
     */
    PoissonTable(int mean) {
        double[] sums = new double[64 + 4 * mean];
        double chance = StrictMath.exp(-mean);
        double sum = 0;
        int length = 0;
        while (length < sums.length && sum + chance > sum) {
            sum += chance;
            sums[length++] = sum;
            chance *= (double) mean / length;
        }
        // What is left over by rounding belongs to the last.
        sums[length - 1] = 1;
        cumulative = Arrays.copyOf(sums, length);
        for (int part = 0; part < PARTS; part++) {
            starts[part] = firstFrom(0, (double) part / PARTS);
        }
    }

    /** Returns the number that belongs to one from 0 to less than 1: the first with as many below it and at it. */
    int number(double uniform) {
        return firstFrom(starts[(int) (uniform * PARTS)], uniform);
    }

    private int firstFrom(int start, double uniform) {
        int number = start;
        while (uniform > cumulative[number]) {
            number++;
        }
        return number;
    }
}
