package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

/**
 * The reference and the hypothesis of one utterance, as text.
 *
 * @param id what reports call it; unique in its corpus, so that examples can be found
 * @param reference what was said
 * @param hypothesis what was recognised
 */
public record UtteranceTexts(String id, String reference, String hypothesis) {

    public UtteranceTexts {
        requireNonNull(id);
        requireNonNull(reference);
        requireNonNull(hypothesis);
    }
}
