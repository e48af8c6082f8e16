package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class PoissonTableTest {

    @Test
    void drawsByTheInverseOfTheDistribution() {
        Random random = new Random(24);
        for (int mean = 1; mean <= 32; mean++) {
            PoissonTable table = new PoissonTable(mean);
            PoissonDistribution oracle = PoissonDistribution.of(mean);
            for (int draw = 0; draw < 1000; draw++) {
                double uniform = random.nextDouble();
                assertEquals(oracle.inverseCumulativeProbability(uniform), table.number(uniform));
            }
        }
    }

    @Test
    void theLastNumberTakesWhatIsLeft() {
        for (int mean = 0; mean <= 32; mean++) {
            PoissonTable table = new PoissonTable(mean);
            assertEquals(0, table.number(0));
            assertTrue(table.number(Math.nextDown(1.0)) <= 6 * mean + 20);
        }
        assertEquals(0, new PoissonTable(0).number(0.999));
    }
}
