package io.github.asreval.lexicon;

import java.util.Arrays;

/**
 * Numbers of tokens of up to seven bytes, found by the bytes themselves as a little-endian number.
 *
 * <p>Open addressing with linear probing; key and number stand side by side, so that a look-up touches one line of the
 * processor's cache.
 */
final class ShortTokens {

    /** What {@link #find} returns for a token that is not here. */
    static final int NONE = -1;

    /** At 2 × place the key, and behind it the number, or {@link #NONE} for a free place. */
    private long[] slots = free(1 << 8);

    private int count;

    int find(long key) {
        int mask = slots.length - 1;
        int slot = slot(key, mask);
        while (slots[slot + 1] != NONE) {
            if (slots[slot] == key) {
                return (int) slots[slot + 1];
            }
            slot = (slot + 2) & mask;
        }
        return NONE;
    }

    /** Adds a token that is not here, with any number but {@link #NONE}. */
    void add(long key, int token) {
        if (4 * ++count > slots.length) {
            grow();
        }
        put(key, token);
    }

    private void put(long key, long token) {
        int mask = slots.length - 1;
        int slot = slot(key, mask);
        while (slots[slot + 1] != NONE) {
            slot = (slot + 2) & mask;
        }
        slots[slot] = key;
        slots[slot + 1] = token;
    }

    private void grow() {
        long[] old = slots;
        slots = free(2 * old.length);
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot + 1] != NONE) {
                put(old[slot], old[slot + 1]);
            }
        }
    }

    private static long[] free(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, NONE);
        return slots;
    }

    private static int slot(long key, int mask) {
        return Hashes.place(key, mask) & ~1;
    }
}
