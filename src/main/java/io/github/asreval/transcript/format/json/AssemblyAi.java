package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** AssemblyAI's JSON: its utterances if it was asked for speakers, else the whole text. */
public final class AssemblyAi implements JsonTranscript {

    private static final double MILLISECONDS = 1000;

    /** The texts of the documents, of which there usually is one. */
    private final List<JsonElement> whole = new ArrayList<>();

    private final WordList words;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words
     */
    public AssemblyAi(boolean timed) {
        this.words = new WordList(timed, "words", List.of("text"), List.of("start"), List.of("end"), MILLISECONDS);
    }

    @Override
    public Set<String> stops() {
        return Set.of("status", "text", "utterances[]");
    }

    @Override
    public Set<String> members() {
        return words.with(Set.of("speaker", "channel", "text", "start", "end"));
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        switch (stop.pattern()) {
            case "status" -> requireSuccess(element);
            case "text" -> whole.add(element);
            default ->
                out.add(
                        element.line(),
                        element.requiredText("text"),
                        words.add(
                                element.details()
                                        .withSpeaker(element.text("speaker"))
                                        .withChannel(element.text("channel"))
                                        .during(
                                                element.seconds("start", MILLISECONDS),
                                                element.seconds("end", MILLISECONDS)),
                                element));
        }
    }

    private static void requireSuccess(JsonElement status) {
        if (!status.requiredText().equals("completed")) {
            throw status.malformed("is \"" + status.requiredText() + "\", so this is no transcript yet");
        }
    }

    @Override
    public void finish(UtteranceQueue out) {
        if (out.count() == 0) {
            whole.forEach(text -> out.add(text.line(), text.requiredText(), text.details()));
        }
    }
}
