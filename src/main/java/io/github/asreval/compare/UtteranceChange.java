package io.github.asreval.compare;

/** The change of a line's errors from the first system to another. */
public enum UtteranceChange {
    /** Fewer errors. */
    BETTER,
    /** More errors. */
    WORSE,
    /** As many errors, but some words are fixed and others broken. */
    OTHER_ERRORS,
    /** As many errors, and the same reference words are right. */
    SAME
}
