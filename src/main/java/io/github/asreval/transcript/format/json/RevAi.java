package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.Set;

/** Rev.ai's JSON: each monologue an utterance, made of its elements. */
public final class RevAi implements JsonTranscript {

    private static final String PUNCTUATION = "punct";

    @Override
    public Set<String> stops() {
        return Set.of("monologues[]");
    }

    @Override
    public Set<String> members() {
        return Set.of("speaker", "elements", "type", "value", "ts", "end_ts");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement monologue = stop.element();
        if (!monologue.has("elements")) {
            throw monologue.malformed("has no \"elements\"");
        }
        SpeakerTurn turn = new SpeakerTurn(monologue.text("speaker"), "");
        turn.append(TimedWord.blank(monologue));
        boolean afterWord = false;
        for (JsonElement element : monologue.list("elements")) {
            // The spaces are punctuation, too; where that is left out, words still are words.
            boolean isWord = !element.text("type").equals(PUNCTUATION);
            turn.append(TimedWord.of(
                    element, isWord && afterWord ? " " : "", element.requiredText("value"), "ts", "end_ts"));
            afterWord = isWord;
        }
        turn.addTo(out);
    }
}
