package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

/**
 * An utterance by its place and id.
 *
 * @param number its number among all that are scored, 1 being the first; in plain text that of its line
 * @param id its id, or its number where transcripts have none
 */
public record UtterancePlace(long number, String id) {

    /** Checks that there is an id. */
    public UtterancePlace {
        requireNonNull(id);
    }
}
