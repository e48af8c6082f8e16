package io.github.asreval.compare.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class DistributionTailsTest {

    @Test
    void theNormalTailAgreesWithCommonsStatistics() {
        NormalDistribution oracle = NormalDistribution.of(0, 1);
        for (double z = 0; z < 37; z += 0.01) {
            double p = 2 * oracle.survivalProbability(z);
            assertEquals(p, NormalTail.twoSided(z), 1e-12 * p, "z = " + z);
            assertEquals(p, NormalTail.twoSided(-z), 1e-12 * p, "z = " + -z);
        }
        assertEquals(1, NormalTail.twoSided(0));
        assertEquals(0, NormalTail.twoSided(100));
        assertEquals(0.05, NormalTail.twoSided(1.959963984540054), 1e-15);
    }

    @Test
    void theChiSquareTailAgreesWithCommonsStatistics() {
        for (int degrees = 1; degrees < 60; degrees++) {
            ChiSquaredDistribution oracle = ChiSquaredDistribution.of(degrees);
            for (double x = 0; x < 200; x += 0.37) {
                double p = oracle.survivalProbability(x);
                assertEquals(p, ChiSquareTail.of(x, degrees), 1e-11 * p, x + " with " + degrees);
            }
        }
        assertEquals(1, ChiSquareTail.of(0, 1));
        assertThrows(IllegalArgumentException.class, () -> ChiSquareTail.of(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> ChiSquareTail.of(1, 0));
    }

    @Test
    void theChiSquareTailHasTheValuesOfFourSystemsAndOfTwo() {
        assertEquals(0.0039127, ChiSquareTail.of(13.364, 3), 1e-6);
        assertEquals(0.47950012218695337, ChiSquareTail.of(0.5, 1), 1e-15);
    }
}
