package io.github.asreval.lexicon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Hashes for tables of tokens. */
final class Hashes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    /** Returns a place from 0 to the mask: the highest bits of a product, which depend on all bits of the hash (Knuth). */
    static int place(long hash, int mask) {
        return (int) ((hash * MULTIPLIER) >>> Long.numberOfLeadingZeros(mask));
    }

    /** Returns a hash of some bytes. */
    static long of(byte[] bytes, int start, int length) {
        long hash = length;
        int i = start;
        int end = start + length;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, i)) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        for (; i < end; i++) {
            hash = (hash ^ bytes[i]) * MULTIPLIER;
        }
        return hash;
    }
}
