package io.github.asreval.transcript.format.json;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The JSON of Whisper and WhisperX: each segment an utterance; if there are no segments, the whole text. */
public final class Whisper implements JsonTranscript {

    /** The texts of the documents, of which there usually is one. */
    private final List<JsonElement> whole = new ArrayList<>();

    private final boolean timed;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words, which not every file tells
     */
    public Whisper(boolean timed) {
        this.timed = timed;
    }

    @Override
    public Set<String> stops() {
        return Set.of("text", "segments[]");
    }

    @Override
    public Set<String> members() {
        return timed
                ? Set.of("text", "start", "end", "speaker", "words", "word")
                : Set.of("text", "start", "end", "speaker");
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
        List<JsonElement> words = timed ? element.list("words") : List.of();
        out.add(
                element.line(),
                element.requiredText("text"),
                words.isEmpty() ? details : details.withWords(words(words)));
    }

    /** Numbers and the like have no times in WhisperX. */
    private static TimedWords words(List<JsonElement> words) {
        List<TimedWords.Word> timed = new ArrayList<>();
        for (JsonElement word : words) {
            timed.add(new TimedWords.Word(
                    Words.trim(word.text("word")),
                    word.seconds("start", 1).orElse(Double.NaN),
                    word.seconds("end", 1).orElse(Double.NaN),
                    0));
        }
        return new TimedWords(false, timed);
    }

    @Override
    public void finish(UtteranceQueue out) {
        if (out.count() == 0) {
            whole.forEach(text -> out.add(text.line(), text.requiredText(), text.details()));
        }
    }
}
