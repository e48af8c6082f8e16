package io.github.asreval.compare;

/**
 * How the draws of a bootstrap lie about a difference that matters.
 *
 * @param target the difference, as a fraction: 0.005 for half a point
 * @param better the share of the draws in which the other system is better by so much at least
 * @param equal the share in which neither is: the two are as good as equal
 * @param worse the share in which the other is worse by so much at least
 */
public record TargetShares(double target, double better, double equal, double worse) {

    public TargetShares {
        if (!(target > 0)) {
            throw new IllegalArgumentException("no difference to notice is " + target);
        }
    }
}
