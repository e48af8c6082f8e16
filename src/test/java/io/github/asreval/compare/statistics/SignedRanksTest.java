package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;

class SignedRanksTest {

    private static SignedRanks ranks(List<Integer> differences) {
        SignedRanks ranks = new SignedRanks();
        differences.forEach(difference -> ranks.add(difference, 20));
        return ranks;
    }

    private static List<Integer> differences(Random random, int count, int most) {
        return IntStream.range(0, count)
                .mapToObj(i -> random.nextInt(2 * most + 1) - most)
                .toList();
    }

    /** Ranks by counting, and sums of ranks under all signs. */
    private static double bruteForce(List<Integer> all) {
        List<Integer> differences = all.stream().filter(i -> i != 0).toList();
        int n = differences.size();
        double[] ranks = new double[n];
        double positive = 0;
        for (int i = 0; i < n; i++) {
            int size = Math.abs(differences.get(i));
            long below = differences.stream().filter(d -> Math.abs(d) < size).count();
            long equal = differences.stream().filter(d -> Math.abs(d) == size).count();
            ranks[i] = below + (equal + 1) / 2.0;
            positive += differences.get(i) > 0 ? ranks[i] : 0;
        }
        double smaller = Math.min(positive, n * (n + 1) / 2.0 - positive);
        int reached = 0;
        for (int signs = 0; signs < 1 << n; signs++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += (signs >> i & 1) == 1 ? ranks[i] : 0;
            }
            reached += sum <= smaller ? 1 : 0;
        }
        return Math.min(1, 2.0 * reached / (1 << n));
    }

    @Test
    void isTheShareOfAllSigns() {
        Random random = new Random(6);
        for (int round = 0; round < 400; round++) {
            List<Integer> differences = differences(random, random.nextInt(13), round % 2 == 0 ? 3 : 1000);
            assertEquals(bruteForce(differences), ranks(differences).p(), 1e-13, differences::toString);
        }
    }

    @Test
    void sharesRanksAndDropsZeros() {
        SignedRanks ranks = ranks(List.of(1, 0, 2, 1, 2, 0, -1));
        assertEquals(5, ranks.count());
        assertEquals(13, ranks.positive());
        assertEquals(2, ranks.negative());
        assertEquals(0.25, ranks.p());
        assertEquals(11.0 / 15, ranks.rankBiserial(), 1e-15);
    }

    @Test
    void agreesWithCommonsStatisticsWithoutTies() {
        Random random = new Random(7);
        WilcoxonSignedRankTest oracle = WilcoxonSignedRankTest.withDefaults().with(PValueMethod.EXACT);
        for (int round = 0; round < 100; round++) {
            List<Integer> sizes = new ArrayList<>(
                    IntStream.rangeClosed(1, 1 + random.nextInt(120)).boxed().toList());
            Collections.shuffle(sizes, random);
            List<Integer> differences =
                    sizes.stream().map(i -> random.nextInt(3) > 0 ? i : -i).toList();
            double[] values = differences.stream().mapToDouble(i -> i).toArray();
            double p = oracle.test(values).getPValue();
            assertEquals(p, ranks(differences).p(), 1e-9 * p);
        }
    }

    /** With ties commons-statistics 1.2 ignores that it is asked for the exact p: the right one is 0.25. */
    @Test
    void isRightWhereCommonsStatisticsIsNot() {
        double[] tied = DoubleStream.of(5, 10, 5, 10, -5).toArray();
        WilcoxonSignedRankTest exact = WilcoxonSignedRankTest.withDefaults().with(PValueMethod.EXACT);
        assertEquals(0.1675, exact.test(tied).getPValue(), 0.001);
        assertEquals(0.25, ranks(List.of(5, 10, 5, 10, -5)).p());
    }

    @Test
    void beyondAThousandIsTheNormalDistribution() {
        Random random = new Random(8);
        List<Integer> many = new ArrayList<>();
        while (many.size() < 1000) {
            int difference = (int) Math.round(random.nextGaussian() * 4 + 0.3);
            if (difference != 0) {
                many.add(difference);
            }
        }
        SignedRanks exact = ranks(many);
        assertTrue(exact.isExact());
        many.add(-1);
        many.add(1);
        SignedRanks normal = ranks(many);
        assertFalse(normal.isExact());
        assertEquals(exact.p(), normal.p(), 0.002);
        WilcoxonSignedRankTest oracle = WilcoxonSignedRankTest.withDefaults().with(PValueMethod.ASYMPTOTIC);
        double p = oracle.test(many.stream().mapToDouble(i -> i).toArray()).getPValue();
        assertEquals(p, normal.p(), 1e-9);
    }

    @Test
    void aThousandWithoutTiesAreExact() {
        Random random = new Random(9);
        List<Integer> differences = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> random.nextInt(100) < 55 ? i : -i)
                .toList();
        double[] values = differences.stream().mapToDouble(i -> i).toArray();
        double p = WilcoxonSignedRankTest.withDefaults()
                .with(PValueMethod.EXACT)
                .test(values)
                .getPValue();
        assertEquals(p, ranks(differences).p(), 1e-9);
        assertEquals(0, ranks(IntStream.rangeClosed(1, 1000).boxed().toList()).p(), 1e-300);
    }

    @Test
    void ratesAreComparedAsFractions() {
        SignedRanks ranks = new SignedRanks();
        ranks.add(1, 3);
        ranks.add(-7, 21);
        ranks.add(1_000_000_007, 3_000_000_021L);
        ranks.add(2, 5);
        assertEquals(2 + 2 + 4, ranks.positive());
        assertEquals(2, ranks.negative());
        assertThrows(IllegalArgumentException.class, () -> ranks.add(1, 0));
    }

    @Test
    void withoutADifferencePIsOne() {
        assertEquals(1, new SignedRanks().p());
        assertEquals(1, ranks(List.of(0, 0, 0)).p());
        assertEquals(0, ranks(List.of(0)).rankBiserial());
        assertEquals(1, ranks(List.of(4)).p());
    }
}
