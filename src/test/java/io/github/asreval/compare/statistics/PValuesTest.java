package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PValuesTest {

    /** The signed rank tests of four systems over eight speakers. */
    private static final double[] PAIRS = {0.375, 0.0078125, 0.03125, 0.0078125, 0.3828125, 0.03125};

    @Test
    void holmCorrectsForSixPairs() {
        assertArrayEquals(new double[] {0.75, 0.046875, 0.125, 0.046875, 0.75, 0.125}, PValues.holm(PAIRS));
    }

    @Test
    void benjaminiAndHochbergCorrectForSixPairs() {
        assertArrayEquals(
                new double[] {0.3828125, 0.0234375, 0.046875, 0.0234375, 0.3828125, 0.046875},
                PValues.benjaminiHochberg(PAIRS));
    }

    @Test
    void oneIsLeftAsItIs() {
        assertArrayEquals(new double[] {0.04}, PValues.holm(new double[] {0.04}));
        assertArrayEquals(new double[] {0.04}, PValues.benjaminiHochberg(new double[] {0.04}));
        assertArrayEquals(new double[0], PValues.holm(new double[0]));
        assertArrayEquals(new double[0], PValues.benjaminiHochberg(new double[0]));
    }

    /** A corrected p is the lowest level at which the stepwise procedure rejects. */
    @Test
    void rejectsWhatTheProceduresReject() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            double[] p = random.doubles(1 + random.nextInt(8))
                    .map(value -> value * value * value)
                    .toArray();
            double level = random.nextDouble() / 2;
            double[] sorted = p.clone();
            Arrays.sort(sorted);
            int down = 0;
            while (down < p.length && sorted[down] <= level / (p.length - down)) {
                down++;
            }
            int up = p.length;
            while (up > 0 && sorted[up - 1] > level * up / p.length) {
                up--;
            }
            assertEquals(down, count(PValues.holm(p), level));
            assertEquals(up, count(PValues.benjaminiHochberg(p), level));
            for (int i = 0; i < p.length; i++) {
                assertTrue(p[i] <= PValues.benjaminiHochberg(p)[i]);
                assertTrue(PValues.benjaminiHochberg(p)[i] <= PValues.holm(p)[i] + 1e-15);
            }
        }
    }

    private static long count(double[] p, double level) {
        return Arrays.stream(p).filter(value -> value <= level).count();
    }
}
