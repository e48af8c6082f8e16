package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.BlockUnit;
import java.util.List;

/**
 * What Friedman's test says of all systems together: in each block the systems are ranked by their errors, 1 for the
 * fewest.
 *
 * @param unit what the blocks are
 * @param blocks how many there are
 * @param rankSums the sum of the ranks of each system, in their order; lower is better
 * @param tieFactor what χ² is divided by because of systems with equal errors: 1 without, 0 if all are equal
 * @param chiSquare the statistic
 * @param degreesOfFreedom one less than systems
 * @param p how probable such sums, or less equal ones, would be between systems that are equally good
 */
public record RankedSystems(
        BlockUnit unit,
        long blocks,
        List<Double> rankSums,
        double tieFactor,
        double chiSquare,
        int degreesOfFreedom,
        double p) {

    public RankedSystems {
        requireNonNull(unit);
        rankSums = List.copyOf(rankSums);
    }
}
