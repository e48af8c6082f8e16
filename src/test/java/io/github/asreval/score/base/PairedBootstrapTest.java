package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.RateInterval;
import java.util.Optional;
import java.util.OptionalDouble;
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

    @Test
    void tellsHowProbableAnImprovementIs() {
        PairedBootstrap better = new PairedBootstrap();
        PairedBootstrap worse = new PairedBootstrap();
        PairedBootstrap open = new PairedBootstrap();
        for (int line = 0; line < 100; line++) {
            better.add(2, 10, 1, 10);
            worse.add(1, 10, 2, 10);
            open.add(line % 2, 10, (line + 1) % 2, 10);
        }
        assertEquals(OptionalDouble.of(1), better.probabilityOfImprovement());
        assertEquals(OptionalDouble.of(0), worse.probabilityOfImprovement());
        assertEquals(0.5, open.probabilityOfImprovement().orElseThrow(), 0.05);
    }

    @Test
    void withoutChangesAnImprovementIsAsProbableAsNot() {
        PairedBootstrap bootstrap = new PairedBootstrap();
        for (int line = 0; line < 29; line++) {
            bootstrap.add(1, 10, 1, 10);
        }
        assertEquals(OptionalDouble.empty(), bootstrap.probabilityOfImprovement());
        bootstrap.add(1, 10, 1, 10);
        assertEquals(OptionalDouble.of(0.5), bootstrap.probabilityOfImprovement());
    }

    /** Where the difference is all but normally distributed, the share below 0 is known from the interval. */
    @Test
    void theProbabilityAgreesWithTheInterval() {
        PairedBootstrap bootstrap = new PairedBootstrap();
        Random random = new Random(9);
        for (int line = 0; line < 1000; line++) {
            bootstrap.add(random.nextInt(4), 10, random.nextInt(4), 10);
        }
        RateInterval interval = bootstrap.interval().orElseThrow();
        double probability = bootstrap.probabilityOfImprovement().orElseThrow();
        assertEquals(interval.high() < 0, probability > 0.975);
        assertEquals(interval.low() > 0, probability < 0.025);
        bootstrap.add(100, 10, 0, 10);
        assertTrue(bootstrap.probabilityOfImprovement().orElseThrow() > probability);
    }
}
