package io.github.asreval.languagemodel;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well the training text knows another: words it lacks, and the perplexity of the rest. It is for comparing texts of
 * one run; it is no forecast of a word error rate.
 *
 * @param text what was measured: the tuning text, the held-out calls or the test set, as reports name them
 * @param words its words
 * @param types its different words
 * @param unknown those of its words that the training text does not have
 * @param unknownTypes the different ones of them
 * @param top the most frequent words that are unknown, {@value #MOST_UNKNOWN} at most
 * @param predicted the known words and the line ends, which the perplexity is of
 * @param perplexity of an interpolated Witten–Bell model; nothing if there is no such word
 * @param order how many words the n-grams of the model have at most: 3, or fewer where they would not fit into memory
 */
public record Fit(
        String text,
        long words,
        long types,
        long unknown,
        long unknownTypes,
        List<CountedWord> top,
        long predicted,
        OptionalDouble perplexity,
        int order) {

    static final int MOST_UNKNOWN = 50;

    public Fit {
        top = List.copyOf(top);
    }
}
