package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a test says of the difference between two systems.
 *
 * <p>Numbers that have a direction are above 0 where the other system is better than the first. Instances are immutable.
 *
 * @param test which test
 * @param unit what it counts: {@code segment}, {@code utterance}, or the blocks, {@code speaker}
 * @param units how many of them it is about; equal ones do not count for ranks and signs
 * @param statistic the figure that the test is named by: the sum of all differences for sign flips, z for MAPSSWE, how many
 *     utterances only the other has right less those that only the first has for McNemar, the same of blocks for the sign
 *     test, and the smaller sum of ranks for Wilcoxon
 * @param p how probable such a difference, or a larger one to either side, would be between systems that are equally good
 * @param corrected the same, corrected for the number of comparisons
 * @param isExact whether p is exact: else it is from the normal distribution, or from random flips
 * @param smallestP the smallest p that was possible, with all that differ in favour of the same system
 * @param figures what else belongs to the test, by name, in an order to show them in: those of an effect's size among them
 */
public record TestResult(
        TestName test,
        String unit,
        long units,
        double statistic,
        double p,
        double corrected,
        boolean isExact,
        double smallestP,
        Map<String, Double> figures) {

    public TestResult {
        requireNonNull(test);
        requireNonNull(unit);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        if (!(p >= 0 && p <= 1 && corrected >= 0 && corrected <= 1)) {
            throw new IllegalArgumentException("no probabilities are " + p + " and " + corrected);
        }
    }

    /** Returns one of the figures; nothing if the test has none of that name, or it had no value. */
    public OptionalDouble figure(String name) {
        Double value = figures.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Returns a figure that counts something; 0 if the test has none of that name. */
    long count(String name) {
        return Math.round(figure(name).orElse(0));
    }

    TestResult corrected(double value) {
        return new TestResult(test, unit, units, statistic, p, value, isExact, smallestP, figures);
    }
}
