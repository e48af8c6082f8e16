package io.github.asreval.improve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Utterances that can be read as often as needed: once to find what was misheard, and once more to see what a vocabulary
 * would change.
 *
 * <p>Nothing keeps the utterances, so their number does not matter. Reading must give the same ones every time.
 */
@FunctionalInterface
public interface Corpus {

    /**
     * Hands every utterance to the consumer, one after the other, on the calling thread.
     *
     * @throws IOException if reading fails
     */
    void forEach(Consumer<? super UtteranceTexts> consumer) throws IOException;

    /**
     * Returns the corpus of two lists in memory; element i of both is the utterance with the id i + 1.
     *
     * @throws IllegalArgumentException if they do not have the same number of elements
     */
    static Corpus of(List<String> reference, List<String> hypothesis) {
        if (reference.size() != hypothesis.size()) {
            throw new IllegalArgumentException("the reference has " + reference.size()
                    + " utterances and the hypothesis " + hypothesis.size() + "; each needs its partner");
        }
        List<UtteranceTexts> utterances = new ArrayList<>();
        for (int i = 0; i < reference.size(); i++) {
            utterances.add(new UtteranceTexts(Integer.toString(i + 1), reference.get(i), hypothesis.get(i)));
        }
        return utterances::forEach;
    }
}
