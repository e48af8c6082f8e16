package io.github.asreval.compare.statistics;

import java.util.Arrays;

/**
 * The rank sum test of several systems over blocks (Friedman 1937): within a block the systems are ranked by their errors,
 * equal ones share the mean of their ranks, and χ² says whether the sums of ranks differ by more than chance.
 *
 * <p>Not safe for use by several threads.
 */
public final class RankSums {

    private final int systems;
    /** Doubled, so that the mean of two ranks is a whole number. */
    private final long[] doubled;

    private long blocks;
    private double ties;

    /**
     * Creates a test without blocks.
     *
     * @throws IllegalArgumentException for fewer than two systems
     */
    public RankSums(int systems) {
        if (systems < 2) {
            throw new IllegalArgumentException("ranks need two systems, not " + systems);
        }
        this.systems = systems;
        this.doubled = new long[systems];
    }

    /** Adds a block with the errors of each system; the lowest rank goes to the fewest. */
    public void add(long... errors) {
        if (errors.length != systems) {
            throw new IllegalArgumentException(errors.length + " numbers of errors for " + systems + " systems");
        }
        for (int i = 0; i < systems; i++) {
            int fewer = 0;
            int equal = 0;
            for (long other : errors) {
                fewer += other < errors[i] ? 1 : 0;
                equal += other == errors[i] ? 1 : 0;
            }
            doubled[i] += 2L * fewer + equal + 1;
            // Of a group of τ equal ones each adds τ² − 1, together τ³ − τ.
            ties += (double) equal * equal - 1;
        }
        blocks++;
    }

    /** Returns how many blocks there are. */
    public long blocks() {
        return blocks;
    }

    /** Returns the sum of the ranks of each system. */
    public double[] sums() {
        return Arrays.stream(doubled).mapToDouble(sum -> sum / 2.0).toArray();
    }

    /** Returns what χ² is divided by because of equal errors: 1 without, 0 if all are equal. */
    public double tieFactor() {
        double t = systems;
        return blocks == 0 ? 0 : 1 - ties / (blocks * t * (t * t - 1));
    }

    /** Returns χ²; 0 if all errors are equal, or without blocks. */
    public double chiSquare() {
        double factor = tieFactor();
        if (factor == 0) {
            return 0;
        }
        double mean = blocks * (systems + 1.0) / 2;
        double squares = 0;
        for (double sum : sums()) {
            squares += (sum - mean) * (sum - mean);
        }
        return 12 * squares / (blocks * systems * (systems + 1.0)) / factor;
    }

    /** Returns the degrees of freedom, one less than systems. */
    public int degreesOfFreedom() {
        return systems - 1;
    }

    /** Returns how probable a χ² as large or larger is where no system is better. */
    public double p() {
        return ChiSquareTail.of(chiSquare(), degreesOfFreedom());
    }
}
