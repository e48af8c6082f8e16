package io.github.asreval.score;

import java.util.Arrays;

/**
 * Small counts, most of which are 0 and nearly all others 1: a bit for each, and beside them the few that are larger.
 *
 * <p>Counted up from left to right; for one thread.
 */
final class CountBits {

    private long[] bits = new long[16];
    private long size;
    /** The positions of counts over 1, rising, and by how much they are over it. */
    private long[] larger = {};

    private int[] more = {};
    private int count;

    /** Returns whether a count is above 0. */
    boolean isSet(long position) {
        return ((bits[(int) (position >>> 6)] >>> position) & 1) == 1;
    }

    /** Returns a count. */
    int count(long position) {
        if (!isSet(position)) {
            return 0;
        }
        int index = count == 0 ? -1 : Arrays.binarySearch(larger, 0, count, position);
        return index < 0 ? 1 : 1 + more[index];
    }

    /** Adds to a count that none of those added to before stands behind. */
    void add(long position, int added) {
        if (added == 0) {
            return;
        }
        extend(position + 1);
        int above = isSet(position) ? added : added - 1;
        bits[(int) (position >>> 6)] |= 1L << position;
        if (above > 0) {
            if (count == 0 || larger[count - 1] != position) {
                append(position, 0);
            }
            more[count - 1] += above;
        }
    }

    private void append(long position, int above) {
        if (count == larger.length) {
            larger = Arrays.copyOf(larger, larger(count));
            more = Arrays.copyOf(more, larger.length);
        }
        larger[count] = position;
        more[count++] = above;
    }

    /** Says how many counts there are at least, those that were not added to being 0. */
    void extend(long newSize) {
        size = Math.max(size, newSize);
        // One more, for what a shifted group has behind its last bit.
        long needed = (size >>> 6) + 2;
        if (needed > bits.length) {
            bits = Arrays.copyOf(bits, Math.max(Math.toIntExact(needed), larger(bits.length)));
        }
    }

    /** Adds counts behind all that were added to. */
    void addAll(CountBits other, long start) {
        extend(start + other.size);
        int shift = (int) (start & 63);
        int target = (int) (start >>> 6);
        for (long position = 0; position < other.size; position += 64) {
            long group = other.bits[(int) (position >>> 6)];
            bits[target++] |= group << shift;
            if (shift > 0) {
                bits[target] |= group >>> (64 - shift);
            }
        }
        for (int i = 0; i < other.count; i++) {
            append(start + other.larger[i], other.more[i]);
        }
    }

    void clear() {
        Arrays.fill(bits, 0, (int) (size >>> 6) + 1, 0);
        size = 0;
        count = 0;
    }

    /** By a half and not twice as large: with many lines, what is spare counts. */
    static int larger(int size) {
        return (int) Math.min(size + (size >> 1) + 1L, Integer.MAX_VALUE - 8);
    }
}
