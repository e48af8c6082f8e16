package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.RateInterval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static PairedBootstrap bootstrap(List<int[]> lines, boolean exchanged) {
        PairedBootstrap bootstrap = new PairedBootstrap();
        for (int[] line : lines) {
            bootstrap.add(line[exchanged ? 1 : 0], line[2], line[exchanged ? 0 : 1], line[2]);
        }
        return bootstrap;
    }

    /** Up to a thousand lines and beyond; and with rows that are the same for both sides. */
    @ParameterizedTest(name = "over {0} lines, their order changes nothing and an exchange the sign")
    @ValueSource(ints = {40, 1000, 1001, 20_000})
    void neitherOrderNorExchangeMatters(int count) {
        Random random = new Random(count);
        for (boolean symmetric : new boolean[] {false, true}) {
            List<int[]> lines = new ArrayList<>();
            while (lines.size() < count) {
                int errors = random.nextInt(4);
                int other = random.nextInt(3);
                int words = 1 + random.nextInt(12);
                lines.add(new int[] {errors, other, words});
                if (symmetric && lines.size() < count) {
                    lines.add(new int[] {other, errors, words});
                }
            }
            PairedBootstrap there = bootstrap(lines, false);
            PairedBootstrap back = bootstrap(lines, true);
            Collections.shuffle(lines, random);
            PairedBootstrap shuffled = bootstrap(lines, false);
            RateInterval interval = there.interval().orElseThrow();
            assertEquals(there.interval(), shuffled.interval());
            assertEquals(there.relativeInterval(), shuffled.relativeInterval());
            assertEquals(there.standardError(), shuffled.standardError());
            assertEquals(there.probabilityOfImprovement(), shuffled.probabilityOfImprovement());
            assertEquals(interval.low(), 0 - back.interval().orElseThrow().high());
            assertEquals(interval.high(), 0 - back.interval().orElseThrow().low());
            assertEquals(there.standardError(), back.standardError());
            assertEquals(
                    1,
                    there.probabilityOfImprovement().orElseThrow()
                            + back.probabilityOfImprovement().orElseThrow(),
                    1e-12);
        }
    }

    @Test
    void theRelativeIntervalIsOfTheSameDraws() {
        PairedBootstrap bootstrap = new PairedBootstrap();
        for (int line = 0; line < 50; line++) {
            bootstrap.add(4, 10, 3, 10);
        }
        RateInterval relative = bootstrap.relativeInterval().orElseThrow();
        assertEquals(-0.25, relative.low(), 1e-12);
        assertEquals(-0.25, relative.high(), 1e-12);
        PairedBootstrap perfect = new PairedBootstrap();
        for (int line = 0; line < 50; line++) {
            perfect.add(0, 10, 1, 10);
        }
        assertEquals(Optional.empty(), perfect.relativeInterval());
    }

    @Test
    void blocksMayBeAsFewAsTwo() {
        PairedBootstrap blocks = new PairedBootstrap(2, 20_000);
        blocks.add(20, 100, 10, 100);
        assertEquals(Optional.empty(), blocks.interval());
        blocks.add(20, 100, 30, 100);
        // One of them twice, or each once: −0.1, 0 and 0.1 with a quarter, a half and a quarter.
        assertEquals(new RateInterval(-0.1, 0.1), rounded(blocks.interval().orElseThrow()));
        assertEquals(0.5, blocks.probabilityOfImprovement().orElseThrow(), 0.01);
        assertEquals(Math.sqrt(0.005), blocks.standardError().orElseThrow(), 0.001);
        assertEquals(0.25, blocks.share(Double.NEGATIVE_INFINITY, -0.05).orElseThrow(), 0.01);
        assertEquals(0.5, blocks.share(-0.05, 0.05).orElseThrow(), 0.01);
    }

    private static RateInterval rounded(RateInterval interval) {
        return new RateInterval(Math.round(interval.low() * 1e9) / 1e9, Math.round(interval.high() * 1e9) / 1e9);
    }
}
