package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import java.util.Set;

/** A JSON format: where its utterances are, and how they are made up. */
public interface JsonTranscript {

    /** Returns the places to stop at, such as {@code results.items[]}. */
    Set<String> stops();

    /** Returns the names of the members that are needed there, at whatever depth. */
    Set<String> members();

    /** Takes what stands at a place to stop. */
    void read(JsonWalk.Stop stop, UtteranceQueue out);

    /** Adds what could only be told at the end. */
    default void finish(UtteranceQueue out) {}

    /** Returns whether a list without elements is a recognition without words, and not a corpus without utterances. */
    default boolean isOneRecognition() {
        return true;
    }

    /** Returns what was left out so far. */
    default EmptyResults leftOut() {
        return new EmptyResults();
    }

    /** Returns what a user should know about how the transcript was read. */
    default List<String> notes() {
        return List.of();
    }
}
