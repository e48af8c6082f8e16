package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

/**
 * The reference and the hypothesis of the same stretch of speech.
 *
 * @param reference what was said
 * @param hypothesis what was recognised
 */
public record UtterancePair(Utterance reference, Utterance hypothesis) {

    public UtterancePair {
        requireNonNull(reference);
        requireNonNull(hypothesis);
    }

    /** Returns the pair of two texts, as the first line of two transcripts. */
    public static UtterancePair of(String reference, String hypothesis) {
        return new UtterancePair(Utterance.ofLine(1, reference), Utterance.ofLine(1, hypothesis));
    }
}
