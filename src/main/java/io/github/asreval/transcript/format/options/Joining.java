package io.github.asreval.transcript.format.options;

/** The choice whether the pieces of a file become one utterance. */
public enum Joining {
    /** As the format asks for: the cues of subtitles are joined, for they are cut to be read, all else is not. */
    AS_USUAL,
    /** Every piece is an utterance. */
    NEVER,
    /** A file is one utterance. */
    ALWAYS
}
