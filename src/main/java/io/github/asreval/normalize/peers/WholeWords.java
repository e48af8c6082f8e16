package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.step.WordChange;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Replaces words of a list within what stands between white space: {@code mr} in {@code "mr."}, but not in {@code mrs}.
 *
 * @param replacements by word what stands instead of it
 * @param pattern finds the words and nothing else
 */
record WholeWords(Map<String, String> replacements, Pattern pattern) implements WordChange {

    static WholeWords of(Map<String, String> replacements) {
        // Words of which one begins another are safe in any order, since each has to end where a word ends.
        String words = String.join("|", replacements.keySet());
        return new WholeWords(Map.copyOf(replacements), PythonText.words("\\<(?:" + words + ")\\>"));
    }

    @Override
    public String change(String word) {
        if (PythonText.isPlain(word)) {
            return replacements.getOrDefault(word, word);
        }
        return pattern.matcher(word).replaceAll(match -> Objects.requireNonNull(replacements.get(match.group())));
    }
}
