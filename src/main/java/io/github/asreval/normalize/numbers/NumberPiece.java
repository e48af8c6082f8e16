package io.github.asreval.normalize.numbers;

import static java.util.Objects.requireNonNull;

/**
 * A word of a line, or a part of a hyphenated one, without the punctuation around it.
 *
 * @param start where it begins in the line, 0-based in {@code char}s
 * @param end where it ends, exclusive
 * @param text what it is, or has become
 * @param severed whether punctuation parts it from the piece before, so that no number goes over from there
 * @param joint whether a hyphen joins it to the piece before
 */
record NumberPiece(int start, int end, String text, boolean severed, boolean joint) {

    NumberPiece {
        requireNonNull(text);
    }

    /** Returns one piece that stands for this and all to the last one, with another text. */
    NumberPiece through(NumberPiece last, String newText) {
        return new NumberPiece(start, last.end, newText, severed, joint);
    }
}
