package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.transcript.Utterance;
import java.io.Serializable;

/**
 * An utterance by its place and id.
 *
 * @param number its number among all that are scored, 1 being the first; in plain text that of its line; 0 where only ids
 *     are known
 * @param id its id, or its number where transcripts have none
 */
public record UtterancePlace(long number, String id) implements Serializable {

    /** Checks that there is an id. */
    public UtterancePlace {
        requireNonNull(id);
    }

    /** Returns the place of an utterance. */
    static UtterancePlace of(AlignedWords utterance) {
        if (utterance instanceof ScoredLine line) {
            // To ask a line of plain text for its pair means to decode it.
            String id = line.hasDetails() ? line.pair().reference().id() : Long.toString(line.number());
            return new UtterancePlace(line.number(), id);
        }
        Utterance reference = utterance.pair().reference();
        return new UtterancePlace(reference.line(), reference.id());
    }
}
