package io.github.asreval.text.base;

import java.util.Arrays;

/**
 * A word of more than a few code points as the rows of a table of edit distances, 64 rows in each word of bits
 * (Myers 1999, Hyyrö 2003).
 *
 * <p>In which rows a code point stands is looked up, in an open hash table of at least twice as many places as there are
 * rows. For one thread.
 */
final class CodePointRows {

    private static final int ROWS = Long.SIZE;
    // The fractional part of the golden ratio in 32 bits: neighbouring code points go to places far apart.
    private static final int SCATTER = 0x9E3779B1;

    private final int length;
    private final int blocks;
    // For each place a code point, plus one so that 0 is an empty place, and the rows in which it stands.
    private final int[] keys;
    private final long[] standing;
    // Where the value of a row is one more or one less than that of the row above.
    private final long[] rises;
    private final long[] falls;

    /** Lays out at least one code point. */
    CodePointRows(int[] rows) {
        length = rows.length;
        blocks = (length + ROWS - 1) / ROWS;
        keys = new int[Integer.highestOneBit(length) * 4];
        standing = new long[keys.length * blocks];
        rises = new long[blocks];
        falls = new long[blocks];
        for (int row = 0; row < length; row++) {
            int place = place(rows[row]);
            keys[place] = rows[row] + 1;
            standing[place * blocks + row / ROWS] |= 1L << row;
        }
    }

    /** Returns the place of a code point, an empty one if it stands in no row. */
    private int place(int codePoint) {
        int place = (codePoint * SCATTER) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
        while (keys[place] != 0 && keys[place] != codePoint + 1) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    /** Returns the unit-cost edit distance to another word. */
    int distanceTo(int[] columns) {
        Arrays.fill(rises, -1L);
        Arrays.fill(falls, 0L);
        long last = 1L << (length - 1);
        int distance = length;
        for (int codePoint : columns) {
            int at = place(codePoint) * blocks;
            // Row 0 counts the columns: its value rises.
            long rise = 1L;
            long fall = 0L;
            for (int block = 0; block < blocks; block++) {
                long down = rises[block];
                long up = falls[block];
                long equal = standing[at + block] | fall;
                long diagonal = (((equal & down) + down) ^ down) | equal | up;
                long right = up | ~(diagonal | down);
                long left = down & diagonal;
                if (block == blocks - 1) {
                    distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
                }
                long fromAbove = right << 1 | rise;
                rises[block] = left << 1 | fall | ~(diagonal | fromAbove);
                falls[block] = diagonal & fromAbove;
                rise = right >>> (ROWS - 1);
                fall = left >>> (ROWS - 1);
            }
        }
        return distance;
    }
}
