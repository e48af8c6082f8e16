package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WordIntervalsTest {

    private static final double UNKNOWN = Double.NaN;

    @Test
    void timesAreKnownIfEveryBeginAndEndIs() {
        assertTrue(new WordIntervals(new double[0], new double[0]).areKnown());
        assertTrue(new WordIntervals(new double[] {0, 1}, new double[] {1, 2}).areKnown());
        assertFalse(new WordIntervals(new double[] {0, UNKNOWN}, new double[] {1, 2}).areKnown());
        assertFalse(new WordIntervals(new double[] {0, 1}, new double[] {1, UNKNOWN}).areKnown());
        assertFalse(WordIntervals.unknown(1).areKnown());
        assertEquals(OptionalDouble.empty(), WordIntervals.unknown(1).begin(0));
    }

    @Test
    void aStretchIsDividedByCharactersOrEvenlyOrNotAtAll() {
        List<String> words = List.of("a", "हिन्दी", "");
        divides(
                new double[] {0, 1, 7},
                new double[] {1, 7, 8},
                WordIntervals.of(0, 8, words, WordTimes.CHARACTERS, false));
        divides(
                new double[] {0.5, 4, 7.5},
                new double[] {0.5, 4, 7.5},
                WordIntervals.of(0, 8, words, WordTimes.CHARACTERS, true));
        divides(
                new double[] {1, 2, 3},
                new double[] {2, 3, 4},
                WordIntervals.of(1, 4, words, WordTimes.EQUAL_INTERVALS, false));
        divides(
                new double[] {1, 1, 1},
                new double[] {4, 4, 4},
                WordIntervals.of(1, 4, words, WordTimes.SEGMENT, false));
        divides(new double[] {2.5}, new double[] {2.5}, WordIntervals.of(1, 4, List.of("one"), WordTimes.EQUAL, true));
    }

    private static void divides(double[] begins, double[] ends, WordIntervals times) {
        assertArrayEquals(begins, times.begins(), 1e-9);
        assertArrayEquals(ends, times.ends(), 1e-9);
        for (int word = 0; word < begins.length; word++) {
            double middle = (begins[word] + ends[word]) / 2;
            assertEquals(middle, times.middle(word), 1e-9);
            assertEquals(OptionalDouble.of(times.ends()[word]), times.word(word).end(0));
            assertEquals(middle, times.points().begins()[word], 1e-9);
        }
    }
}
