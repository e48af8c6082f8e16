package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A transcript with ids that is read without being paired by them; an id that it has twice is refused all the same. */
public final class DistinctIds implements TranscriptReader {

    private final TranscriptReader reader;
    private final Map<String, Long> met = new HashMap<>();

    public DistinctIds(TranscriptReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public Optional<Utterance> next() throws IOException {
        Optional<Utterance> next = reader.next();
        next.ifPresent(utterance -> check(met, reader.name(), utterance));
        return next;
    }

    /**
     * Adds the id of an utterance to those met so far, by their lines.
     *
     * @throws MalformedTranscriptException if it is among them
     */
    public static void check(Map<String, Long> met, String source, Utterance utterance) {
        Long earlier = met.putIfAbsent(utterance.id(), utterance.line());
        if (earlier != null) {
            throw MalformedTranscriptException.idTwice(source, utterance, earlier);
        }
    }

    @Override
    public boolean hasIds() {
        return reader.hasIds();
    }

    @Override
    public List<String> notes() {
        return reader.notes();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
