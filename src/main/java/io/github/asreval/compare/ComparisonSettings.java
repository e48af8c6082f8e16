package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.BlockUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The settings of a comparison of several systems.
 *
 * <pre>{@code
 * ComparisonSettings.standard().withTests(List.of(TestName.MCNEMAR)).withAllPairs(true)
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param tests the tests, each once, in an order to show them in; an empty list for none, and nothing for the one that fits:
 *     sign flips by blocks where there are two of them, else MAPSSWE
 * @param blocks what the blocks are, where the comparison finds them by itself
 * @param allPairs whether each system is compared with each, and not with the first only
 * @param correction by what p-values are corrected; nothing for {@link Correction#HOLM} as soon as there are two comparisons
 * @param target a difference that matters, as a fraction: 0.005 for half a point
 * @param alpha below which p a difference is called significant
 */
public record ComparisonSettings(
        Optional<List<TestName>> tests,
        BlockUnit blocks,
        boolean allPairs,
        Optional<Correction> correction,
        OptionalDouble target,
        double alpha) {

    private static final ComparisonSettings STANDARD = new ComparisonSettings(
            Optional.empty(), BlockUnit.AUTO, false, Optional.empty(), OptionalDouble.empty(), 0.05);

    public ComparisonSettings {
        tests = tests.map(list -> list.stream().distinct().toList());
        requireNonNull(blocks);
        requireNonNull(correction);
        if (target.isPresent() && !(target.getAsDouble() > 0)) {
            throw new IllegalArgumentException("no difference that matters is " + target.getAsDouble());
        }
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("no level of significance is " + alpha);
        }
    }

    /** Returns the usual settings: the test that fits, each system with the first, and Holm's correction of several. */
    public static ComparisonSettings standard() {
        return STANDARD;
    }

    /** Returns settings with other tests; an empty list for none. */
    public ComparisonSettings withTests(List<TestName> value) {
        return new ComparisonSettings(Optional.of(value), blocks, allPairs, correction, target, alpha);
    }

    /** Returns settings with other blocks. */
    public ComparisonSettings withBlocks(BlockUnit value) {
        return new ComparisonSettings(tests, value, allPairs, correction, target, alpha);
    }

    /** Returns settings that compare all pairs, or each system with the first. */
    public ComparisonSettings withAllPairs(boolean value) {
        return new ComparisonSettings(tests, blocks, value, correction, target, alpha);
    }

    /** Returns settings with another correction. */
    public ComparisonSettings withCorrection(Correction value) {
        return new ComparisonSettings(tests, blocks, allPairs, Optional.of(value), target, alpha);
    }

    /** Returns settings with a difference that matters, as a fraction. */
    public ComparisonSettings withTarget(double value) {
        return new ComparisonSettings(tests, blocks, allPairs, correction, OptionalDouble.of(value), alpha);
    }

    /** Returns settings with another level of significance. */
    public ComparisonSettings withAlpha(double value) {
        return new ComparisonSettings(tests, blocks, allPairs, correction, target, value);
    }

    /** Returns the correction of so many comparisons. */
    Correction correction(int comparisons) {
        return correction.orElse(comparisons > 1 ? Correction.HOLM : Correction.NONE);
    }
}
