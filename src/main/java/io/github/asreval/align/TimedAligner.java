package io.github.asreval.align;

import java.util.Arrays;

/**
 * Aligns words that have times: only words that overlap in time can be a hit or a substitution of each other.
 *
 * <pre>{@code
 * var said = TimedTokens.of(new int[] {7}, new double[] {0}, new double[] {1});      // from 0 s to 1 s
 * var heard = TimedTokens.of(new int[] {7}, new double[] {2}, new double[] {2});     // at 2 s
 * TimedAligner aligner = TimedAligner.of(AlignmentProfile.STANDARD);
 * aligner.distance(said, heard.widened(1));       // 2: they touch, and do not overlap
 * aligner.distance(said, heard.widened(1.01));    // 0
 * }</pre>
 *
 * <p>Where all words may meet, the alignment is that of {@link WordAligner}. Else it has the fewest errors that the times
 * allow, by the costs of the profile, and of several such ones that which the profile prefers; gaps of which nothing can be
 * nearer in time stand in the order of time. Empty sides are welcome. The time is that of the words which can meet, so that
 * an hour takes milliseconds if words may be some seconds apart.
 *
 * <p>For one thread at a time: an aligner works in memory of its own.
 */
public final class TimedAligner {

    private final WordAligner untimed;
    private final TimedTable table;
    private final AlignmentGrid grid = new AlignmentGrid();
    private final BlockPatternMask mask = new BlockPatternMask();
    private final UnitColumn column = new UnitColumn();
    private final long[] steps = new long[OptimalSteps.WORDS_PER_BLOCK];

    private TimedAligner(AlignmentProfile profile) {
        this.untimed = WordAligner.of(profile);
        this.table = new TimedTable(profile);
    }

    /** Words as numbers, each with the stretch of time in which it may meet another one; not changed by anybody. */
    public static final class TimedTokens {

        private final int[] ids;
        private final double[] begins;
        private final double[] ends;

        private TimedTokens(int[] ids, double[] begins, double[] ends) {
            this.ids = ids;
            this.begins = begins;
            this.ends = ends;
        }

        /**
         * Returns words with their times.
         *
         * @param ids equal exactly for equal words; the arrays are not copied
         * @param begins where each stretch begins, in seconds; in any order
         * @param ends where each ends
         * @throws IllegalArgumentException if there are not as many of each
         */
        public static TimedTokens of(int[] ids, double[] begins, double[] ends) {
            if (begins.length != ids.length || ends.length != ids.length) {
                throw new IllegalArgumentException(
                        ids.length + " words with " + begins.length + " begins and " + ends.length + " ends");
            }
            return new TimedTokens(ids, begins, ends);
        }

        /** Returns words that may meet any others. */
        public static TimedTokens untimed(int... ids) {
            double[] begins = new double[ids.length];
            double[] ends = new double[ids.length];
            Arrays.fill(begins, Double.NEGATIVE_INFINITY);
            Arrays.fill(ends, Double.POSITIVE_INFINITY);
            return new TimedTokens(ids, begins, ends);
        }

        /** Returns the numbers of the words, which are not to be changed. */
        public int[] ids() {
            return ids;
        }

        /** Returns where the stretches of the words begin, in seconds; not to be changed. */
        public double[] begins() {
            return begins;
        }

        /** Returns where they end. */
        public double[] ends() {
            return ends;
        }

        /** Returns how many words there are. */
        public int size() {
            return ids.length;
        }

        /** Returns the same words, which may meet others so many seconds earlier and later. */
        public TimedTokens widened(double collar) {
            double[] earlier = begins.clone();
            double[] later = ends.clone();
            for (int i = 0; i < ids.length; i++) {
                earlier[i] -= collar;
                later[i] += collar;
            }
            return new TimedTokens(ids, earlier, later);
        }

        /** Returns whether a word overlaps one of others in time: to touch is not enough. */
        public boolean meets(int word, TimedTokens others, int other) {
            return begins[word] < others.ends[other] && others.begins[other] < ends[word];
        }

        /** Returns whether every word overlaps all of the others. */
        boolean meetsAll(TimedTokens others) {
            return max(begins) < min(others.ends) && max(others.begins) < min(ends);
        }

        private static double max(double[] values) {
            double max = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                max = Math.max(max, value);
            }
            return max;
        }

        private static double min(double[] values) {
            double min = Double.POSITIVE_INFINITY;
            for (double value : values) {
                min = Math.min(min, value);
            }
            return min;
        }
    }

    /** Returns a new aligner that follows the given profile. */
    public static TimedAligner of(AlignmentProfile profile) {
        return new TimedAligner(profile);
    }

    /**
     * Aligns two sequences of words and writes the operations into a script.
     *
     * @param reference what was said, and when
     * @param hypothesis what was recognised, and when, {@linkplain TimedTokens#widened widened} by what times may be off
     * @param spelling decides ties under the standard profile; others never ask it
     * @param script receives the result
     */
    public void align(TimedTokens reference, TimedTokens hypothesis, SpellingDistance spelling, EditScript script) {
        if (reference.meetsAll(hypothesis)) {
            untimed.align(reference.ids(), reference.size(), hypothesis.ids(), hypothesis.size(), spelling, script);
        } else {
            table.align(reference, hypothesis, spelling, script);
        }
    }

    /** Returns the fewest errors that any alignment has, whatever the profile: a substitution, too, is one. */
    public int distance(TimedTokens reference, TimedTokens hypothesis) {
        return reference.meetsAll(hypothesis)
                ? distance(reference.ids(), hypothesis.ids())
                : table.distance(reference, hypothesis);
    }

    /** Returns the edit distance, 64 rows at a time and without the steps that lead to it. */
    private int distance(int[] reference, int[] hypothesis) {
        grid.layOut(reference, reference.length, hypothesis, hypothesis.length);
        grid.strip();
        if (grid.rows() == 0 || grid.columns() == 0) {
            return Math.max(grid.rows(), grid.columns());
        }
        int blocks = BlockColumn.blocks(grid.rows());
        mask.index(grid);
        column.reserve(blocks);
        for (int block = 0; block < blocks; block++) {
            column.open(block, block * BlockColumn.ROWS);
        }
        for (int next = 1; next <= grid.columns(); next++) {
            mask.select(next, 0, blocks - 1);
            column.advance(0, blocks - 1, 1, mask.bits(), mask.offset(), steps, 0, 0);
            mask.release();
        }
        return column.costAt(grid.rows());
    }
}
