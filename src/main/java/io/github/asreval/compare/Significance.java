package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.RateInterval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The significance of the difference between two systems, by a paired bootstrap over the utterances (Bisani and Ney 2004) or
 * over whole blocks of them (Liu and Peng 2020).
 *
 * @param unit what was drawn
 * @param units how many of them there are
 * @param interval between which values the difference of the rates lies in the middle 95 % of the draws; fractions
 * @param relative the same of the difference as a share of the first rate, in the same draws; nothing if the first had no
 *     errors in one
 * @param probabilityOfImprovement the share of the draws in which the rate is lower than the first system's, an equal one
 *     counting half; 0.5 says that nothing can be said
 * @param standardError the standard deviation of the difference over the draws
 * @param target how the draws lie about a difference that was named, if one was
 */
public record Significance(
        BlockUnit unit,
        int units,
        RateInterval interval,
        Optional<RateInterval> relative,
        double probabilityOfImprovement,
        double standardError,
        Optional<TargetShares> target) {

    /** How many standard errors a difference is away that a test at 5 % notices in 80 % of all corpora: 1.96 + 0.8416. */
    private static final double NOTICED = 2.8016;

    public Significance {
        requireNonNull(unit);
        requireNonNull(interval);
        requireNonNull(relative);
        requireNonNull(target);
        if (!(probabilityOfImprovement >= 0 && probabilityOfImprovement <= 1)) {
            throw new IllegalArgumentException("no probability is " + probabilityOfImprovement);
        }
    }

    /** Returns whether the interval does not reach 0, so that one system is the better one. */
    public boolean isClear() {
        return interval.low() > 0 || interval.high() < 0;
    }

    /**
     * Returns which difference would be noticed with a probability of 80 % by a test at the level of 5 %, as a fraction;
     * nothing where no draw had any.
     */
    public OptionalDouble detectable() {
        return standardError > 0 ? OptionalDouble.of(NOTICED * standardError) : OptionalDouble.empty();
    }

    /**
     * Returns how many units it would take to notice a difference so, since the standard error goes down with the root of
     * their number; nothing where no draw had a difference.
     *
     * @param difference as a fraction: 0.01 for a point
     * @throws IllegalArgumentException if it is not above 0
     */
    public OptionalLong needed(double difference) {
        if (!(difference > 0)) {
            throw new IllegalArgumentException("no difference to notice is " + difference);
        }
        double ratio = NOTICED * standardError / difference;
        return standardError > 0 ? OptionalLong.of((long) Math.ceil(units * ratio * ratio)) : OptionalLong.empty();
    }
}
