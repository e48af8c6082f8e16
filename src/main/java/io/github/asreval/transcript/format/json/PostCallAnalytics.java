package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The JSON of Amazon's Post Call Analytics: the original text of each segment of speech. */
public final class PostCallAnalytics implements JsonTranscript {

    private static final String LABEL = "ConversationAnalytics.SpeakerLabels[]";

    /** The names of the speakers, if they stand before the segments. */
    private final Map<String, String> names = new HashMap<>();

    @Override
    public Set<String> stops() {
        return Set.of(LABEL, "SpeechSegments[]");
    }

    @Override
    public Set<String> members() {
        return Set.of("Speaker", "DisplayText", "OriginalText", "SegmentSpeaker", "SegmentStartTime", "SegmentEndTime");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        if (stop.pattern().equals(LABEL)) {
            names.put(element.text("Speaker"), element.text("DisplayText"));
            return;
        }
        String speaker = element.text("SegmentSpeaker");
        out.add(
                element.line(),
                element.requiredText(element.has("OriginalText") ? "OriginalText" : "DisplayText"),
                element.details()
                        .withSpeaker(names.getOrDefault(speaker, speaker))
                        .during(element.seconds("SegmentStartTime", 1), element.seconds("SegmentEndTime", 1)));
    }
}
