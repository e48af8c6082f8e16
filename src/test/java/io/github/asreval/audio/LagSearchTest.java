package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LagSearchTest {

    /** All lags, one after the other, with all bits, are the oracle. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsTheLagThatTryingThemAllFinds(long seed) {
        int most = 160;
        int margin = most + 4;
        double[] first = signal(1600 + 2 * margin, seed);
        double[] second = signal(first.length, seed + 100);
        Random random = new Random(seed);
        int copy = random.nextInt(2 * most + 1) - most;
        double share = random.nextInt(3) * 0.3;
        for (int i = 0; i < second.length; i++) {
            second[i] += i - copy >= 0 && i - copy < first.length ? share * first[i - copy] : 0;
        }
        int found = new LagSearch(first, second, margin, most).best(8000);
        double highest = 0;
        for (int lag = -most; lag <= most; lag++) {
            highest = Math.max(highest, correlation(first, second, margin, lag));
        }
        assertEquals(highest, correlation(first, second, margin, found), 1e-3);
        if (share > 0.5) {
            assertEquals(copy, found);
        }
    }

    /** At higher rates lags are first tried in coarse steps: a copy is found to the sample all the same. */
    @ParameterizedTest(name = "{0} Hz")
    @ValueSource(ints = {11_025, 16_000, 22_050, 44_100, 48_000, 96_000})
    void findsACopyToTheSampleAtEveryRate(int rate) {
        int margin = StretchLikeness.margin(rate);
        double[] first = signal(StretchLikeness.window(rate) + 2 * margin, 1);
        for (int lag : new int[] {-rate / 50, -rate / 70, -1, 0, 1, rate / 90, rate / 50}) {
            double[] second = new double[first.length];
            for (int i = 0; i < second.length; i++) {
                second[i] = i - lag >= 0 && i - lag < first.length ? first[i - lag] / 7 : 0;
            }
            assertEquals(lag, new LagSearch(first, second, margin, rate / 50).best(rate));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {0, 1, 32767, -32768})
    void whatNeverChangesHasALagLikeAnyOther(double value) {
        double[] constant = new double[1600 + 328];
        Arrays.fill(constant, value);
        int lag = new LagSearch(constant, constant, 164, 160).best(8000);
        assertTrue(Math.abs(lag) <= 160, "" + lag);
    }

    /** Smooth noise, as voices are. */
    private static double[] signal(int length, long seed) {
        Random random = new Random(seed);
        double[] samples = new double[length];
        double low = 0;
        for (int i = 0; i < length; i++) {
            low += 0.3 * (random.nextGaussian() - low);
            samples[i] = 10_000 * low;
        }
        return samples;
    }

    private static double correlation(double[] first, double[] second, int margin, int lag) {
        double products = 0;
        double ours = 0;
        double theirs = 0;
        for (int i = margin; i < first.length - margin; i++) {
            products += first[i] * second[i + lag];
            ours += first[i] * first[i];
            theirs += second[i + lag] * second[i + lag];
        }
        return Math.abs(products) / Math.sqrt(ours * theirs);
    }
}
