package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.RateInterval;

/**
 * The significance of the difference between two systems, by a paired bootstrap over the lines (Bisani and Ney 2004).
 *
 * @param interval between which values the difference of the rates lies in the middle 95 % of the draws; fractions
 * @param probabilityOfImprovement the share of the draws in which the rate is lower than the first system's, an equal one
 *     counting half; 0.5 says that nothing can be said
 */
public record Significance(RateInterval interval, double probabilityOfImprovement) {

    public Significance {
        requireNonNull(interval);
        if (!(probabilityOfImprovement >= 0 && probabilityOfImprovement <= 1)) {
            throw new IllegalArgumentException("no probability is " + probabilityOfImprovement);
        }
    }
}
