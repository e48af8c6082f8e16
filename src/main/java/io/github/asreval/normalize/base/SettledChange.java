package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.normalize.step.WordChange;

/**
 * A change of words of some scripts, made again and again until it finds nothing more to do.
 *
 * <p>That makes every such step change nothing when applied once more, even where composing what it has left makes work
 * for it: without its hamza an alef may compose with a second one. A word without a character of the scripts is given
 * back at the price of looking through it.
 */
public final class SettledChange implements WordChange {

    /** Words need two or three; what still changes after so many is made to keep us busy. */
    private static final int MOST_ROUNDS = 100;

    private final char first;
    private final char last;
    private final WordChange change;

    private SettledChange(char first, char last, WordChange change) {
        this.first = first;
        this.last = last;
        this.change = change;
    }

    /**
     * Returns the change for words with a character of a range.
     *
     * @param first the first character of the range
     * @param last the last one, itself in the range
     */
    public static SettledChange of(char first, char last, WordChange change) {
        return new SettledChange(first, last, change);
    }

    /** Returns the change that a table makes in words with a character of a range. */
    public static SettledChange table(String step, char first, char last) {
        return of(first, last, word -> SequenceTable.of(step).rewrite(word));
    }

    @Override
    public String change(String word) {
        return concerns(word) ? settled(word) : word;
    }

    boolean concerns(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= first && c <= last) {
                return true;
            }
        }
        return false;
    }

    private String settled(String word) {
        String settled = word;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = CanonicalForm.of(change.change(settled));
            if (next.equals(settled)) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }
}
