package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.List;

/** A format of lines: which of them make up an utterance. */
interface LineTranscript {

    /** Takes a few lines and adds what is found in them; returns false at the end, with everything added. */
    boolean advance(PlainReader lines, UtteranceQueue out) throws IOException;

    /** Returns whether the utterances have ids that mean something outside this file. */
    default boolean hasIds() {
        return false;
    }

    /** Returns what a user should know about how the transcript was read. */
    default List<String> notes() {
        return List.of();
    }
}
