package io.github.asreval.lexicon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers of tokens of any length, found by their bytes.
 *
 * <p>Open addressing with linear probing, hash and number side by side as in {@link ShortTokens}. The bytes stand one token
 * after the other in an arena, each behind its length, and are compared whenever the hash is the same.
 */
final class LongTokens {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** No token has it: places in the arena are not negative. */
    private static final long FREE = -1;

    /** At 2 × place the hash, and behind it the place in the arena above the number; {@link #FREE} if there is no token. */
    private long[] slots = free(1 << 8);

    private int count;
    private byte[] arena = new byte[1 << 10];
    private int used;

    /** Returns the number of a token, or {@link ShortTokens#NONE}. */
    int find(long hash, byte[] bytes, int start, int length) {
        int mask = slots.length - 1;
        int slot = slot(hash, mask);
        while (slots[slot + 1] != FREE) {
            if (slots[slot] == hash) {
                int at = (int) (slots[slot + 1] >>> 32);
                if ((int) INT.get(arena, at) == length
                        && Arrays.equals(
                                arena, at + Integer.BYTES, at + Integer.BYTES + length, bytes, start, start + length)) {
                    return (int) slots[slot + 1];
                }
            }
            slot = (slot + 2) & mask;
        }
        return ShortTokens.NONE;
    }

    /** Adds a token that is not here. */
    void add(long hash, byte[] bytes, int start, int length, int token) {
        if (4 * ++count > slots.length) {
            grow();
        }
        put(hash, ((long) keep(bytes, start, length) << 32) | (token & 0xFFFFFFFFL));
    }

    private int keep(byte[] bytes, int start, int length) {
        int at = used;
        int needed = Math.addExact(at, length + Integer.BYTES);
        if (arena.length < needed) {
            arena = Arrays.copyOf(arena, (int) Math.max(needed, Math.min(2L * arena.length, Integer.MAX_VALUE - 8)));
        }
        INT.set(arena, at, length);
        System.arraycopy(bytes, start, arena, at + Integer.BYTES, length);
        used = needed;
        return at;
    }

    private void put(long hash, long value) {
        int mask = slots.length - 1;
        int slot = slot(hash, mask);
        while (slots[slot + 1] != FREE) {
            slot = (slot + 2) & mask;
        }
        slots[slot] = hash;
        slots[slot + 1] = value;
    }

    private void grow() {
        long[] old = slots;
        slots = free(2 * old.length);
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot + 1] != FREE) {
                put(old[slot], old[slot + 1]);
            }
        }
    }

    private static long[] free(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, FREE);
        return slots;
    }

    private static int slot(long hash, int mask) {
        return Hashes.place(hash, mask) & ~1;
    }
}
