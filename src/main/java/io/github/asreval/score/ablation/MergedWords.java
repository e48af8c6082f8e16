package io.github.asreval.score.ablation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Words of the reference that were different and that a step has made one.
 *
 * @param merged the word they have become
 * @param words the words they were before, at least two, in the order of code points
 */
public record MergedWords(String merged, List<String> words) {

    public MergedWords {
        requireNonNull(merged);
        words = List.copyOf(words);
        if (words.size() < 2) {
            throw new IllegalArgumentException("one word alone cannot be merged: " + words);
        }
    }
}
