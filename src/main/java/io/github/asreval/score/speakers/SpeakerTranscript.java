package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.Utterance;
import java.util.List;

/**
 * One side of what is scored by speakers: utterances that tell who speaks and, where that matters, when.
 *
 * <pre>{@code
 * new SpeakerTranscript("call.stm", List.of(
 *         new Utterance("1", 1, "good morning", UtteranceDetails.NONE.withSpeaker("agent").during(0, 1.2))))
 * }</pre>
 *
 * <p>Utterances of the same recording, speaker and channel are one stream; where they name no speaker, the channel tells
 * streams apart, and else all of them are one. Instances are immutable.
 *
 * @param name what messages call it; also the name of a stream without speaker and channel
 * @param utterances in the order of the file
 */
public record SpeakerTranscript(String name, List<Utterance> utterances) {

    public SpeakerTranscript {
        requireNonNull(name);
        utterances = List.copyOf(utterances);
    }
}
