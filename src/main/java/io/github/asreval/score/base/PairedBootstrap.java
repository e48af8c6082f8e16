package io.github.asreval.score.base;

import io.github.asreval.score.RateInterval;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure the difference between two error rates over the same lines is: lines, or whole blocks of them, are drawn again
 * and again, each with the counts that it has under both, and the rates compared each time (Bisani and Ney 2004; for
 * blocks, Liu and Peng 2020).
 *
 * <p>Up to a thousand are drawn with replacement; of more, how often one is drawn is a Poisson number of mean 1, which is
 * all but the same (Hanley and MacGibbon 2006). Those with the same four counts are drawn together, so that memory grows
 * with the number of different counts. The sequence of random numbers is fixed, and what is drawn is sorted: the same lines
 * in any order give the same figures on every machine, and with the two sides exchanged the same with the sign changed. Not
 * safe for use by several threads.
 */
public final class PairedBootstrap {

    /** Fewer lines say too little about the next ones. */
    public static final int FEWEST_LINES = 30;

    /** Rates that differ by less are the same. */
    private static final double ROUNDING = 1e-12;

    private static final int FEWEST_DRAWS = 1000;
    /** How many numbers may be drawn before there are fewer draws than asked for. */
    private static final long MOST_NUMBERS = 10_000_000;

    private final Map<PairedRow, int[]> rows = new HashMap<>();
    private final int fewest;
    private final int wantedDraws;
    private long count;
    private long errors;
    private boolean changed;
    /** The differences of all draws, smallest first; none before they are asked for. */
    private double[] differences = new double[0];
    /** The same as shares of the first rate. */
    private double[] shares = new double[0];

    /** Creates a bootstrap without lines, which draws a thousand times. */
    public PairedBootstrap() {
        this(FEWEST_LINES, FEWEST_DRAWS);
    }

    /**
     * Creates a bootstrap without lines.
     *
     * @param fewest how many lines or blocks it takes to say anything
     * @param draws how often to draw: less often, down to a thousand times, where there are many different lines
     */
    public PairedBootstrap(int fewest, int draws) {
        this.fewest = fewest;
        this.wantedDraws = draws;
    }

    /** Adds a line, or a block, with its errors and reference words under both. */
    public void add(long errorsBefore, long wordsBefore, long errorsAfter, long wordsAfter) {
        PairedRow row = new PairedRow(errorsBefore, wordsBefore, errorsAfter, wordsAfter);
        rows.computeIfAbsent(row, unknown -> new int[1])[0]++;
        changed |= !row.equals(row.exchanged());
        errors += errorsBefore;
        count++;
        differences = new double[0];
    }

    /**
     * Returns the interval in which the middle 95 % of the differences lie, or nothing for too few lines, or if a draw had
     * no words to divide by.
     */
    public Optional<RateInterval> interval() {
        return count < fewest ? Optional.empty() : middle(differences());
    }

    /**
     * Returns the same of the differences as shares of the first rate: −0.1 for 10 % that become 9 %; nothing where the first
     * has no errors in some draw.
     */
    public Optional<RateInterval> relativeInterval() {
        if (interval().isEmpty()) {
            return Optional.empty();
        }
        return middle(shares);
    }

    /**
     * Returns the share of the draws in which the second rate is lower, an equal one counting half; nothing where there
     * is no {@link #interval}.
     */
    public OptionalDouble probabilityOfImprovement() {
        if (interval().isEmpty()) {
            return OptionalDouble.empty();
        }
        int halves = 0;
        for (double difference : differences()) {
            halves += difference < 0 ? 2 : 0;
            halves += difference == 0 ? 1 : 0;
        }
        return OptionalDouble.of(halves / (2.0 * differences().length));
    }

    /** Returns the share of the draws whose difference lies between two values, both included; nothing as before. */
    public OptionalDouble share(double low, double high) {
        if (interval().isEmpty()) {
            return OptionalDouble.empty();
        }
        long within = Arrays.stream(differences())
                .filter(difference -> low <= difference && difference <= high)
                .count();
        return OptionalDouble.of((double) within / differences().length);
    }

    /** Returns the standard deviation of the differences; nothing where there is no {@link #interval}. */
    public OptionalDouble standardError() {
        if (interval().isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] sorted = differences();
        // Where every draw has the same difference, what is left is rounding.
        if (sorted[sorted.length - 1] - sorted[0] <= ROUNDING) {
            return OptionalDouble.of(0);
        }
        double sum = 0;
        for (int low = 0, high = sorted.length - 1; low <= high; low++, high--) {
            sum += low == high ? sorted[low] : sorted[low] + sorted[high];
        }
        double mean = sum / sorted.length;
        double squares = 0;
        // From both ends, so that an exchange of the systems rounds in the same way.
        for (int low = 0, high = sorted.length - 1; low <= high; low++, high--) {
            double square = (sorted[low] - mean) * (sorted[low] - mean);
            squares += low == high ? square : square + (sorted[high] - mean) * (sorted[high] - mean);
        }
        return OptionalDouble.of(Math.sqrt(squares / Math.max(1, sorted.length - 1)));
    }

    /** Leaves out 2.5 % at either end; what has no value sorts behind all that have one. */
    private static Optional<RateInterval> middle(double[] sorted) {
        int tail = sorted.length / 40;
        return Double.isNaN(sorted[sorted.length - 1])
                ? Optional.empty()
                : Optional.of(new RateInterval(sorted[tail], sorted[sorted.length - 1 - tail]));
    }

    /** Returns the differences of all draws, sorted; one without words has no rate and sorts behind all that have one. */
    private double[] differences() {
        if (differences.length == 0) {
            draw();
        }
        return differences;
    }

    private void draw() {
        if (!changed) {
            differences = new double[] {0};
            shares = new double[] {errors > 0 ? 0 : Double.NaN};
            return;
        }
        PairedDraw draw = PairedDraw.of(rows, count);
        int draws = (int) Math.max(FEWEST_DRAWS, Math.min(wantedDraws, MOST_NUMBERS / draw.numbers()));
        differences = new double[draws];
        shares = new double[draws];
        for (int i = 0; i < draws; i++) {
            draw.next();
            differences[i] = draw.difference();
            shares[i] = draw.share();
        }
        Arrays.sort(differences);
        Arrays.sort(shares);
        if (draw.isSymmetric()) {
            mirror(differences);
        }
    }

    /** With both sides the same, an exchange has to change the sign of what it leaves as it is. */
    private static void mirror(double[] sorted) {
        for (int low = 0, high = sorted.length - 1; low <= high; low++, high--) {
            double half = (sorted[high] - sorted[low]) / 2;
            sorted[low] = 0 - half;
            sorted[high] = half;
        }
    }
}
