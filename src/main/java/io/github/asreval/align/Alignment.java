package io.github.asreval.align;

import java.util.List;

/**
 * An alignment of two sequences of tokens: which token of the hypothesis stands against which of the reference.
 *
 * <p>Read from left to right, the pairs visit every token of both sides exactly once and in order. The reference
 * {@code the cat sat} and the hypothesis {@code cat sits down} give four pairs:
 *
 * <pre>
 *   reference    the  cat  sat   *
 *   hypothesis   *    cat  sits  down
 *   operation    D    H    S     I
 * </pre>
 *
 * <p>so that {@code count(EditOperation.HIT)} is 1. Two empty sides have no pairs. Most sequences can be aligned in
 * several ways with equally few errors; which one is chosen is the business of an {@link AlignmentProfile}.
 *
 * <p>Instances are immutable if their tokens are.
 *
 * @param <T> the type of the tokens
 * @param reference the tokens that were said
 * @param hypothesis the tokens that were recognised
 * @param pairs the columns, from left to right
 * @see WordAligner#align(List, List)
 */
public record Alignment<T>(List<T> reference, List<T> hypothesis, List<AlignedPair> pairs) {

    /**
     * Copies the lists and checks that the pairs fit them.
     *
     * @throws IllegalArgumentException if a token is skipped, repeated or out of order
     */
    public Alignment {
        reference = List.copyOf(reference);
        hypothesis = List.copyOf(hypothesis);
        pairs = List.copyOf(pairs);
        requireEveryTokenOnce(reference.size(), hypothesis.size(), pairs);
    }

    /** Returns how many pairs carry the operation. */
    public int count(EditOperation operation) {
        int count = 0;
        for (AlignedPair pair : pairs) {
            if (pair.operation() == operation) {
                count++;
            }
        }
        return count;
    }

    private static void requireEveryTokenOnce(int referenceSize, int hypothesisSize, List<AlignedPair> pairs) {
        int nextReference = 0;
        int nextHypothesis = 0;
        for (AlignedPair pair : pairs) {
            if (pair.operation() != EditOperation.INSERTION) {
                requireNext("reference", nextReference++, pair.referenceIndex());
            }
            if (pair.operation() != EditOperation.DELETION) {
                requireNext("hypothesis", nextHypothesis++, pair.hypothesisIndex());
            }
        }
        requireSize("reference", referenceSize, nextReference);
        requireSize("hypothesis", hypothesisSize, nextHypothesis);
    }

    private static void requireNext(String side, int expected, int actual) {
        if (actual != expected) {
            throw new IllegalArgumentException(
                    "the pairs name " + side + " index " + actual + " where " + expected + " is next");
        }
    }

    private static void requireSize(String side, int size, int visited) {
        if (visited != size) {
            throw new IllegalArgumentException(
                    "the pairs visit " + visited + " " + side + " tokens, but there are " + size);
        }
    }
}
