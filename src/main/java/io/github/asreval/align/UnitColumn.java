package io.github.asreval.align;

/**
 * A column of the table of edit distances, in which every error costs one (Myers 1999, Hyyrö 2003).
 *
 * <p>Neighbouring cells differ by at most one: for each row a bit says that the cost is one more than in the row above,
 * another that it is one less. A carry is 1, 0 or -1.
 */
final class UnitColumn implements BlockColumn {

    private long[] rises = {};
    private long[] falls = {};
    // The cost in the last row of each block.
    private int[] costs = {};

    @Override
    public void reserve(int blocks) {
        if (rises.length < blocks) {
            rises = new long[blocks];
            falls = new long[blocks];
            costs = new int[blocks];
        }
    }

    @Override
    public void open(int block, int costAbove) {
        rises[block] = -1L;
        falls[block] = 0L;
        costs[block] = costAbove + ROWS;
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
        return costs[block] - Long.bitCount(rises[block] & below) + Long.bitCount(falls[block] & below);
    }

    @Override
    public BlockColumn copy(int first, int last) {
        UnitColumn copy = new UnitColumn();
        copy.reserve(last - first + 1);
        transfer(this, first, copy, 0, last - first + 1);
        return copy;
    }

    @Override
    public void restore(BlockColumn copy, int first, int last) {
        transfer((UnitColumn) copy, 0, this, first, last - first + 1);
    }

    private static void transfer(UnitColumn source, int from, UnitColumn target, int to, int count) {
        System.arraycopy(source.rises, from, target.rises, to, count);
        System.arraycopy(source.falls, from, target.falls, to, count);
        System.arraycopy(source.costs, from, target.costs, to, count);
    }

    @Override
    public int advance(int first, int last, int carry, long[] equal, int offset, long[] words, int at, int stride) {
        long rise = carry > 0 ? 1L : 0L;
        long fall = carry < 0 ? 1L : 0L;
        int next = at;
        for (int block = first; block <= last; block++) {
            long down = rises[block];
            long up = falls[block];
            long match = equal[offset + block];
            // Invariant: the bit is set where the cost is that of the neighbour up and left; the sum carries a match
            // down a run of rises, and a falling carry acts on the first row as a match does.
            long reached = match | fall;
            long same = (((reached & down) + down) ^ down) | reached | up;
            long rightRises = up | ~(same | down);
            long rightFalls = same & down;
            long fromAbove = (rightRises << 1) | rise;
            long newRises = (rightFalls << 1) | fall | ~(same | fromAbove);
            rises[block] = newRises;
            falls[block] = same & fromAbove;
            rise = rightRises >>> (ROWS - 1);
            fall = rightFalls >>> (ROWS - 1);
            costs[block] += (int) (rise - fall);
            // A gap is tight where the cost rises along it. A match always is; a carry that acts as one is not one.
            words[next] = newRises;
            words[next + 1] = rightRises;
            words[next + 2] = match | ~same;
            next += stride;
        }
        return (int) (rise - fall);
    }
}
