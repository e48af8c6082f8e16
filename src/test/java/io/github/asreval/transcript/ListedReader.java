package io.github.asreval.transcript;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Utterances with ids, written as {@code id text}, one a line. */
final class ListedReader implements TranscriptReader {

    private final String name;
    private final Iterator<String> lines;
    private long line;
    private boolean closed;

    ListedReader(String name, String... lines) {
        this.name = name;
        this.lines = List.of(lines).iterator();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Utterance> next() {
        if (!lines.hasNext()) {
            return Optional.empty();
        }
        String[] parts = lines.next().split(" ", 2);
        line++;
        return Optional.of(new Utterance(
                parts[0], line, parts.length > 1 ? parts[1] : "", UtteranceDetails.NONE.withSpeaker("s" + line)));
    }

    @Override
    public boolean hasIds() {
        return true;
    }

    @Override
    public List<String> notes() {
        return List.of(name + ": a note");
    }

    @Override
    public void close() {
        closed = true;
    }
}
