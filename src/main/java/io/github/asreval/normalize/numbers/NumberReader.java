package io.github.asreval.normalize.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the number words of some languages. An instance is for one thread. */
interface NumberReader {

    /** Returns whether a word, without punctuation, may belong to a number: {@code five}, but also {@code and}. */
    boolean knows(String word);

    /** Returns whether a word names or multiplies a number, so that a line may change because of it. */
    boolean concerns(String word);

    /** Returns all words that it {@linkplain #knows knows} in small letters, or nothing if they cannot be listed. */
    Optional<Set<String>> words();

    /** Returns what the pieces of a line say. */
    Windows over(List<NumberPiece> pieces);

    /** The stretches of a line. */
    interface Windows {

        /** Returns whether a piece may belong to a number. */
        boolean known(int piece);

        /**
         * Returns the digits of the number that a stretch of known pieces is as a whole, or nothing if it is none.
         * Digits that stand alone are a number too, and stay as they are written.
         *
         * @param behindNumber whether words just before it have been read as one number; they have not if they are other
         *     words, digits, a scale that multiplies nothing, or several numbers with hyphens, as {@code दस-बारह} in
         *     {@code दस-बारह हज़ार}, and a scale may then belong to those
         */
        Optional<String> digits(int from, int to, boolean behindNumber);

        /** Returns whether a piece can in no case belong to one number with the piece before, so that none is looked for. */
        boolean isApart(int piece);

        /** Returns whether a number that ended here would tear what stands behind it from its factor. */
        boolean strands(int from, int to);
    }
}
