package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.step.WordChange;
import java.util.List;

/**
 * Texts that are replaced wherever they stand in a word, each throughout it before the next.
 *
 * @param pairs the texts and what stands instead of them
 */
record Replacements(List<Pair> pairs) implements WordChange {

    /** A text and what stands instead of it. */
    record Pair(String text, String replacement) {}

    Replacements {
        pairs = List.copyOf(pairs);
    }

    static Replacements of(Pair... pairs) {
        return new Replacements(List.of(pairs));
    }

    static Pair pair(String text, String replacement) {
        return new Pair(text, replacement);
    }

    @Override
    public String change(String word) {
        String changed = word;
        for (Pair pair : pairs) {
            changed = changed.replace(pair.text(), pair.replacement());
        }
        return changed;
    }
}
