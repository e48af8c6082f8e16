package io.github.asreval.score;

import java.util.List;

/**
 * Word error rates in one call, for harnesses that have a reference and a hypothesis at hand.
 *
 * <pre>{@code
 * Wer.of("the cat sat", "the cat sad").total().errorRate()                  // OptionalDouble[0.3333333333333333]
 * Wer.of(List.of("yes", "no"), List.of("yes", "")).total().errorRate()      // OptionalDouble[0.5]
 * }</pre>
 *
 * <p>Case and punctuation count: this is {@link WerScorer#standard()}, which also takes files, normalisers and
 * characters. Safe for use by several threads.
 */
public final class Wer {

    private Wer() {}

    /**
     * Alignment and counts of two texts as one utterance; a line break in them is white space like any other. A reference
     * without words has no rate, but words recognised there count as insertions.
     *
     * @throws NullPointerException if a text is null
     */
    public static WerResult of(String reference, String hypothesis) {
        return WerScorer.standard().score(reference, hypothesis);
    }

    /**
     * Alignments and counts of many utterances, element i of one list against element i of the other, and their total. Empty
     * lists have no utterance and no rate.
     *
     * @throws IllegalArgumentException if the lists do not have the same number of elements
     * @throws NullPointerException if a list or an element is null
     */
    public static WerResult of(List<String> reference, List<String> hypothesis) {
        return WerScorer.standard().score(reference, hypothesis);
    }
}
