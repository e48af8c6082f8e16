package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Words of one speaker that a hypothesis has among those of another.
 *
 * @param recording the recording; empty where files do not name any
 * @param speaker whose words they are
 * @param stream where in the hypothesis they stand
 * @param other the speaker that this stream is taken for; nothing if it is nobody's
 * @param words how many there are
 */
public record GivenWords(String recording, String speaker, String stream, Optional<String> other, long words) {

    public GivenWords {
        requireNonNull(recording);
        requireNonNull(speaker);
        requireNonNull(stream);
        requireNonNull(other);
    }
}
