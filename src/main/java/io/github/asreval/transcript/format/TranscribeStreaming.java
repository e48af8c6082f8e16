package io.github.asreval.transcript.format;

import io.github.asreval.transcript.UtteranceDetails;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Events of Amazon Transcribe's streams, those of Call Analytics too. A result comes again and again while it is partial;
 * only the final one counts.
 */
final class TranscribeStreaming implements JsonTranscript {

    private static final double MILLISECONDS = 1000;

    private final Set<String> done = new HashSet<>();
    private final Set<String> pending = new LinkedHashSet<>();

    @Override
    public Set<String> stops() {
        return Set.of(
                "Transcript.Results[]",
                "TranscriptEvent.Transcript.Results[]",
                "UtteranceEvent",
                "[].Transcript.Results[]",
                "[].TranscriptEvent.Transcript.Results[]",
                "[].UtteranceEvent");
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
            if (!done.contains(id)) {
                pending.add(id);
            }
            return;
        }
        pending.remove(id);
        if (id.isEmpty() || done.add(id)) {
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
            out.add(result.line(), best.text("Transcript"), details);
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
    public List<String> notes() {
        return pending.isEmpty()
                ? List.of()
                : List.of("partial results left out, because no final one follows: " + pending.size());
    }
}
