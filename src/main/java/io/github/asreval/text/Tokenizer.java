package io.github.asreval.text;

import java.util.List;

/**
 * Finds the words in what stands between white space.
 *
 * <p>An instance may keep state and is for one thread; {@link WordTokenizer#tokenizer} makes them.
 */
@FunctionalInterface
public interface Tokenizer {

    /**
     * Returns the words of a stretch of text without white space, in their order.
     *
     * @param stretch the text; the empty string has no words
     * @return its words; an empty list if it holds nothing that counts as one
     */
    List<String> words(String stretch);
}
