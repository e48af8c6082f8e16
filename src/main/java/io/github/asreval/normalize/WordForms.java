package io.github.asreval.normalize;

import java.util.List;

/**
 * What a chain makes of one written word.
 *
 * @param words the words it becomes: one nearly always, none if a step drops it, several if a step splits it
 * @param needsLine whether this cannot be told without the rest of the line, so that {@link Normalizer#words} has to be
 *     asked for the whole of it; {@code words} is then empty
 */
public record WordForms(List<Word> words, boolean needsLine) {

    public WordForms {
        words = List.copyOf(words);
    }
}
