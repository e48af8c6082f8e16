package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.SourceReader;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.base.UtteranceSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Leads a JSON format through its file. */
public final class JsonSource implements UtteranceSource {

    /** How many of the places in which a format keeps its utterances a message names. */
    private static final int SHOWN = 5;

    private final JsonTranscript format;
    private final JsonWalk walk;

    private JsonSource(JsonTranscript format, TextStream text) {
        this.format = format;
        this.walk = new JsonWalk(text, format.stops(), format.members());
    }

    /**
     * Opens a file.
     *
     * @param timed whether the utterances have the times of their words
     */
    public static TranscriptReader reader(JsonTranscript format, TextStream text, boolean timed) {
        return new SourceReader(new JsonSource(format, text), timed);
    }

    @Override
    public String name() {
        return walk.text().name();
    }

    @Override
    public boolean advance(UtteranceQueue out) throws IOException {
        Optional<JsonWalk.Stop> stop = walk.next();
        if (stop.isPresent()) {
            format.read(stop.get(), out);
            return true;
        }
        if (!walk.foundSomething()) {
            throw nothing();
        }
        format.finish(out);
        if (out.count() == 0) {
            finishEmpty(out);
        }
        return false;
    }

    /** A list without elements is how services say that nothing was said; where there is something else, it is not read. */
    private void finishEmpty(UtteranceQueue out) {
        EmptyResults leftOut = format.leftOut();
        if (leftOut.partialResults() > 0) {
            throw new MalformedTranscriptException(
                    name(),
                    0,
                    leftOut.note() + ", and there is nothing else in it; save the stream until its results are final");
        }
        if (!walk.hasEmptyList() && !leftOut.hasSilence()) {
            throw nothing();
        }
        if (format.isOneRecognition()) {
            out.add(1, "", UtteranceDetails.NONE);
        }
    }

    private MalformedTranscriptException nothing() {
        List<String> places = format.stops().stream()
                .filter(stop -> !stop.isEmpty() && !stop.startsWith("[]"))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        String wanted = places.isEmpty() ? "" : ": this format is made of " + String.join(", ", places);
        return new MalformedTranscriptException(
                name(),
                0,
                "has no utterance that is read" + wanted + "; the members here are " + walk.seen()
                        + "; is the --format right, and did the transcription succeed?");
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(walk.text().notes());
        format.notes().forEach(note -> notes.add(name() + ": " + note));
        String partial = format.leftOut().note();
        if (!partial.isEmpty()) {
            notes.add(name() + ": " + partial + ", because no final one follows");
        }
        return notes;
    }

    @Override
    public void close() {
        walk.close();
    }
}
