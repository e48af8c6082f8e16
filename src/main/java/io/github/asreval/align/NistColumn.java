package io.github.asreval.align;

/**
 * A column of the table of sclite's costs, in which a substitution costs 4 and a gap 3 (in the manner of Loving, Hernandez
 * and Benson 2014).
 *
 * <p>An alignment of n words with m costs 3(n + m) − 2(3h + s) with h hits and s substitutions. So it is a gain that is
 * computed, 3 for a hit, 1 for a substitution and nothing for a gap, and of a gain that is 0 to 3 more than in the row
 * above three bits say whether it is at least 1, at least 2, and 3. A gain that grows by g is a cost that grows by 3 − 2g;
 * a carry is 3, 1, -1 or -3.
 *
 * <p>With a the growth down the left column, b that from there to the right in the row above, and z = 3 for a match and
 * max(1, a, b) elsewhere, the growth down this column is z − b and that to the right z − a. Where a is 0, and there is no
 * match, b goes on to the row below (if it is not 0); every other row makes its own: so a run of such rows is crossed by
 * the carry of an addition, once for 3 and once for 2 or 3.
 */
final class NistColumn implements BlockColumn {

    private static final int GAP = 3;

    private long[] ones = {};
    private long[] twos = {};
    private long[] threes = {};
    // The cost in the last row of each block.
    private int[] costs = {};

    @Override
    public void reserve(int blocks) {
        if (ones.length < blocks) {
            ones = new long[blocks];
            twos = new long[blocks];
            threes = new long[blocks];
            costs = new int[blocks];
        }
    }

    @Override
    public void open(int block, int costAbove) {
        ones[block] = 0L;
        twos[block] = 0L;
        threes[block] = 0L;
        costs[block] = costAbove + GAP * ROWS;
    }

    @Override
    public int cost(int block) {
        return costs[block];
    }

    @Override
    public int costAt(int row) {
        int block = (row - 1) / ROWS;
        // The bits of the rows below, up to the last one of the block.
        long below = -2L << (row - 1);
        int gain = Long.bitCount(ones[block] & below)
                + Long.bitCount(twos[block] & below)
                + Long.bitCount(threes[block] & below);
        return costs[block] - GAP * Long.bitCount(below) + 2 * gain;
    }

    @Override
    public BlockColumn copy(int first, int last) {
        NistColumn copy = new NistColumn();
        copy.reserve(last - first + 1);
        transfer(this, first, copy, 0, last - first + 1);
        return copy;
    }

    @Override
    public void restore(BlockColumn copy, int first, int last) {
        transfer((NistColumn) copy, 0, this, first, last - first + 1);
    }

    private static void transfer(NistColumn source, int from, NistColumn target, int to, int count) {
        System.arraycopy(source.ones, from, target.ones, to, count);
        System.arraycopy(source.twos, from, target.twos, to, count);
        System.arraycopy(source.threes, from, target.threes, to, count);
        System.arraycopy(source.costs, from, target.costs, to, count);
    }

    @Override
    public int advance(int first, int last, int carry, long[] equal, int offset, long[] words, int at, int stride) {
        int growth = (GAP - carry) / 2;
        long fromAbove1 = growth >= 1 ? 1L : 0L;
        long fromAbove2 = growth >= 2 ? 1L : 0L;
        long fromAbove3 = growth >= GAP ? 1L : 0L;
        int next = at;
        for (int block = first; block <= last; block++) {
            long match = equal[offset + block];
            long down1 = ones[block];
            long down2 = twos[block];
            long down3 = threes[block];
            long level = ~down1;
            // Invariant: above3, above2 and above1 say in which rows b is 3, at least 2, and at least 1.
            long makes3 = match & level;
            long sum3 = level + makes3 + fromAbove3;
            long above3 = sum3 ^ level ^ makes3;
            long makes2 = (match | (down1 & above3)) & ~down2;
            long passes2 = level | makes2;
            long sum2 = passes2 + makes2 + fromAbove2;
            long above2 = sum2 ^ passes2 ^ makes2;
            long right1 = level | (match & ~down3) | (above2 & ~down2) | (above3 & ~down3);
            long above1 = (right1 << 1) | fromAbove1;
            // Where z is 3, and where it is at least 2.
            long best3 = match | down3 | above3;
            long best2 = best3 | down2 | above2;
            threes[block] = best3 & ~above1;
            twos[block] = (best3 & ~above2) | (best2 & ~above1);
            long new1 = ~above1 | (best2 & ~above2) | (best3 & ~above3);
            ones[block] = new1;
            fromAbove1 = right1 >>> (ROWS - 1);
            fromAbove2 = (makes2 | (passes2 & ~sum2)) >>> (ROWS - 1);
            fromAbove3 = (makes3 | (level & ~sum3)) >>> (ROWS - 1);
            costs[block] += cost(fromAbove1, fromAbove2, fromAbove3);
            // A gap is tight where nothing is gained along it, a match always, a substitution where nothing gains more.
            words[next] = ~new1;
            words[next + 1] = ~right1;
            words[next + 2] = match | ~best2;
            next += stride;
        }
        return cost(fromAbove1, fromAbove2, fromAbove3);
    }

    /** Returns by how much the cost changes where the gain grows as three bits say. */
    private static int cost(long atLeast1, long atLeast2, long atLeast3) {
        return GAP - 2 * (int) (atLeast1 + atLeast2 + atLeast3);
    }
}
