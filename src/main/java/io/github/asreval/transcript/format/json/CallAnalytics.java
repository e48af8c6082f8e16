package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.Set;

/**
 * Calls as Amazon Transcribe Call Analytics returns them, and Contact Lens: one element of {@code Transcript} for each turn.
 */
public final class CallAnalytics implements JsonTranscript {

    private static final double MILLISECONDS = 1000;

    @Override
    public Set<String> stops() {
        return Set.of("Transcript[]");
    }

    @Override
    public Set<String> members() {
        return Set.of("ParticipantRole", "ParticipantId", "BeginOffsetMillis", "EndOffsetMillis", "Content");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement turn = stop.element();
        out.add(
                turn.line(),
                turn.requiredText("Content"),
                turn.details()
                        .withSpeaker(turn.text(turn.has("ParticipantRole") ? "ParticipantRole" : "ParticipantId"))
                        .during(
                                turn.seconds("BeginOffsetMillis", MILLISECONDS),
                                turn.seconds("EndOffsetMillis", MILLISECONDS)));
    }
}
