package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * IBM Watson's JSON: the best alternative of each final result. Who speaks is told behind all results, so these are held in
 * memory; a result whose words have several speakers has none.
 */
public final class Watson implements JsonTranscript {

    private static final String RESULT = "results[]";
    private static final String LABEL = "speaker_labels[]";

    /** A final result, and when each of its words begins and ends. */
    private record Result(JsonElement best, JsonPlace place, List<Double> begins, OptionalDouble end) {}

    private final EmptyResults leftOut = new EmptyResults();
    private final List<Result> results = new ArrayList<>();
    private final Map<Double, String> speakers = new HashMap<>();

    @Override
    public Set<String> stops() {
        return Set.of(RESULT, LABEL);
    }

    @Override
    public Set<String> members() {
        return Set.of("alternatives", "transcript", "timestamps", "final", "from", "speaker");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        if (stop.pattern().equals(LABEL)) {
            element.seconds("from", 1).ifPresent(begin -> speakers.put(begin, element.text("speaker")));
        } else if (element.text("final").equals("false")) {
            leftOut.partial("");
        } else {
            leftOut.settle("");
            JsonElement best = element.first("alternatives");
            best.requiredText("transcript");
            results.add(new Result(best, element.place(), begins(best), end(best)));
        }
    }

    /** A word and its times are an array of three: {@code ["good", 0.1, 0.4]}. */
    private static List<Double> begins(JsonElement best) {
        List<Double> begins = new ArrayList<>();
        for (JsonElement word : best.list("timestamps")) {
            time(word, 1).ifPresent(begins::add);
        }
        return begins;
    }

    private static OptionalDouble end(JsonElement best) {
        List<JsonElement> words = best.list("timestamps");
        return words.isEmpty() ? OptionalDouble.empty() : time(words.get(words.size() - 1), 2);
    }

    private static OptionalDouble time(JsonElement word, int index) {
        return index < word.elements().size()
                ? Numbers.parse(word.elements().get(index).requiredText())
                : OptionalDouble.empty();
    }

    @Override
    public void finish(UtteranceQueue out) {
        for (Result result : results) {
            List<Double> begins = result.begins();
            OptionalDouble begin = begins.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(begins.get(0));
            UtteranceDetails details = UtteranceDetails.NONE
                    .at(result.place().toString())
                    .withSpeaker(speaker(begins))
                    .during(begin, result.end());
            out.add(result.best().line(), result.best().text("transcript"), details);
        }
    }

    private String speaker(List<Double> begins) {
        Set<String> named = new HashSet<>();
        begins.forEach(begin -> named.add(speakers.getOrDefault(begin, "")));
        return named.size() == 1 ? named.iterator().next() : "";
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }
}
