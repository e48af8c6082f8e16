package io.github.asreval.lexicon;

/**
 * Looks for blanks and for what is not plain ASCII, eight bytes at a time.
 *
 * <p>Of eight bytes, read as a little-endian number, the highest bit of a byte marks it.
 */
final class AsciiScan {

    static final long HIGHS = 0x8080808080808080L;

    private static final long LOWS = 0x7F7F7F7F7F7F7F7FL;
    private static final long ABOVE_BLANK = 0x2121212121212121L;
    private static final long BLANKS = 0x2020202020202020L;
    /** Added to a small letter, reaches the highest bit; so does what comes behind {@code z}. */
    private static final long FROM_A = 0x1F1F1F1F1F1F1F1FL;

    private static final long BEHIND_Z = 0x0505050505050505L;

    private AsciiScan() {}

    /** Marks control characters and what is not ASCII; marks above the lowest may be wrong where there is one. */
    static long odd(long bytes) {
        return (bytes | ((bytes - BLANKS) & ~bytes) | zeros(bytes ^ LOWS)) & HIGHS;
    }

    /** Marks the blanks. */
    static long blanks(long bytes) {
        return zeros(bytes ^ BLANKS);
    }

    /** Marks the letters of ASCII. */
    static long letters(long bytes) {
        long small = (bytes & LOWS) | BLANKS;
        return (small + FROM_A) & ~(small + BEHIND_Z) & ~bytes & HIGHS;
    }

    /** Marks the letters from a to z. */
    static long small(long bytes) {
        long low = bytes & LOWS;
        return (low + FROM_A) & ~(low + BEHIND_Z) & ~bytes & HIGHS;
    }

    /** Marks the bytes up to a blank; marks above the lowest may be wrong (Mycroft 1987), and only that one is used. */
    static long upToBlank(long bytes) {
        return (bytes - ABOVE_BLANK) & ~bytes & HIGHS;
    }

    /** Marks the bytes that are 0. */
    static long zeros(long bytes) {
        return ~(((bytes & LOWS) + LOWS) | bytes) & HIGHS;
    }

    /** Returns a mask of so many bytes, fewer than eight, from the first on. */
    static long lowest(int bytes) {
        return (1L << (bytes * Byte.SIZE)) - 1;
    }

    /** Returns a mask of so many bytes, fewer than eight, from the last on. */
    static long highest(int bytes) {
        return ~(-1L >>> (bytes * Byte.SIZE));
    }
}
