package io.github.asreval.transcript.format.json;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Vosk's results, JSON objects one after the other; partial results and silences are left out. */
public final class Vosk implements JsonTranscript {

    private final EmptyResults leftOut = new EmptyResults();

    private final WordList words;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words
     */
    public Vosk(boolean timed) {
        this.words = WordList.ofSeconds(timed, "result", "word");
    }

    @Override
    public Set<String> stops() {
        return Set.of("");
    }

    @Override
    public Set<String> members() {
        return words.with(Set.of("text", "result", "start", "end", "alternatives", "partial"));
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement result = stop.element();
        JsonElement best = result.has("text") ? result : result.first("alternatives");
        if (!best.has("text")) {
            if (!Words.isBlank(result.text("partial"))) {
                leftOut.partial("");
            }
            return;
        }
        leftOut.settle("");
        String text = best.requiredText("text");
        if (Words.isBlank(text)) {
            leftOut.silence();
            return;
        }
        List<JsonElement> list = best.list("result");
        OptionalDouble begin =
                list.isEmpty() ? OptionalDouble.empty() : list.get(0).seconds("start", 1);
        OptionalDouble end = list.isEmpty()
                ? OptionalDouble.empty()
                : list.get(list.size() - 1).seconds("end", 1);
        out.add(result.line(), text, words.add(result.details().during(begin, end), best));
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }
}
