package io.github.asreval.languagemodel;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.TranscriptReader;
import java.io.IOException;

/**
 * A file that text is taken from.
 *
 * @param id the name of the call, unless the transcript names recordings; the same for the same call from run to run
 * @param name what messages call the file
 * @param document whether it is text of the domain, which is for training only, and no call
 * @param opener opens it
 */
public record TextSource(String id, String name, boolean document, Opener opener) {

    public TextSource {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(opener);
    }

    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Returns what was said, which the caller closes.
         *
         * @throws IOException if it cannot be read
         */
        TranscriptReader open() throws IOException;
    }
}
