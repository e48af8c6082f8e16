package io.github.asreval.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deepgram's JSON: its utterances if it was asked for them, else the best transcript of each channel. */
final class Deepgram implements JsonTranscript {

    private final List<JsonElement> channels = new ArrayList<>();

    @Override
    public Set<String> stops() {
        return Set.of("results.channels[]", "results.utterances[]");
    }

    @Override
    public Set<String> members() {
        return Set.of("alternatives", "transcript", "start", "end", "channel", "speaker");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        if (stop.pattern().equals("results.channels[]")) {
            // The same words as in the utterances, which come later if at all.
            channels.add(element);
            return;
        }
        out.add(
                element.line(),
                element.requiredText("transcript"),
                element.details()
                        .withSpeaker(element.text("speaker"))
                        .withChannel(element.text("channel"))
                        .during(element.seconds("start", 1), element.seconds("end", 1)));
    }

    @Override
    public void finish(UtteranceQueue out) {
        if (out.count() > 0) {
            return;
        }
        for (JsonElement channel : channels) {
            String number = Integer.toString(channel.place().index());
            out.add(
                    channel.line(),
                    channel.first("alternatives").text("transcript"),
                    channel.details().withChannel(number));
        }
    }
}
