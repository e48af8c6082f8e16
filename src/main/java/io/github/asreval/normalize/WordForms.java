package io.github.asreval.normalize;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.Word;
import java.util.List;

/**
 * The words that a chain makes of one written word.
 *
 * @param words the words it becomes: one nearly always, none if a step drops it, several if a step splits it; empty if
 *     it {@link #needsLine}
 * @param reach how much of the line has to be seen to tell
 */
public record WordForms(List<Word> words, Reach reach) {

    /** The reach of a chain: how much of its line decides what becomes of a word; the later constant, the more. */
    public enum Reach {
        /** The word alone, and nothing that needs its stretch looks at it. */
        WORD,
        /** The word alone, unless one of the words around it that join needs its stretch. */
        JOINING,
        /**
         * The stretch: the word, and before and behind it all that follow each other and have another reach than
         * {@link #WORD}. It is normalised as a line of its own, or the whole line is.
         */
        STRETCH,
        /** The whole line. */
        LINE;

        /** Returns the one of the two that takes more to tell. */
        public Reach further(Reach other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    public WordForms {
        words = List.copyOf(words);
        requireNonNull(reach);
    }

    /**
     * Returns whether what the word becomes cannot be told without other words, so that {@link Normalizer#words} has to
     * be asked for the line, or for the stretch where that is enough.
     */
    public boolean needsLine() {
        return reach == Reach.STRETCH || reach == Reach.LINE;
    }
}
