package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;

/**
 * An earlier measurement that a new one is held against.
 *
 * <p>Instances are immutable.
 *
 * @param name what messages call it: the file it was read from
 * @param conditions how it was made
 * @param counts what was counted
 */
public record Baseline(String name, Conditions conditions, ErrorCounts counts) {

    public Baseline {
        requireNonNull(name);
        requireNonNull(conditions);
        requireNonNull(counts);
    }
}
