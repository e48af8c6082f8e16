package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a run is given up that does nothing but look for memory. */
class MemoryWatchTest {

    /** Looks once a second, at so much of the time and of the memory, and returns after how many seconds hope was lost. */
    private static int givenUpAfter(MemoryWatch watch, int from, int seconds, double clearing, double inUse) {
        for (int second = from; second < from + seconds; second++) {
            if (watch.isHopeless(second * 1000L, Math.round(second * 1000 * clearing), inUse)) {
                return second;
            }
        }
        return -1;
    }

    @ParameterizedTest(name = "{0} of the time in {1} of the memory: given up after {2} s (-1: never)")
    @CsvSource({
        "1.00, 1.00, 30",
        "0.86, 0.80, 30",
        "0.84, 1.00, -1",
        "0.00, 1.00, -1",
        "1.00, 0.50, -1",
    })
    void givesUpWhereNearlyAllOfTheTimeIsSpentOnNearlyFullMemory(double clearing, double inUse, int seconds) {
        assertEquals(seconds, givenUpAfter(new MemoryWatch(), 0, 200, clearing, inUse));
    }

    @ParameterizedTest(name = "memory that was found after {0} s gives new hope")
    @CsvSource({"1", "15", "29"})
    void beginsAgainWhenMemoryWasFound(int found) {
        MemoryWatch watch = new MemoryWatch();
        assertEquals(-1, givenUpAfter(watch, 0, found, 1, 1));
        assertEquals(-1, givenUpAfter(watch, found, 1, 1, 0.5));
        assertEquals(found + 31, givenUpAfter(watch, found + 1, 100, 1, 1));
    }

    @ParameterizedTest(name = "a single look that lasted {0} s is no reason")
    @CsvSource({"2", "20", "29"})
    void oneLongClearingIsNoReason(int seconds) {
        MemoryWatch watch = new MemoryWatch();
        assertFalse(watch.isHopeless(0, 0, 1));
        assertFalse(watch.isHopeless(seconds * 1000L, seconds * 1000L, 1));
        assertFalse(watch.isHopeless(40_000, seconds * 1000L, 1));
    }
}
