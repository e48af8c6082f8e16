package io.github.asreval.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the pairs of {@link UtterancePairs} come from, one after the other; for one thread. */
public interface PairReader extends Closeable {

    /**
     * Returns the next pair, or nothing behind the last.
     *
     * @throws IOException if a file cannot be read
     * @throws MalformedTranscriptException if a side is not what it should be
     * @throws UnpairedUtterancesException if the two sides do not have the same utterances
     */
    Optional<UtterancePair> next() throws IOException;

    /** Returns what a user should know about how the two sides were read; complete behind the last pair. */
    List<String> notes();

    /**
     * Returns how many utterances of the reference had no counterpart with their id, whatever became of them; complete
     * behind the last pair, and 0 where pairs are not made by ids.
     */
    default long notRecognised() {
        return 0;
    }
}
