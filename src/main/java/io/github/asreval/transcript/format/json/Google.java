package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Google's JSON: the best alternative of each result. A result without a transcript, which repeats all words to tell
 * their speakers, is left out, and so are interim results.
 */
public final class Google implements JsonTranscript {

    private final EmptyResults leftOut = new EmptyResults();

    @Override
    public Set<String> stops() {
        return Set.of("results[]", "response.results[]");
    }

    @Override
    public Set<String> members() {
        return Set.of(
                "alternatives",
                "transcript",
                "words",
                "startTime",
                "startOffset",
                "channelTag",
                "resultEndTime",
                "resultEndOffset",
                "isFinal");
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
                result.details()
                        .withChannel(result.text("channelTag"))
                        .during(
                                time(best.first("words"), "startTime", "startOffset"),
                                time(result, "resultEndTime", "resultEndOffset")));
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
