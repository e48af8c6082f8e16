package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of time in which one person speaks.
 *
 * <pre>{@code
 * new SpokenTurn("call-7", "1", "agent", 0.5, 2.25, 1)   // a second and three quarters
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param recording the recording that it is part of; empty where a file holds one that it does not name
 * @param channel the channel of the recording; empty if it is not told
 * @param speaker who speaks, as the file calls him; not empty
 * @param begin when the turn begins, in seconds from the start of the recording, not negative
 * @param end when it ends, likewise, later than its begin
 * @param line the line of its file, 1 being the first; 0 if it has none
 */
public record SpokenTurn(String recording, String channel, String speaker, double begin, double end, long line) {

    public SpokenTurn {
        requireNonNull(recording);
        requireNonNull(channel);
        if (speaker.isEmpty()) {
            throw new IllegalArgumentException("a turn is somebody's; the speaker has no name");
        }
        if (!(begin >= 0 && begin < end && end < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a turn cannot last from " + begin + " s to " + end + " s");
        }
    }
}
