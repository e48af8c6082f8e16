package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignFlipsTest {

    private static SignFlips flips(List<Integer> differences) {
        SignFlips flips = new SignFlips();
        differences.forEach(flips::add);
        return flips;
    }

    private static List<Integer> differences(Random random, int count, int most) {
        return IntStream.range(0, count)
                .mapToObj(i -> random.nextInt(2 * most + 1) - most)
                .toList();
    }

    private static double bruteForce(List<Integer> differences) {
        long sum = differences.stream().mapToInt(i -> i).sum();
        int reached = 0;
        for (int signs = 0; signs < 1 << differences.size(); signs++) {
            long flipped = 0;
            for (int i = 0; i < differences.size(); i++) {
                flipped += (signs >> i & 1) == 1 ? differences.get(i) : -differences.get(i);
            }
            reached += Math.abs(flipped) >= Math.abs(sum) ? 1 : 0;
        }
        return reached / (double) (1 << differences.size());
    }

    @Test
    void isTheShareOfAllSigns() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            List<Integer> differences = differences(random, random.nextInt(13), round % 2 == 0 ? 3 : 100_000);
            SignFlips flips = flips(differences);
            assertEquals(bruteForce(differences), flips.p(), 1e-14, differences::toString);
            assertTrue(flips.isExact());
        }
    }

    @Test
    void neitherOrderNorExchangeMatters() {
        Random random = new Random(3);
        for (int round = 0; round < 6; round++) {
            List<Integer> differences = new ArrayList<>(differences(random, 200, round % 2 == 0 ? 3 : 1_000_000));
            double p = flips(differences).p();
            Collections.shuffle(differences, random);
            assertEquals(p, flips(differences).p());
            assertEquals(p, flips(differences.stream().map(i -> -i).toList()).p());
        }
    }

    @Test
    void withTooManySumsDrawsThatAgree() {
        Random random = new Random(4);
        for (int round = 0; round < 8; round++) {
            SignFlips few = flips(differences(random, 12, 2_000_000));
            List<Integer> same = new ArrayList<>();
            SignFlips drawn = new SignFlips();
            SignFlips exact = new SignFlips();
            // Sizes so different that sums are hardly ever equal, then scaled down to where they often are.
            for (int i = 0; i < 60; i++) {
                int size = 1000 + random.nextInt(1_000_000);
                same.add(random.nextInt(10) < 6 ? size : -size);
                drawn.add(same.get(i));
                exact.add(Math.round(same.get(i) / 1000.0));
            }
            assertFalse(drawn.isExact());
            assertTrue(exact.isExact());
            assertTrue(few.isExact());
            assertEquals(exact.p(), drawn.p(), 0.012);
        }
    }

    @Test
    void aMillionSmallDifferencesAreDrawnAsTheNormalDistributionHasIt() {
        Random random = new Random(5);
        SignFlips flips = new SignFlips();
        double squares = 0;
        for (int i = 0; i < 1_000_000; i++) {
            int difference = (int) Math.round(random.nextGaussian() * 1.5 + 0.002);
            flips.add(difference);
            squares += difference * difference;
        }
        assertFalse(flips.isExact());
        assertEquals(NormalTail.twoSided(flips.sum() / Math.sqrt(squares)), flips.p(), 0.006);
    }

    @Test
    void differencesOfOneSizeAreCoinsHoweverMany() {
        SignFlips flips = new SignFlips();
        flips.add(3, 101_000);
        flips.add(-3, 100_000);
        assertTrue(flips.isExact());
        assertEquals(BinomialTail.twoSided(100_000, 101_000), flips.p());
        SignFlips constant = new SignFlips();
        constant.add(1, 30);
        assertEquals(1.862645149230957e-9, constant.p(), 1e-20);
        assertEquals(constant.p(), constant.smallestP());
    }

    @Test
    void withoutADifferencePIsOne() {
        assertEquals(1, new SignFlips().p());
        assertEquals(1, flips(List.of(0, 0)).p());
        assertEquals(0, flips(List.of(0, 0)).count());
        assertEquals(1, flips(List.of(0, 0)).smallestP());
        assertEquals(1, flips(List.of(7)).p());
        assertEquals(1, flips(List.of(2, -2)).p());
    }

    @Test
    void fiveBlocksAllowNoSmallerPThanASixteenth() {
        assertEquals(0.0625, flips(List.of(900, 800, 700, 600, 500)).p());
        assertEquals(0.0625, flips(List.of(1, 1, 1, 1, 1)).smallestP());
    }

    /** Eight speakers, of whom five favour one system. */
    @Test
    void countsTheSignsOfEightSpeakers() {
        assertEquals(
                62 / 256.0, flips(List.of(23, 17, 19, 21, -13, -15, -9, 16)).p());
    }
}
