package io.github.asreval.transcript.format.base;

/** For what a transcript is read; it matters for files that hold both. */
public enum Side {
    /** What was said. */
    REFERENCE,
    /** What was recognised. */
    HYPOTHESIS
}
