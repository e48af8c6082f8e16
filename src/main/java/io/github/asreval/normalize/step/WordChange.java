package io.github.asreval.normalize.step;

/**
 * A change that needs to see no more than one word, so that it is worked out once for each spelling of a corpus.
 *
 * <p>Words come in canonical composed form, without white space and not empty.
 */
@FunctionalInterface
public non-sealed interface WordChange extends TextChange {

    /**
     * Returns the word changed; several words with white space between them, or the empty string where nothing is left.
     * The result need not be in canonical form: the {@link io.github.asreval.normalize.Normalizer} sees to that.
     */
    String change(String word);
}
