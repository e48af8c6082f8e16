package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

/**
 * A while in which somebody speaks, and what became of it.
 *
 * @param begin in nanoseconds from the start of the recording
 * @param end likewise, later than the begin
 * @param outcome the same all along
 */
public record SpokenStretch(long begin, long end, SpeechOutcome outcome) {

    public SpokenStretch {
        requireNonNull(outcome);
        if (begin >= end) {
            throw new IllegalArgumentException("nobody speaks from " + begin + " to " + end);
        }
    }
}
