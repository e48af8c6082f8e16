package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.RateInterval;
import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTailTest {

    /** The second and third are those whose p-values sc_stats gives as 0.004 and below 0.001. */
    @ParameterizedTest(name = "{0} against {1} have p = {2}")
    @CsvSource({
        "14, 16, 0.8555355519056321",
        "31, 32, 1",
        "11, 13, 0.8388197422027588",
        "2, 15, 0.002349853515625",
        "0, 0, 1",
        "0, 1, 1",
        "0, 30, 1.862645149230957e-9",
        "4, 1, 0.375"
    })
    void hasThePublishedValues(int heads, int tails, double p) {
        assertEquals(p, BinomialTail.twoSided(heads, tails), 1e-12 * p);
        assertEquals(p, BinomialTail.twoSided(tails, heads), 1e-12 * p);
    }

    @Test
    void agreesWithCommonsStatistics() {
        Random random = new Random(1);
        BinomialTest oracle = BinomialTest.withDefaults().with(AlternativeHypothesis.LESS_THAN);
        for (int round = 0; round < 3000; round++) {
            int trials = 1 + random.nextInt(round % 3 == 0 ? 20 : 3000);
            int heads = random.nextInt(trials + 1);
            int fewer = Math.min(heads, trials - heads);
            double p = Math.min(1, 2 * oracle.test(trials, fewer, 0.5).getPValue());
            assertEquals(p, BinomialTail.twoSided(heads, trials - heads), 1e-10 * p + 1e-200, heads + " of " + trials);
        }
    }

    /** Asked for both sides, commons-statistics 1.2 may take of two equally probable outcomes only one: scipy has 0.26493. */
    @Test
    void isRightWhereCommonsStatisticsIsNot() {
        BinomialTest twoSided = BinomialTest.withDefaults();
        assertEquals(0.8555355519056321, twoSided.test(30, 14, 0.5).getPValue(), 1e-15);
        assertEquals(0.20049, twoSided.test(29, 18, 0.5).getPValue(), 1e-5);
        assertEquals(0.26493089646101, BinomialTail.twoSided(18, 11), 1e-13);
    }

    /** Heads up to the fewer of both, counted exactly. */
    @Test
    void isTheShareOfAllSequences() {
        for (int trials = 0; trials <= 60; trials++) {
            BigInteger ways = BigInteger.ONE;
            BigInteger sum = BigInteger.ZERO;
            for (int heads = 0; 2 * heads < trials; heads++) {
                sum = sum.add(ways);
                double p = sum.shiftLeft(1).doubleValue()
                        / BigInteger.TWO.pow(trials).doubleValue();
                assertEquals(p, BinomialTail.twoSided(heads, trials - heads), 1e-12 * p);
                ways = ways.multiply(BigInteger.valueOf(trials - heads)).divide(BigInteger.valueOf(heads + 1L));
            }
        }
    }

    @Test
    void agreesFarOutAndWithOtherShares() {
        for (double share : new double[] {0.001, 0.1, 0.5, 0.77, 0.999}) {
            for (int trials : new int[] {1, 7, 100, 5000, 1_000_000}) {
                BinomialDistribution oracle = BinomialDistribution.of(trials, share);
                double deviation = Math.sqrt(trials * share * (1 - share));
                for (double distance = -6; distance <= 6; distance += 0.5) {
                    int heads = (int) Math.max(0, Math.min(trials, trials * share + distance * deviation));
                    double p = oracle.cumulativeProbability(heads);
                    assertEquals(p, BinomialTail.atMost(heads, trials, share), 1e-9 * p, heads + " " + trials);
                }
            }
        }
    }

    @Test
    void aHundredThousandsLoseNoDigits() {
        double p = BinomialTail.twoSided(100_000, 101_000);
        BinomialDistribution oracle = BinomialDistribution.of(201_000, 0.5);
        assertEquals(2 * oracle.cumulativeProbability(100_000), p, 1e-10);
        assertTrue(BinomialTail.twoSided(0, 2_000_000) >= 0);
        assertTrue(BinomialTail.twoSided(999_000, 1_001_000) < 0.16);
    }

    @Test
    void theIntervalIsThatOfBetaDistributions() {
        for (int trials : new int[] {1, 5, 30, 1000, 200_000}) {
            for (int successes : new int[] {0, 1, trials / 3, trials - 1, trials}) {
                RateInterval interval = BinomialTail.interval(successes, trials, 0.05);
                double low = successes == 0
                        ? 0
                        : BetaDistribution.of(successes, trials - successes + 1).inverseCumulativeProbability(0.025);
                double high = successes == trials
                        ? 1
                        : BetaDistribution.of(successes + 1, trials - successes).inverseCumulativeProbability(0.975);
                assertEquals(low, interval.low(), 1e-9, successes + " of " + trials);
                assertEquals(high, interval.high(), 1e-9, successes + " of " + trials);
            }
        }
    }
}
