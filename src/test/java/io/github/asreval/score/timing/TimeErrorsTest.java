package io.github.asreval.score.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeErrorsTest {

    @Test
    void hasNoFiguresOfNothing() {
        TimeErrors none = TimeErrors.of();
        assertEquals(0, none.count());
        assertEquals(OptionalDouble.empty(), none.median());
        assertEquals(OptionalDouble.empty(), none.meanOfAbsolute());
        assertEquals(OptionalDouble.empty(), none.percentile95());
        assertEquals(OptionalDouble.empty(), none.within(1));
    }

    @Test
    void keepsTheSignInTheMedianOnly() {
        TimeErrors errors = TimeErrors.of(50_000, -20_000, 30_000, -100_000);
        assertEquals(OptionalDouble.of(0.005), errors.median());
        assertEquals(OptionalDouble.of(0.05), errors.meanOfAbsolute());
        assertEquals(OptionalDouble.of(0.1), errors.percentile95());
        assertEquals(OptionalDouble.of(0.25), errors.within(0.02));
        assertEquals(OptionalDouble.of(0.75), errors.within(0.05));
        assertEquals(OptionalDouble.of(-0.1), TimeErrors.of(-100_000).median());
    }

    @Test
    void isWhatItsDefinitionsSayOfRandomTimes() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            long[] all = random.longs(1 + random.nextInt(60), -300_000, 300_000).toArray();
            TimeErrors errors = TimeErrors.of(all);
            double percentile = errors.percentile95().orElseThrow();
            long atMost = Arrays.stream(all)
                    .filter(error -> Math.abs(error) / 1e6 <= percentile)
                    .count();
            long below = Arrays.stream(all)
                    .filter(error -> Math.abs(error) / 1e6 < percentile)
                    .count();
            assertEquals(true, 100 * atMost >= 95L * all.length && 100 * below < 95L * all.length);
            double median = errors.median().orElseThrow();
            long early =
                    Arrays.stream(all).filter(error -> error / 1e6 < median).count();
            long late = Arrays.stream(all).filter(error -> error / 1e6 > median).count();
            assertEquals(true, 2 * early <= all.length && 2 * late <= all.length);
            assertEquals(
                    Arrays.stream(all).mapToDouble(Math::abs).average().orElseThrow() / 1e6,
                    errors.meanOfAbsolute().orElseThrow(),
                    1e-12);
        }
    }
}
