package io.github.asreval.transcript.format;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.Optional;

/** The lines of a file, of which the last one taken can be put back. */
final class Lookahead {

    private final PlainReader lines;
    private Optional<Utterance> waiting = Optional.empty();

    Lookahead(PlainReader lines) {
        this.lines = lines;
    }

    /** Returns what messages call the file. */
    String name() {
        return lines.name();
    }

    /** Returns the next line; nothing at the end of the file. */
    Optional<Utterance> next() throws IOException {
        Optional<Utterance> next = waiting.isPresent() ? waiting : lines.next();
        waiting = Optional.empty();
        return next;
    }

    /** Makes a line the next one again. */
    void putBack(Utterance line) {
        waiting = Optional.of(line);
    }
}
