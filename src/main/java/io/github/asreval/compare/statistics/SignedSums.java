package io.github.asreval.compare.statistics;

/** The sums of numbers whose signs are fair coins, with their probabilities. */
final class SignedSums {

    private static final int MOST_STEPS = 10_000_000;
    private static final int MOST_SUMS = 1 << 20;

    /** The sums, smallest first, and as much room again to write the next ones to. */
    private long[] sums = {0};

    private double[] probabilities = {1};
    private long[] nextSums = {};
    private double[] nextProbabilities = {};
    private int length = 1;
    private int steps;

    /** Adds a number with either sign, and returns whether it did: where there would be too many sums it has not. */
    boolean add(long size) {
        if (length > MOST_SUMS || steps + length > MOST_STEPS) {
            return false;
        }
        steps += length;
        if (nextSums.length < 2 * length) {
            nextSums = new long[3 * length];
            nextProbabilities = new double[3 * length];
        }
        merge(size);
        return true;
    }

    /** Merges the sums that are lowered by the number with those that are raised; the lowered ones end first. */
    private void merge(long size) {
        int written = 0;
        int low = 0;
        for (int high = 0; high < length; written++) {
            long lowered = low < length ? sums[low] - size : Long.MAX_VALUE;
            long raised = sums[high] + size;
            double probability = 0;
            if (lowered <= raised) {
                probability += probabilities[low++];
            }
            if (raised <= lowered) {
                probability += probabilities[high++];
            }
            nextSums[written] = Math.min(lowered, raised);
            nextProbabilities[written] = probability / 2;
        }
        long[] freeSums = sums;
        double[] freeProbabilities = probabilities;
        sums = nextSums;
        probabilities = nextProbabilities;
        nextSums = freeSums;
        nextProbabilities = freeProbabilities;
        length = written;
    }

    /** Returns how probable a sum is that is as far from 0 as the given or farther. */
    double beyond(long sum) {
        double tail = 0;
        for (int i = 0; i < length && sums[i] <= -Math.abs(sum); i++) {
            tail += probabilities[i];
        }
        return sum == 0 ? 1 : Math.min(1, 2 * tail);
    }
}
