package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.Set;

/** The JSON of whisper.cpp: each element of {@code transcription} an utterance. */
public final class WhisperCpp implements JsonTranscript {

    private static final double MILLISECONDS = 1000;

    @Override
    public Set<String> stops() {
        return Set.of("transcription[]");
    }

    @Override
    public Set<String> members() {
        return Set.of("offsets", "from", "to", "text", "speaker");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement segment = stop.element();
        JsonElement offsets = segment.object("offsets");
        out.add(
                segment.line(),
                segment.requiredText("text"),
                segment.details()
                        .withSpeaker(segment.text("speaker"))
                        .during(offsets.seconds("from", MILLISECONDS), offsets.seconds("to", MILLISECONDS)));
    }
}
