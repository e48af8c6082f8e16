package io.github.asreval.compare.statistics;

import java.util.TreeMap;

/**
 * The signed rank test of paired rates (Wilcoxon 1945): differences are ranked by their size, equal ones share the mean of
 * their ranks, and those of 0 are dropped.
 *
 * <pre>{@code
 * SignedRanks ranks = new SignedRanks();
 * ranks.add(1, 20);       // a difference of one error in 20 words
 * ranks.add(2, 20);
 * ranks.add(1, 20);
 * ranks.add(2, 20);
 * ranks.add(-1, 20);
 * ranks.positive()        // 13: the ranks 2, 4.5, 2 and 4.5
 * ranks.negative()        // 2
 * ranks.p()               // 0.25
 * }</pre>
 *
 * <p>Rates are compared as fractions, so that equal ones are equal. Up to {@value #MOST_EXACT} differences p is exact, with
 * ties as well: the share of all signs with which the smaller sum of ranks is as small as it is, doubled. Beyond, it is
 * that of the normal distribution, corrected for ties and for continuity. Without a difference p is 1. Not safe for use by
 * several threads.
 */
public final class SignedRanks {

    /** Up to how many differences p is exact. */
    public static final int MOST_EXACT = 1000;

    private record Size(long difference, long words) {}

    /** By how many are of a size, with either sign; smallest first. */
    private final TreeMap<Size, int[]> sizes = new TreeMap<>(SignedRanks::compare);

    private int count;

    /** Creates a test without differences. */
    public SignedRanks() {}

    /**
     * Adds a difference of errors over some words.
     *
     * @throws IllegalArgumentException if there are no words
     */
    public void add(long difference, long words) {
        if (words <= 0) {
            throw new IllegalArgumentException("no rate has " + words + " words");
        }
        if (difference != 0) {
            int[] signs = sizes.computeIfAbsent(new Size(Math.abs(difference), words), unknown -> new int[2]);
            signs[difference > 0 ? 1 : 0]++;
            count++;
        }
    }

    /** Returns how many differences are not 0. */
    public int count() {
        return count;
    }

    /** Returns the sum of the ranks of differences above 0. */
    public double positive() {
        return doubledSum(1) / 2.0;
    }

    /** Returns the sum of the ranks of differences below 0. */
    public double negative() {
        return doubledSum(0) / 2.0;
    }

    /**
     * Returns by how much the one sum of ranks outweighs the other: 1 if all differences are above 0, −1 if all are below,
     * 0 without any (the rank-biserial correlation, Kerby 2014).
     */
    public double rankBiserial() {
        return count == 0 ? 0 : (positive() - negative()) / (positive() + negative());
    }

    /** Returns how probable such sums of ranks, or less equal ones, would be if the sign of every difference were a coin. */
    public double p() {
        if (count == 0) {
            return 1;
        }
        return isExact() ? exactP() : normalP();
    }

    /** Returns whether p is exact, and not that of the normal distribution. */
    public boolean isExact() {
        return count <= MOST_EXACT;
    }

    /** Ranks are doubled, so that the mean of two is a whole number. */
    private long doubledSum(int sign) {
        long sum = 0;
        long before = 0;
        for (int[] signs : sizes.values()) {
            int tied = signs[0] + signs[1];
            sum += (2 * before + tied + 1) * signs[sign];
            before += tied;
        }
        return sum;
    }

    private double exactP() {
        boolean tied = sizes.size() < count;
        int scale = tied ? 1 : 2;
        int smaller = (int) Math.min(doubledSum(0), doubledSum(1)) / scale;
        double[] probabilities = new double[smaller + 1];
        probabilities[0] = 1;
        int reached = 0;
        int before = 0;
        for (int[] signs : sizes.values()) {
            int ties = signs[0] + signs[1];
            int rank = (2 * before + ties + 1) / scale;
            for (int i = 0; i < ties; i++) {
                reached = Math.min(smaller, reached + rank);
                addRank(probabilities, rank, reached);
            }
            before += ties;
        }
        double tail = 0;
        for (double probability : probabilities) {
            tail += probability;
        }
        return Math.min(1, 2 * tail);
    }

    /** With one half the rank is added to a sum, with the other it is not. */
    private static void addRank(double[] probabilities, int rank, int reached) {
        for (int sum = reached; sum >= rank; sum--) {
            probabilities[sum] = (probabilities[sum] + probabilities[sum - rank]) / 2;
        }
        for (int sum = Math.min(rank - 1, reached); sum >= 0; sum--) {
            probabilities[sum] /= 2;
        }
    }

    private double normalP() {
        double n = count;
        double variance = n * (n + 1) * (2 * n + 1) / 24;
        for (int[] signs : sizes.values()) {
            double ties = signs[0] + signs[1];
            variance -= (ties * ties * ties - ties) / 48;
        }
        double distance = Math.abs(positive() - negative()) / 2;
        return NormalTail.twoSided(Math.max(0, distance - 0.5) / Math.sqrt(variance));
    }

    private static int compare(Size one, Size other) {
        long high = Math.multiplyHigh(one.difference, other.words);
        long otherHigh = Math.multiplyHigh(other.difference, one.words);
        return high != otherHigh
                ? Long.compare(high, otherHigh)
                : Long.compareUnsigned(one.difference * other.words, other.difference * one.words);
    }
}
