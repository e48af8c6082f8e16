package io.github.asreval.text;

import static java.util.Objects.requireNonNull;

/**
 * A word of a normalised line, and which part of the written line it came from.
 *
 * <p>Parts may overlap: where {@code 25} became two words, both came from the whole of it. Instances are immutable.
 *
 * @param word the word
 * @param start where its part of the written line begins; 0-based, counted in {@code char}s
 * @param end where it ends, exclusive; the same as the start for a word that was put in
 */
public record PlacedWord(Word word, int start, int end) {

    public PlacedWord {
        requireNonNull(word);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of a line goes from " + start + " to " + end);
        }
    }
}
