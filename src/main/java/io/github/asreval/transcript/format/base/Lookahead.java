package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.Optional;

/** The lines of a file, of which the last one taken can be put back. */
public final class Lookahead {

    private final PlainReader lines;
    private Optional<Utterance> waiting = Optional.empty();

    public Lookahead(PlainReader lines) {
        this.lines = lines;
    }

    /** Returns what messages call the file. */
    public String name() {
        return lines.name();
    }

    /** Returns the next line; nothing at the end of the file. */
    public Optional<Utterance> next() throws IOException {
        Optional<Utterance> next = waiting.isPresent() ? waiting : lines.next();
        waiting = Optional.empty();
        return next;
    }

    /** Makes a line the next one again. */
    public void putBack(Utterance line) {
        waiting = Optional.of(line);
    }
}
