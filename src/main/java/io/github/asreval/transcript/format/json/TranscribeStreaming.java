package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Events of Amazon Transcribe's streams, those of Call Analytics too. A result comes again and again while it is partial;
 * only the final one counts.
 */
public final class TranscribeStreaming implements JsonTranscript {

    private static final double MILLISECONDS = 1000;

    /** The names that Amazon's guide wraps events in, where it prints what comes down a stream. */
    private static final List<String> WRAPPERS = List.of(
            "", "TranscriptResultStream.", "CallAnalyticsTranscriptResultStream.", "MedicalTranscriptResultStream.");

    private final EmptyResults leftOut = new EmptyResults();

    @Override
    public Set<String> stops() {
        Set<String> stops = new HashSet<>();
        for (String wrapper : WRAPPERS) {
            for (String event : List.of(wrapper, "[]." + wrapper)) {
                stops.add(event + "Transcript.Results[]");
                stops.add(event + "TranscriptEvent.Transcript.Results[]");
                stops.add(event + "UtteranceEvent");
            }
        }
        return stops;
    }

    @Override
    public Set<String> members() {
        return Set.of(
                "ResultId",
                "IsPartial",
                "ChannelId",
                "StartTime",
                "EndTime",
                "Alternatives",
                "Transcript",
                "Items",
                "Speaker",
                "UtteranceId",
                "ParticipantRole",
                "BeginOffsetMillis",
                "EndOffsetMillis");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement result = stop.element();
        String id = result.text("ResultId") + result.text("UtteranceId");
        if (result.isTrue("IsPartial")) {
            leftOut.partial(id);
        } else if (leftOut.settle(id)) {
            add(result, stop.pattern().endsWith("UtteranceEvent"), out);
        }
    }

    private static void add(JsonElement result, boolean callAnalytics, UtteranceQueue out) {
        if (callAnalytics) {
            UtteranceDetails details = result.details()
                    .withSpeaker(result.text("ParticipantRole"))
                    .during(
                            result.seconds("BeginOffsetMillis", MILLISECONDS),
                            result.seconds("EndOffsetMillis", MILLISECONDS));
            out.add(result.line(), result.requiredText("Transcript"), details);
        } else {
            JsonElement best = result.first("Alternatives");
            UtteranceDetails details = result.details()
                    .withSpeaker(speaker(best.list("Items")))
                    .withChannel(result.text("ChannelId"))
                    .during(result.seconds("StartTime", 1), result.seconds("EndTime", 1));
            boolean silent =
                    result.has("Alternatives") && result.list("Alternatives").isEmpty();
            String text = silent ? "" : best.requiredText("Transcript");
            out.add(result.line(), text, details);
        }
    }

    /** Returns the speaker of all words; nobody if there are several. */
    private static String speaker(List<JsonElement> items) {
        Set<String> speakers = new HashSet<>();
        for (JsonElement item : items) {
            if (item.has("Speaker")) {
                speakers.add(item.text("Speaker"));
            }
        }
        return speakers.size() == 1 ? speakers.iterator().next() : "";
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }
}
