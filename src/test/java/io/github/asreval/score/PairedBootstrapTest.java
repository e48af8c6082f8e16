package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedBootstrapTest {

    @Test
    void fewLinesSayNothing() {
        PairedBootstrap bootstrap = new PairedBootstrap();
        for (int line = 0; line < 29; line++) {
            bootstrap.add(1, 10, 0, 10);
        }
        assertEquals(Optional.empty(), bootstrap.interval());
        bootstrap.add(1, 10, 0, 10);
        RateInterval sure = bootstrap.interval().orElseThrow();
        assertEquals(-0.1, sure.low(), 1e-12);
        assertEquals(-0.1, sure.high(), 1e-12);
    }

    @Test
    void noChangeIsSure() {
        PairedBootstrap bootstrap = new PairedBootstrap();
        for (int line = 0; line < 40; line++) {
            bootstrap.add(line % 7, 10, line % 7, 10);
        }
        assertEquals(Optional.of(new RateInterval(0, 0)), bootstrap.interval());
    }

    @Test
    void linesWithoutWordsHaveNoRate() {
        PairedBootstrap bootstrap = new PairedBootstrap();
        for (int line = 0; line < 40; line++) {
            bootstrap.add(1, 0, 0, 0);
        }
        assertEquals(Optional.empty(), bootstrap.interval());
    }

    /** With lines of equal length the change of the rate is a mean, whose spread is known. */
    @ParameterizedTest(name = "the interval over {0} lines is that of the theory")
    @ValueSource(ints = {100, 1000, 100_000})
    void isAsWideAsTheoryHasIt(int lines) {
        PairedBootstrap bootstrap = new PairedBootstrap();
        Random random = new Random(8);
        double sum = 0;
        double squares = 0;
        for (int line = 0; line < lines; line++) {
            int healed = random.nextInt(10) < 3 ? 1 : 0;
            int broken = random.nextInt(10) < 1 ? 1 : 0;
            bootstrap.add(healed, 1, broken, 1);
            sum += broken - healed;
            squares += (broken - healed) * (broken - healed);
        }
        double mean = sum / lines;
        double deviation = Math.sqrt((squares / lines - mean * mean) / lines);
        RateInterval interval = bootstrap.interval().orElseThrow();
        assertEquals(mean, (interval.low() + interval.high()) / 2, 0.3 * deviation);
        assertEquals(2 * 1.96 * deviation, interval.high() - interval.low(), 0.4 * deviation);
        assertEquals(Optional.of(interval), bootstrap.interval());
        assertTrue(interval.low() < mean && mean < interval.high());
    }
}
