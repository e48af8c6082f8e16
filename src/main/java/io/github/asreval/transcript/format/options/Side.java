package io.github.asreval.transcript.format.options;

/** For what a transcript is read; it matters for files that hold both. */
public enum Side {
    /** What was said. */
    REFERENCE,
    /** What was recognised. */
    HYPOTHESIS
}
