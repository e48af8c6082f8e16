package io.github.asreval.align;

/**
 * The distance of two words in their spelling, so that of several equally good alignments the one wins that sets
 * {@code colour} against {@code color} rather than against {@code of}.
 *
 * <p>Words are given by the ids under which they were handed to {@link WordAligner}. Only sums of distances are compared,
 * so any unit will do; the number of code points to change is a good one. An aligner asks only for pairs of different
 * words, and only where alignments tie on errors; it may ask for the same pair again, and a costly distance should
 * remember its answers. The answer must depend on nothing but the two words.
 */
@FunctionalInterface
public interface SpellingDistance {

    /** The distance that finds all words equally far apart. */
    SpellingDistance NONE = new SpellingDistance() {
        // Not a lambda: the first one that a process links costs more time than a short text takes to align.
        @Override
        public int between(int referenceToken, int hypothesisToken) {
            return 0;
        }
    };

    /** Returns the distance between two different words; 0 or more. */
    int between(int referenceToken, int hypothesisToken);
}
