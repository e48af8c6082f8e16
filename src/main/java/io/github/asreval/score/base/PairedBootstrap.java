package io.github.asreval.score.base;

import io.github.asreval.score.RateInterval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure the difference between two error rates over the same lines is: lines are drawn again and again, each with the
 * counts that it has under both, and the rates compared each time (Bisani and Ney 2004).
 *
 * <p>How often a line is drawn is a Poisson number of mean 1, as in a sample with replacement from a large corpus
 * (Hanley and MacGibbon 2006). Lines with the same four counts are drawn together, so that memory grows with the number
 * of different counts, not of lines. The sequence of random numbers is fixed: the same lines in the same order give the
 * same interval, on every machine. Not safe for use by several threads.
 */
public final class PairedBootstrap {

    /** Fewer lines say too little about the next ones. */
    public static final int FEWEST_LINES = 30;

    private static final int ROUNDS = 1000;
    /** How many of the smallest and of the largest differences are left out: 2.5 % each. */
    private static final int TAIL = 25;

    private static final long SEED = 0x5EED;

    /** Up to this mean a Poisson number is drawn exactly. */
    private static final int SMALL = 32;

    private static final double[] NONE_DRAWN = new double[SMALL + 1];

    static {
        for (int mean = 0; mean <= SMALL; mean++) {
            NONE_DRAWN[mean] = StrictMath.exp(-mean);
        }
    }

    private record LineCounts(int errorsBefore, int wordsBefore, int errorsAfter, int wordsAfter) {

        boolean unchanged() {
            return errorsBefore == errorsAfter && wordsBefore == wordsAfter;
        }
    }

    private final Map<LineCounts, int[]> lines = new LinkedHashMap<>();
    private long count;
    private boolean changed;
    private long state;
    /** The differences of all rounds, smallest first; none before they are asked for. */
    private double[] drawn = new double[0];

    /** Creates a bootstrap without lines. */
    public PairedBootstrap() {}

    /** Adds a line with its errors and reference words under both. */
    public void add(int errorsBefore, int wordsBefore, int errorsAfter, int wordsAfter) {
        LineCounts line = new LineCounts(errorsBefore, wordsBefore, errorsAfter, wordsAfter);
        lines.computeIfAbsent(line, unknown -> new int[1])[0]++;
        changed |= !line.unchanged();
        count++;
        drawn = new double[0];
    }

    /**
     * Returns the interval in which the middle 95 % of the differences lie, or nothing for fewer than {@value
     * #FEWEST_LINES} lines, or if a draw had no words to divide by.
     */
    public Optional<RateInterval> interval() {
        if (count < FEWEST_LINES) {
            return Optional.empty();
        }
        if (!changed) {
            return Optional.of(new RateInterval(0, 0));
        }
        double[] differences = differences();
        return Double.isNaN(differences[ROUNDS - 1])
                ? Optional.empty()
                : Optional.of(new RateInterval(differences[TAIL], differences[ROUNDS - 1 - TAIL]));
    }

    /**
     * Returns the share of the draws in which the second rate is lower, an equal one counting half; nothing where there
     * is no {@link #interval}.
     */
    public OptionalDouble probabilityOfImprovement() {
        if (interval().isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!changed) {
            return OptionalDouble.of(0.5);
        }
        int halves = 0;
        for (double difference : differences()) {
            halves += difference < 0 ? 2 : 0;
            halves += difference == 0 ? 1 : 0;
        }
        return OptionalDouble.of((double) halves / (2 * ROUNDS));
    }

    /** Returns the differences of all draws, sorted; one without words has no rate and sorts behind all that have one. */
    private double[] differences() {
        if (drawn.length == 0) {
            state = SEED;
            drawn = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                drawn[round] = difference();
            }
            Arrays.sort(drawn);
        }
        return drawn;
    }

    private double difference() {
        double errorsBefore = 0;
        double wordsBefore = 0;
        double errorsAfter = 0;
        double wordsAfter = 0;
        for (Map.Entry<LineCounts, int[]> entry : lines.entrySet()) {
            double times = poisson(entry.getValue()[0]);
            LineCounts line = entry.getKey();
            errorsBefore += times * line.errorsBefore();
            wordsBefore += times * line.wordsBefore();
            errorsAfter += times * line.errorsAfter();
            wordsAfter += times * line.wordsAfter();
        }
        return wordsBefore == 0 || wordsAfter == 0 ? Double.NaN : errorsAfter / wordsAfter - errorsBefore / wordsBefore;
    }

    /** Draws a Poisson number, by inversion; a large one from the normal distribution that is all but the same. */
    private double poisson(int mean) {
        if (mean > SMALL) {
            double normal = -6;
            for (int i = 0; i < 12; i++) {
                normal += uniform();
            }
            return Math.max(0, mean + Math.sqrt(mean) * normal);
        }
        double left = uniform();
        double chance = NONE_DRAWN[mean];
        int times = 0;
        while (left > chance && times < 10 * SMALL) {
            left -= chance;
            times++;
            chance *= (double) mean / times;
        }
        return times;
    }

    /** Returns a number from 0 to less than 1, by SplitMix64 (Steele, Lea and Flood 2014). */
    private double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
