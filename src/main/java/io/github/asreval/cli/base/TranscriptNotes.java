package io.github.asreval.cli.base;

import io.github.asreval.transcript.format.TranscriptNote;
import java.util.function.Consumer;

/**
 * Prints remarks on transcripts to standard error, and which option names another format.
 *
 * @param terminal where they are printed
 */
public record TranscriptNotes(Terminal terminal) implements Consumer<TranscriptNote> {

    @Override
    public void accept(TranscriptNote note) {
        terminal.tell(note.line() + (note.format().isPresent() ? "; --format names another" : ""));
    }
}
