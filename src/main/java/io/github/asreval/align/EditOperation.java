package io.github.asreval.align;

/**
 * The kinds of edit: hit, substitution, deletion and insertion, seen from the reference.
 *
 * <p>For the reference {@code the cat sat} and the hypothesis {@code cat sits down}: {@code the} is a deletion,
 * {@code cat} a hit, {@code sat} heard as {@code sits} a substitution, {@code down} an insertion.
 */
public enum EditOperation {
    /** The same word stands on both sides. */
    HIT,
    /** A reference word was recognised as another word. */
    SUBSTITUTION,
    /** A reference word has no counterpart in the hypothesis. */
    DELETION,
    /** A hypothesis word has no counterpart in the reference. */
    INSERTION;

    /** Returns whether the operation counts as an error; only a hit does not. */
    public boolean isError() {
        return this != HIT;
    }
}
