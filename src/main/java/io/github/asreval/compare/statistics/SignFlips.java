package io.github.asreval.compare.statistics;

import io.github.asreval.score.base.RandomSequence;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sign flip test of paired differences: were the two systems exchangeable, the sign of every difference would be a fair
 * coin, and p is the share of all signs with which their sum is as far from 0 as it is, or farther (Fisher 1935).
 *
 * <pre>{@code
 * SignFlips flips = new SignFlips();
 * flips.add(3);
 * flips.add(-1);
 * flips.add(2);
 * flips.p()             // 0.5: of ±3 ±1 ±2, four of eight sums are 4 or more, or −4 or less
 * flips.smallestP()     // 0.25: three differences allow no less
 * }</pre>
 *
 * <p>The distribution is computed exactly, one difference after the other, as the probabilities of all sums that are
 * possible so far. Where that takes over ten million steps, or a million sums at once, signs are drawn instead, 100 000 times, by random numbers that
 * are the same each time. Equal differences are held, and drawn, together; neither their order nor an exchange of the
 * systems changes anything. Without a difference p is 1. Not safe for use by several threads.
 */
public final class SignFlips {

    /** How often signs are drawn where there are too many sums. */
    public static final int DRAWS = 100_000;

    /** How often each size occurs, zeros aside: how often one is positive does not matter, only their sum. */
    private final TreeMap<Long, int[]> sizes = new TreeMap<>();

    private long sum;
    private int count;
    private boolean exact = true;
    private double p = Double.NaN;

    /** Creates a test without differences. */
    public SignFlips() {}

    /** Adds a difference. */
    public void add(long difference) {
        add(difference, 1);
    }

    /** Adds a difference several times. */
    public void add(long difference, int times) {
        if (difference != 0 && times > 0) {
            sizes.computeIfAbsent(Math.abs(difference), unknown -> new int[1])[0] += times;
            sum += difference * times;
            count = Math.addExact(count, times);
            p = Double.NaN;
        }
    }

    /** Returns the sum of all differences. */
    public long sum() {
        return sum;
    }

    /** Returns how many differences are not 0. */
    public int count() {
        return count;
    }

    /** Returns p; exactly, or as (h + 1)/(draws + 1) if h draws reach the sum. */
    public double p() {
        if (Double.isNaN(p)) {
            p = computed();
        }
        return p;
    }

    /** Returns whether p is exact, and not from draws. */
    public boolean isExact() {
        p();
        return exact;
    }

    /** Returns the smallest p that differences of these sizes can have: where all signs are the same. */
    public double smallestP() {
        return count == 0 ? 1 : StrictMath.pow(2, 1.0 - count);
    }

    private double computed() {
        exact = true;
        if (sum == 0) {
            return 1;
        }
        if (sizes.size() == 1) {
            int heads = (int) ((count + sum / sizes.firstKey()) / 2);
            return BinomialTail.twoSided(heads, count - heads);
        }
        SignedSums sums = new SignedSums();
        for (Map.Entry<Long, int[]> size : sizes.entrySet()) {
            for (int i = 0; i < size.getValue()[0]; i++) {
                if (!sums.add(size.getKey())) {
                    exact = false;
                    return drawn();
                }
            }
        }
        return sums.beyond(Math.abs(sum));
    }

    private double drawn() {
        RandomSequence random = new RandomSequence();
        long[] size = new long[sizes.size()];
        HeadsSampler[] heads = new HeadsSampler[size.length];
        int[] tosses = new int[size.length];
        int group = 0;
        for (Map.Entry<Long, int[]> entry : sizes.entrySet()) {
            size[group] = entry.getKey();
            tosses[group] = entry.getValue()[0];
            heads[group] = new HeadsSampler(tosses[group]);
            group++;
        }
        int reached = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            long drawn = 0;
            for (int i = 0; i < size.length; i++) {
                drawn += size[i] * (2L * heads[i].draw(random) - tosses[i]);
            }
            reached += Math.abs(drawn) >= Math.abs(sum) ? 1 : 0;
        }
        return (reached + 1.0) / (DRAWS + 1);
    }
}
