package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.Word;
import java.util.OptionalDouble;

/**
 * A word of one side: what, who and when.
 *
 * @param word as it was written, and as it was compared
 * @param speaker the stream that it stands in: a speaker, else a channel, else a file
 * @param begin in seconds from the start of the recording: as the transcript says, or its share of the utterance's time;
 *     nothing if neither is known
 * @param end likewise
 */
public record SpokenWord(Word word, String speaker, OptionalDouble begin, OptionalDouble end) {

    public SpokenWord {
        requireNonNull(word);
        requireNonNull(speaker);
        requireNonNull(begin);
        requireNonNull(end);
    }
}
