package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * ElevenLabs' JSON: an utterance for each turn of a speaker, or of a channel, if these are told; else one. Sounds that are
 * no words are left out; where there are no words, the text is taken as it is.
 */
public final class ElevenLabs implements JsonTranscript {

    private static final String TEXT = "text";
    private static final String WORD = "words[]";
    private static final String CHANNEL = "transcripts[].";

    private final List<JsonElement> texts = new ArrayList<>();
    private final Turns turns = new Turns();
    private final Map<Integer, Spacing> spacings = new TreeMap<>();
    private boolean spaced;
    private long words;
    private long events;

    @Override
    public Set<String> stops() {
        return Set.of(TEXT, WORD, CHANNEL + TEXT, CHANNEL + WORD);
    }

    @Override
    public Set<String> members() {
        return Set.of("text", "type", "start", "end", "speaker_id");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        boolean isOfChannel = stop.pattern().startsWith(CHANNEL);
        if (stop.pattern().endsWith(TEXT)) {
            int channel = isOfChannel ? element.place().up(1).index() : 0;
            texts.add(element);
            spacings.put(channel, new Spacing(element.requiredText()));
        } else if (element.text("type").equals("spacing")) {
            spaced = true;
        } else {
            add(element, isOfChannel, out);
        }
    }

    private void add(JsonElement element, boolean isOfChannel, UtteranceQueue out) {
        String text = element.requiredText("text");
        int channel = isOfChannel ? element.place().up(2).index() : 0;
        String between =
                spacings.computeIfAbsent(channel, number -> new Spacing("")).before(text, false);
        if (element.text("type").equals("audio_event")) {
            events++;
            spaced |= !between.isEmpty();
            return;
        }
        TimedWord word = TimedWord.of(element, spaced ? " " : between, text, "start", "end");
        spaced = false;
        words++;
        turns.add(element.text("speaker_id"), isOfChannel ? Integer.toString(channel) : "", word, out);
    }

    @Override
    public void finish(UtteranceQueue out) {
        turns.finish(out);
        if (words == 0) {
            texts.forEach(text -> out.add(text.line(), events == 0 ? text.requiredText() : "", text.details()));
        }
    }

    @Override
    public List<String> notes() {
        return events == 0 ? List.of() : List.of("sounds that are no words left out: " + events);
    }
}
