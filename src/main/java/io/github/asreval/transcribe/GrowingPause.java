package io.github.asreval.transcribe;

import java.time.Duration;

/**
 * The lengths of pauses between attempts: each is a multiple of the one before it, up to a longest, and then moved by chance
 * by up to a tenth, which is too little for a pause to be shorter than the one before while they grow.
 *
 * <p>Not for several threads.
 */
final class GrowingPause {

    private static final double SPREAD = 0.1;

    private final double factor;
    private final double longest;
    private double next;

    /**
     * Creates the pauses.
     *
     * @param first the length of the first, before chance
     * @param factor how many times as long each next one is, at least 1.25
     * @param longest the greatest length, before chance
     */
    GrowingPause(Duration first, double factor, Duration longest) {
        this.next = first.toMillis();
        this.factor = factor;
        this.longest = longest.toMillis();
    }

    /** Returns the next length, in whole milliseconds. */
    Duration next(PassingTime time) {
        double length = next * (1 - SPREAD + 2 * SPREAD * time.chance());
        next = Math.min(longest, next * factor);
        return Duration.ofMillis(Math.round(length));
    }
}
