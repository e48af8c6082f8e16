package io.github.asreval.align;

import java.util.BitSet;

/**
 * Finds what wildcards stand for: tokens of which each matches one or more words of the other side, at no cost.
 *
 * <pre>{@code
 * // 1 2 3 4 was said, 1 [PII] 4 was recognised
 * Taken taken = new WildcardAligner().align(new int[] {1, 2, 3, 4}, new int[] {1, WildcardAligner.ANY, 4});
 * taken.reference();    // {1, 2}
 * taken.hypothesis();   // {1}: the wildcard
 * }</pre>
 *
 * <p>The best alignment is that with the fewest errors outside of what wildcards match; among those, with the most hits;
 * among those, with the fewest words matched. What still ties is settled from the end, a pair going before a wildcard, this
 * before a deletion, and that before an insertion. A wildcard with nothing to match is an error like any word. A wildcard
 * may match words among which there are wildcards.
 *
 * <p>Time and memory grow with the product of both lengths, a byte for each pair of words; beyond 67 million pairs, some
 * 8,000 words on either side, texts are refused. Instances have no state.
 */
public final class WildcardAligner {

    /** The token that matches one or more others. */
    public static final int ANY = -2;

    /** A token that costs nothing and matches nothing. */
    public static final int SILENT = -1;

    private static final long MOST_CELLS = 1L << 26;
    private static final long ERROR = 1L << 42;
    private static final long HIT = -(1L << 21);
    private static final long NEVER = Long.MAX_VALUE / 4;

    private static final int PAIR = 1;
    private static final int BEHIND_HEARD = 2;
    private static final int BEHIND_SAID = 3;
    private static final int DELETION = 4;
    private static final int INSERTION = 5;
    private static final int STEP = 7;
    /** Set where a wildcard of the hypothesis, or of the reference, has matched a word before this one. */
    private static final int HEARD_GOES_ON = 8;

    private static final int SAID_GOES_ON = 16;

    /** Creates an aligner. */
    public WildcardAligner() {}

    /**
     * What wildcards stand for.
     *
     * @param reference the places of the reference that were matched, and those of its wildcards that matched something
     * @param hypothesis the same of the hypothesis
     * @param wildcards how many wildcards matched something
     * @param errors the errors in the rest
     */
    public record Taken(BitSet reference, BitSet hypothesis, int wildcards, int errors) {}

    /**
     * Finds what the wildcards of both sides stand for.
     *
     * @throws IllegalArgumentException if the texts are too long together, as described above
     */
    public Taken align(int[] reference, int[] hypothesis) {
        if ((reference.length + 1L) * (hypothesis.length + 1L) > MOST_CELLS) {
            throw new IllegalArgumentException("cannot align " + reference.length + " reference words with "
                    + hypothesis.length + " hypothesis words and wildcards: the table would be too large");
        }
        byte[][] steps = new byte[reference.length + 1][hypothesis.length + 1];
        long cost = fill(reference, hypothesis, steps);
        // Hits and matched words together weigh less than half of an error.
        int errors = (int) ((cost + ERROR / 2) / ERROR);
        return follow(reference, hypothesis, steps, errors);
    }

    /** Fills the table of steps, row by row; returns the cost of the best alignment. */
    private static long fill(int[] reference, int[] hypothesis, byte[][] steps) {
        int width = hypothesis.length + 1;
        Row above = new Row(width);
        Row here = new Row(width);
        for (int i = 0; i <= reference.length; i++) {
            for (int j = 0; j < width; j++) {
                int said = i == 0 ? SILENT : reference[i - 1];
                int heard = j == 0 ? SILENT : hypothesis[j - 1];
                int step = here.plain(above, i, j, said, heard);
                step |= here.heardMatches(above, i, j, said, j < hypothesis.length && hypothesis[j] == ANY);
                step |= here.saidMatches(j, heard, i < reference.length && reference[i] == ANY);
                steps[i][j] = (byte) step;
            }
            Row spare = above;
            above = here;
            here = spare;
        }
        return above.plain[width - 1];
    }

    /** The costs of the best alignments of so many words of the reference, by the number of words of the hypothesis. */
    private static final class Row {

        /** Outside of wildcards. */
        private final long[] plain;
        /** With the next word of the hypothesis a wildcard that has matched a word. */
        private final long[] heardOpen;
        /** With the next word of the reference a wildcard that has matched a word. */
        private final long[] saidOpen;

        Row(int width) {
            this.plain = new long[width];
            this.heardOpen = new long[width];
            this.saidOpen = new long[width];
        }

        /** Returns the best step to a cell outside of wildcards. */
        int plain(Row above, int i, int j, int said, int heard) {
            long best = i == 0 && j == 0 ? 0 : NEVER;
            int step = 0;
            if (i > 0 && j > 0 && said >= 0 && heard >= 0) {
                best = above.plain[j - 1] + (said == heard ? HIT : ERROR);
                step = PAIR;
            }
            if (j > 0 && heardOpen[j - 1] < best) {
                best = heardOpen[j - 1];
                step = BEHIND_HEARD;
            }
            if (i > 0 && above.saidOpen[j] < best) {
                best = above.saidOpen[j];
                step = BEHIND_SAID;
            }
            if (i > 0 && above.plain[j] + gap(said) < best) {
                best = above.plain[j] + gap(said);
                step = DELETION;
            }
            if (j > 0 && plain[j - 1] + gap(heard) < best) {
                best = plain[j - 1] + gap(heard);
                step = INSERTION;
            }
            plain[j] = best;
            return step;
        }

        private static long gap(int token) {
            return token == SILENT ? 0 : ERROR;
        }

        /** Matches a word of the reference with the wildcard that the hypothesis has next, if it has one. */
        int heardMatches(Row above, int i, int j, int said, boolean isWildcard) {
            heardOpen[j] = NEVER;
            if (!isWildcard || i == 0) {
                return 0;
            }
            long opened = said == SILENT ? NEVER : above.plain[j];
            boolean goesOn = above.heardOpen[j] < opened;
            heardOpen[j] = Math.min(NEVER, (goesOn ? above.heardOpen[j] : opened) + (said == SILENT ? 0 : 1));
            return goesOn ? HEARD_GOES_ON : 0;
        }

        /** Matches a word of the hypothesis with the wildcard that the reference has next, if it has one. */
        int saidMatches(int j, int heard, boolean isWildcard) {
            saidOpen[j] = NEVER;
            if (!isWildcard || j == 0) {
                return 0;
            }
            long opened = heard == SILENT ? NEVER : plain[j - 1];
            boolean goesOn = saidOpen[j - 1] < opened;
            saidOpen[j] = Math.min(NEVER, (goesOn ? saidOpen[j - 1] : opened) + (heard == SILENT ? 0 : 1));
            return goesOn ? SAID_GOES_ON : 0;
        }
    }

    private static Taken follow(int[] reference, int[] hypothesis, byte[][] steps, int errors) {
        BitSet said = new BitSet();
        BitSet heard = new BitSet();
        int wildcards = 0;
        int i = reference.length;
        int j = hypothesis.length;
        while (i > 0 || j > 0) {
            int step = steps[i][j] & STEP;
            if (step == BEHIND_HEARD) {
                wildcards++;
                heard.set(--j);
                boolean goesOn;
                do {
                    goesOn = (steps[i][j] & HEARD_GOES_ON) != 0;
                    said.set(--i);
                } while (goesOn);
            } else if (step == BEHIND_SAID) {
                wildcards++;
                said.set(--i);
                boolean goesOn;
                do {
                    goesOn = (steps[i][j] & SAID_GOES_ON) != 0;
                    heard.set(--j);
                } while (goesOn);
            } else {
                i -= step == INSERTION ? 0 : 1;
                j -= step == DELETION ? 0 : 1;
            }
        }
        return new Taken(said, heard, wildcards, errors);
    }
}
