package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A transcript with ids that is read without being paired by them; an id that it has twice is refused all the same. */
public final class DistinctIds implements TranscriptReader {

    private final TranscriptReader reader;
    private final UnaryOperator<String> written;
    private final Map<String, Long> met = new HashMap<>();
    /** Those ids that are written otherwise than they are read, as they are written. */
    private final Map<String, Long> changed = new HashMap<>();

    public DistinctIds(TranscriptReader reader) {
        this(reader, id -> id);
    }

    /** Refuses also those ids that would be the same when they are written, which may change them. */
    public DistinctIds(TranscriptReader reader, UnaryOperator<String> written) {
        this.reader = reader;
        this.written = written;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public Optional<Utterance> next() throws IOException {
        Optional<Utterance> next = reader.next();
        next.ifPresent(this::check);
        return next;
    }

    private void check(Utterance utterance) {
        String id = written.apply(utterance.id());
        Long earlier = changed.get(id);
        if (earlier == null && !id.equals(utterance.id())) {
            earlier = met.get(id);
        }
        check(met, reader.name(), utterance);
        if (earlier != null) {
            throw new MalformedTranscriptException(
                    reader.name(),
                    utterance.line(),
                    "\"" + utterance.id() + "\" would be written as \"" + id + "\", as the id of line " + earlier
                            + " is already; give one of them another");
        }
        if (!id.equals(utterance.id())) {
            changed.put(id, utterance.line());
        }
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
