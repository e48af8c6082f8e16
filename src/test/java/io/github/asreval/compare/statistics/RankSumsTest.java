package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankSumsTest {

    @Test
    void ranksWithinBlocks() {
        RankSums ranks = new RankSums(3);
        ranks.add(3, 1, 2);
        ranks.add(30, 10, 20);
        ranks.add(5, 5, 1);
        assertArrayEquals(new double[] {8.5, 4.5, 5}, ranks.sums());
        // One pair of equal ones: 2³ − 2 = 6 of 3·(27 − 3) = 72.
        assertEquals(1 - 6.0 / 72, ranks.tieFactor(), 1e-15);
        double uncorrected = 12.0 / (3 * 3 * 4) * (8.5 * 8.5 + 4.5 * 4.5 + 25) - 3 * 3 * 4;
        assertEquals(uncorrected / ranks.tieFactor(), ranks.chiSquare(), 1e-12);
        assertEquals(2, ranks.degreesOfFreedom());
        assertEquals(3, ranks.blocks());
    }

    @Test
    void equalSystemsDoNotDiffer() {
        RankSums ranks = new RankSums(4);
        assertEquals(1, ranks.p());
        ranks.add(2, 2, 2, 2);
        ranks.add(0, 0, 0, 0);
        assertEquals(0, ranks.tieFactor());
        assertEquals(0, ranks.chiSquare());
        assertEquals(1, ranks.p());
    }

    @Test
    void neitherTheOrderOfBlocksNorThatOfSystemsMatters() {
        Random random = new Random(10);
        for (int round = 0; round < 100; round++) {
            RankSums there = new RankSums(4);
            RankSums back = new RankSums(4);
            long[][] blocks = new long[12][];
            for (int block = 0; block < blocks.length; block++) {
                blocks[block] = random.longs(4, 0, 6).toArray();
                there.add(blocks[block]);
            }
            for (int block = blocks.length - 1; block >= 0; block--) {
                back.add(blocks[block][3], blocks[block][2], blocks[block][1], blocks[block][0]);
            }
            assertEquals(there.chiSquare(), back.chiSquare(), 1e-12);
            assertEquals(there.sums()[0], back.sums()[3]);
        }
    }

    /** With two systems and no ties χ² is the square of the normal deviate of the sign test. */
    @Test
    void twoSystemsAreASignTest() {
        RankSums ranks = new RankSums(2);
        for (int block = 0; block < 8; block++) {
            ranks.add(block < 5 ? 2 : 1, block < 5 ? 1 : 2);
        }
        assertEquals(0.5, ranks.chiSquare(), 1e-15);
        assertEquals(0.47950012218695337, ranks.p(), 1e-15);
    }

    @Test
    void refusesOneSystemAndAnotherNumberOfErrors() {
        assertThrows(IllegalArgumentException.class, () -> new RankSums(1));
        assertThrows(IllegalArgumentException.class, () -> new RankSums(2).add(1, 2, 3));
    }
}
