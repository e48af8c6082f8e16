package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.TranscriptReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Leads a JSON format through its file. */
final class JsonSource implements UtteranceSource {

    private final JsonTranscript format;
    private final JsonWalk walk;

    private JsonSource(JsonTranscript format, TextStream text) {
        this.format = format;
        this.walk = new JsonWalk(text, format.stops(), format.members());
    }

    static TranscriptReader reader(JsonTranscript format, TextStream text) {
        return new SourceReader(new JsonSource(format, text));
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
            throw new MalformedTranscriptException(
                    name(),
                    0,
                    "has nothing that this format is made of (" + String.join(", ", new TreeSet<>(format.stops()))
                            + "); is the format right, and did the transcription succeed?");
        }
        format.finish(out);
        return false;
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(walk.text().notes());
        format.notes().forEach(note -> notes.add(name() + ": " + note));
        return notes;
    }

    @Override
    public void close() {
        walk.close();
    }
}
