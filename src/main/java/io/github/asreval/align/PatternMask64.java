package io.github.asreval.align;

/**
 * The pattern masks of up to 64 tokens: for each different one the places where it stands, as bits of a word.
 *
 * <p>A hash table with open addressing, small enough to stay in the processor's nearest cache.
 */
final class PatternMask64 {

    // Twice the number of places, so that probing always meets a free slot.
    private static final int SLOTS = 128;
    private static final int HASH_SHIFT = Integer.SIZE - 7;
    private static final int MULTIPLIER = 0x9E3779B1;

    private final int[] tokens = new int[SLOTS];
    // A slot is free where no bit is set.
    private final long[] positions = new long[SLOTS];
    private final int[] usedSlots = new int[64];
    private int used;

    void clear() {
        for (int i = 0; i < used; i++) {
            positions[usedSlots[i]] = 0L;
        }
        used = 0;
    }

    void add(int token, int position) {
        int slot = slotOf(token);
        if (positions[slot] == 0L) {
            tokens[slot] = token;
            usedSlots[used++] = slot;
        }
        positions[slot] |= 1L << position;
    }

    /** Returns the places of a token; no bit is set if it has none. */
    long of(int token) {
        return positions[slotOf(token)];
    }

    private int slotOf(int token) {
        int slot = (token * MULTIPLIER) >>> HASH_SHIFT;
        while (positions[slot] != 0L && tokens[slot] != token) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
