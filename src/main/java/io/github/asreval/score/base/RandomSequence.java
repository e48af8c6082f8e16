package io.github.asreval.score.base;

/**
 * A fixed sequence of random numbers, the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
 *
 * <p>Not safe for use by several threads.
 */
public final class RandomSequence {

    private static final long SEED = 0x5EED;

    private long state = SEED;
    /** Bits that no coin has taken yet, and how many. */
    private long pool;

    private int left;

    /** Creates the sequence at its start. */
    public RandomSequence() {}

    /** Returns 64 random bits. */
    public long bits() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a number from 0 to less than 1. */
    public double uniform() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /** Returns a number from 0 to less than the bound, each as often as the other but for 2⁻³² of the bound. */
    public int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** Returns how many of up to 64 coins show heads; bits that one call leaves over are the next one's. */
    public int heads(int coins) {
        if (coins > left) {
            pool = bits();
            left = Long.SIZE;
        }
        int heads = Long.bitCount(coins == 0 ? 0 : pool << (Long.SIZE - coins));
        pool = coins == Long.SIZE ? 0 : pool >>> coins;
        left -= coins;
        return heads;
    }
}
