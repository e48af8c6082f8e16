package io.github.asreval.improve;

/**
 * Remembers which two words were recognised rightly side by side, in little memory and with a doubt: pairs that were not
 * may be taken for some that were, never the other way round (Bloom 1970, with two bits a pair).
 *
 * <p>Most phrases that were misheard are never right; for those this settles it without another look at the corpus.
 */
final class CorrectBigrams {

    private static final int BITS = 1 << 24;

    private final long[] bits = new long[BITS / Long.SIZE];

    void add(int left, int right) {
        long hash = hash(left, right);
        set((int) hash & (BITS - 1));
        set((int) (hash >>> 32) & (BITS - 1));
    }

    /** Returns whether each word of a phrase may have been right next to the one before it. */
    boolean mayHold(int[] phrase) {
        for (int i = 1; i < phrase.length; i++) {
            long hash = hash(phrase[i - 1], phrase[i]);
            if (!has((int) hash & (BITS - 1)) || !has((int) (hash >>> 32) & (BITS - 1))) {
                return false;
            }
        }
        return true;
    }

    private void set(int bit) {
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean has(int bit) {
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    /** Mixes the two numbers so that every bit depends on both (the finalizer of SplitMix64, Steele et al. 2014). */
    private static long hash(int left, int right) {
        long mixed = ((long) left << 32 | right) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
