package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import java.util.Set;

/**
 * The results of Azure's recognition in real time, objects one after the other or in an array: the lexical form of each
 * where it is told, else the display form.
 */
public final class AzureRealTime implements JsonTranscript {

    private static final String SUCCESS = "Success";
    private static final Set<String> SILENCES =
            Set.of(SUCCESS, "NoMatch", "InitialSilenceTimeout", "BabbleTimeout", "EndOfDictation");

    private final EmptyResults leftOut = new EmptyResults();
    private long displayed;

    /** Returns whether a status, without a text, says that nothing was said. */
    static boolean isSilence(String status) {
        return SILENCES.contains(status);
    }

    @Override
    public Set<String> stops() {
        return Set.of("", "[]");
    }

    @Override
    public Set<String> members() {
        return Set.of(
                "RecognitionStatus",
                "DisplayText",
                "NBest",
                "Lexical",
                "Display",
                "Offset",
                "Duration",
                "Channel",
                "SpeakerId",
                "Text");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement phrase = stop.element();
        String status = phrase.text("RecognitionStatus");
        if (status.isEmpty()) {
            if (phrase.has("Text")) {
                leftOut.partial("");
            }
            return;
        }
        if (!isSilence(status)) {
            throw phrase.malformed("has the RecognitionStatus \"" + status + "\", so this is no transcript");
        }
        leftOut.settle("");
        JsonElement best = phrase.first("NBest");
        boolean lexical = !best.text("Lexical").isEmpty();
        String display = best.has("Display") ? best.text("Display") : phrase.text("DisplayText");
        String text = lexical ? best.text("Lexical") : display;
        if (!status.equals(SUCCESS) || text.isEmpty()) {
            leftOut.silence();
            return;
        }
        displayed += lexical ? 0 : 1;
        UtteranceDetails details =
                phrase.details().withSpeaker(phrase.text("SpeakerId")).withChannel(phrase.text("Channel"));
        out.add(phrase.line(), text, Azure.during(details, phrase, "Offset", "Duration", Azure.TICKS));
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }

    @Override
    public List<String> notes() {
        return Azure.displayedNote(displayed);
    }
}
