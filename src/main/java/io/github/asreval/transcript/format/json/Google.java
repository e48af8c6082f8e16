package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Google's JSON: the best alternative of each result. A result without a transcript, which repeats all words to tell
 * their speakers, is left out, and so are interim results.
 */
public final class Google implements JsonTranscript {

    private final EmptyResults leftOut = new EmptyResults();

    private final WordList words;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words
     */
    public Google(boolean timed) {
        this.words = new WordList(
                timed,
                "words",
                List.of("word"),
                List.of("startTime", "startOffset"),
                List.of("endTime", "endOffset"),
                1);
    }

    @Override
    public Set<String> stops() {
        return Set.of("results[]", "response.results[]");
    }

    @Override
    public Set<String> members() {
        return words.with(Set.of(
                "alternatives",
                "transcript",
                "words",
                "startTime",
                "startOffset",
                "channelTag",
                "resultEndTime",
                "resultEndOffset",
                "isFinal"));
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement result = stop.element();
        JsonElement best = result.first("alternatives");
        boolean interim = result.text("isFinal").equals("false");
        if (interim) {
            leftOut.partial("");
        } else {
            boolean ends = result.has("resultEndTime") || result.has("resultEndOffset");
            leftOut.settle("");
            if (ends && result.list("alternatives").isEmpty()) {
                leftOut.silence();
            }
        }
        if (interim || !best.has("transcript")) {
            return;
        }
        out.add(
                result.line(),
                best.text("transcript"),
                words.add(
                        result.details()
                                .withChannel(result.text("channelTag"))
                                .during(
                                        time(best.first("words"), "startTime", "startOffset"),
                                        time(result, "resultEndTime", "resultEndOffset")),
                        best));
    }

    /** Some clients write a time as an object; it is passed over. */
    private static OptionalDouble time(JsonElement element, String name, String newerName) {
        String present = element.has(name) ? name : newerName;
        return element.object(present).text().isPresent() ? element.seconds(present, 1) : OptionalDouble.empty();
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }
}
