package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.Set;

/** Segment lists as MeetEval keeps them: an array of objects, whose times are numbers or strings. */
public final class SegLst implements JsonTranscript {

    @Override
    public Set<String> stops() {
        return Set.of("[]");
    }

    @Override
    public Set<String> members() {
        return Set.of("session_id", "speaker", "start_time", "end_time", "words");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement segment = stop.element();
        out.add(
                segment.line(),
                segment.requiredText("words"),
                segment.details()
                        .withRecording(segment.text("session_id"))
                        .withSpeaker(segment.text("speaker"))
                        .during(segment.seconds("start_time", 1), segment.seconds("end_time", 1)));
    }

    @Override
    public boolean isOneRecognition() {
        return false;
    }
}
