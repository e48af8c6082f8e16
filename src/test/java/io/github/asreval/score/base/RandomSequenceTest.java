package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The sequence is that of SplitMix64, which Java has as well, for generators that are split. */
class RandomSequenceTest {

    private static final long SEED = 0x5EED;

    private final RandomSequence sequence = new RandomSequence();
    private final SplittableRandom known = new SplittableRandom(SEED);

    @Test
    void theBitsAreThoseOfSplitMix64() {
        for (int i = 0; i < 1000; i++) {
            assertEquals(known.nextLong(), sequence.bits());
        }
    }

    @Test
    void numbersBelowOneAreTheFirst53Bits() {
        for (int i = 0; i < 1000; i++) {
            assertEquals((known.nextLong() >>> 11) / (double) (1L << 53), sequence.uniform());
        }
    }

    @Test
    void numbersBelowABoundAreThatPartOfTheFirst32Bits() {
        for (int i = 1; i < 1000; i++) {
            int bound = i % 3 == 0 ? Integer.MAX_VALUE - i : i;
            BigInteger part = BigInteger.valueOf(known.nextLong() >>> 32).multiply(BigInteger.valueOf(bound));
            assertEquals(part.shiftRight(32).intValueExact(), sequence.below(bound));
        }
    }

    @Test
    void coinsTakeTheBitsFromTheLastOnAndNewOnesWhereTooFewAreLeft() {
        Random random = new Random(64);
        Deque<Integer> left = new ArrayDeque<>();
        for (int i = 0; i < 2000; i++) {
            int coins = random.nextInt(4) == 0 ? 64 : random.nextInt(65);
            if (coins > left.size()) {
                left.clear();
                long bits = known.nextLong();
                for (int bit = 0; bit < 64; bit++) {
                    left.add((int) ((bits >>> bit) & 1));
                }
            }
            int heads = 0;
            for (int coin = 0; coin < coins; coin++) {
                heads += left.remove();
            }
            assertEquals(heads, sequence.heads(coins));
        }
    }
}
