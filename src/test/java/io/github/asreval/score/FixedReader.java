package io.github.asreval.score;

import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The utterances of a list as a transcript. */
public final class FixedReader implements TranscriptReader {

    private final Iterator<Utterance> utterances;

    public FixedReader(List<Utterance> utterances) {
        this.utterances = utterances.iterator();
    }

    /** Returns the lines of a plain text. */
    public static FixedReader of(List<String> lines) {
        List<Utterance> utterances = new ArrayList<>();
        lines.forEach(line -> utterances.add(Utterance.ofLine(utterances.size() + 1L, line)));
        return new FixedReader(utterances);
    }

    @Override
    public String name() {
        return "fixed";
    }

    @Override
    public Optional<Utterance> next() {
        return utterances.hasNext() ? Optional.of(utterances.next()) : Optional.empty();
    }

    @Override
    public boolean hasIds() {
        return true;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void close() {}
}
