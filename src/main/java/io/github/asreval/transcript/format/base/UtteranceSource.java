package io.github.asreval.transcript.format.base;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The part of a reader that differs from format to format: it reads on by one step, which may yield no utterance or
 * several.
 */
public interface UtteranceSource extends Closeable {

    /** Returns what messages call the transcript. */
    String name();

    /** Reads a little further and adds what is found; returns false at the end, with everything added. */
    boolean advance(UtteranceQueue out) throws IOException;

    /** Returns whether the utterances have ids that mean something outside this file. */
    default boolean hasIds() {
        return false;
    }

    /** Returns what a user should know about how the transcript was read. */
    List<String> notes();
}
