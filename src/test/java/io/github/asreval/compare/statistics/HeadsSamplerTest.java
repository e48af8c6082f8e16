package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.base.RandomSequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadsSamplerTest {

    @ParameterizedTest(name = "{0} tosses")
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 66, 99, 100, 1000, 1_000_000})
    void drawsAsManyHeadsAsCoinsHave(int tosses) {
        HeadsSampler sampler = new HeadsSampler(tosses);
        RandomSequence random = new RandomSequence();
        int draws = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            int heads = sampler.draw(random);
            assertTrue(heads >= 0 && heads <= tosses);
            double distance = heads - tosses / 2.0;
            sum += distance;
            squares += distance * distance;
        }
        double deviation = Math.sqrt(tosses) / 2;
        assertEquals(0, sum / draws, 4 * deviation / Math.sqrt(draws) + 1e-9);
        assertEquals(tosses / 4.0, squares / draws, 0.02 * tosses / 4.0);
    }
}
