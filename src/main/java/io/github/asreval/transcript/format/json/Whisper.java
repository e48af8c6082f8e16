package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The JSON of Whisper and WhisperX: each segment an utterance; if there are no segments, the whole text. */
public final class Whisper implements JsonTranscript {

    /** The texts of the documents, of which there usually is one. */
    private final List<JsonElement> whole = new ArrayList<>();

    private final WordList words;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words, which not every file tells
     */
    public Whisper(boolean timed) {
        this.words = WordList.ofSeconds(timed, "words", "word");
    }

    @Override
    public Set<String> stops() {
        return Set.of("text", "segments[]");
    }

    @Override
    public Set<String> members() {
        return words.with(Set.of("text", "start", "end", "speaker"));
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        if (stop.pattern().equals("text")) {
            whole.add(element);
            return;
        }
        UtteranceDetails details = element.details()
                .withSpeaker(element.text("speaker"))
                .during(element.seconds("start", 1), element.seconds("end", 1));
        out.add(element.line(), element.requiredText("text"), words.add(details, element));
    }

    @Override
    public void finish(UtteranceQueue out) {
        if (out.count() == 0) {
            whole.forEach(text -> out.add(text.line(), text.requiredText(), text.details()));
        }
    }
}
