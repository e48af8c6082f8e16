package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

/**
 * How long a speaker of the reference was taken for a speaker of the hypothesis who is somebody else.
 *
 * <p>Where several are confused at once, nobody can tell who with whom, and the time is shared equally.
 *
 * @param reference the name in the reference
 * @param heardAs the name in the hypothesis
 * @param time in nanoseconds, more than 0
 */
public record ConfusedTime(String reference, String heardAs, long time) {

    public ConfusedTime {
        requireNonNull(reference);
        requireNonNull(heardAs);
        if (time <= 0) {
            throw new IllegalArgumentException("nobody was confused for " + time + " ns");
        }
    }
}
