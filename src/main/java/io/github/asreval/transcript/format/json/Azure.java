package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.TimedUtterances;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Azure's JSON, of batch and of fast transcription: the lexical form of each phrase where there is one. */
public final class Azure implements JsonTranscript {

    static final double TICKS = 10_000_000;
    private static final double MILLISECONDS = 1000;

    private final EmptyResults leftOut = new EmptyResults();
    /** The channels of a recording may come one after the other. */
    private final TimedUtterances phrases = new TimedUtterances();

    private long displayed;

    @Override
    public Set<String> stops() {
        return Set.of("recognizedPhrases[]", "phrases[]");
    }

    @Override
    public Set<String> members() {
        return Set.of(
                "recognitionStatus",
                "channel",
                "speaker",
                "offsetInTicks",
                "durationInTicks",
                "nBest",
                "lexical",
                "display",
                "offsetMilliseconds",
                "durationMilliseconds",
                "text");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement phrase = stop.element();
        UtteranceDetails details =
                phrase.details().withSpeaker(phrase.text("speaker")).withChannel(phrase.text("channel"));
        if (stop.pattern().equals("phrases[]")) {
            displayed++;
            add(
                    phrase,
                    phrase.requiredText("text"),
                    during(details, phrase, "offsetMilliseconds", "durationMilliseconds", MILLISECONDS));
            return;
        }
        JsonElement best = phrase.first("nBest");
        boolean lexical = !best.text("lexical").isEmpty();
        String text = best.text(lexical ? "lexical" : "display");
        if (best.has("lexical") || best.has("display")) {
            displayed += lexical || text.isEmpty() ? 0 : 1;
            add(phrase, text, during(details, phrase, "offsetInTicks", "durationInTicks", TICKS));
        } else if (AzureRealTime.isSilence(phrase.text("recognitionStatus"))) {
            leftOut.silence();
        }
    }

    private void add(JsonElement phrase, String text, UtteranceDetails details) {
        phrases.add(details.begin(), phrase.line(), text, details);
    }

    @Override
    public void finish(UtteranceQueue out) {
        phrases.addTo(out);
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }

    /** Returns details at a time that is told as where it begins and how long it is. */
    static UtteranceDetails during(
            UtteranceDetails details, JsonElement phrase, String offset, String duration, double perSecond) {
        OptionalDouble begin = phrase.seconds(offset, perSecond);
        OptionalDouble length = phrase.seconds(duration, perSecond);
        return details.during(
                begin,
                begin.isPresent() && length.isPresent()
                        ? OptionalDouble.of(begin.getAsDouble() + length.getAsDouble())
                        : OptionalDouble.empty());
    }

    @Override
    public List<String> notes() {
        return displayedNote(displayed);
    }

    /** Returns what to say of phrases of which there is no lexical form. */
    static List<String> displayedNote(long displayed) {
        return displayed == 0
                ? List.of()
                : List.of("phrases in the display form, with punctuation and numbers in digits: " + displayed);
    }
}
