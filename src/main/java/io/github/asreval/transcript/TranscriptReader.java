package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The utterances of one transcript, one after the other.
 *
 * <pre>{@code
 * for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
 *     next.get().text();
 * }
 * }</pre>
 *
 * <p>Readers are for one thread.
 */
public interface TranscriptReader extends Closeable {

    /** Returns what messages call the transcript. */
    String name();

    /**
     * Returns the next utterance, or nothing behind the last.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedTranscriptException if it is not what it should be
     */
    Optional<Utterance> next() throws IOException;

    /**
     * Returns whether the utterances have ids that mean something outside this file, so that they can be found in
     * another one; else they are numbered. Known before the first utterance is asked for.
     */
    boolean hasIds();

    /** Returns what a user should know about how the transcript was read; complete behind the last utterance. */
    List<String> notes();
}
