package io.github.asreval.compare;

/** What another system made of a line, compared with the first. */
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
