package io.github.asreval.vocabulary.charset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the symbols in IPA that was written without spaces. */
public final class IpaSegmentation {

    private IpaSegmentation() {}

    /**
     * Returns the text with a space between its symbols: {@code lɔs} becomes {@code l ɔ s}.
     *
     * @return empty if the text is a symbol itself, or if it does not consist of symbols in exactly one way
     */
    public static Optional<String> of(Set<String> symbols, String text) {
        if (symbols.isEmpty() || symbols.contains(text)) {
            return Optional.empty();
        }
        int longest = symbols.stream().mapToInt(String::length).max().orElse(0);
        // ways[i]: in how many ways the first i chars are symbols, 2 standing for more; back[i]: where the last begins.
        int[] ways = new int[text.length() + 1];
        int[] back = new int[text.length() + 1];
        ways[0] = 1;
        for (int end = 1; end <= text.length(); end++) {
            for (int start = Math.max(0, end - longest); start < end; start++) {
                if (ways[start] > 0 && symbols.contains(text.substring(start, end))) {
                    ways[end] = Math.min(2, ways[end] + ways[start]);
                    back[end] = start;
                }
            }
        }
        return ways[text.length()] == 1 ? Optional.of(spaced(text, back)) : Optional.empty();
    }

    private static String spaced(String text, int[] back) {
        List<String> symbols = new ArrayList<>();
        for (int end = text.length(); end > 0; end = back[end]) {
            symbols.add(text.substring(back[end], end));
        }
        Collections.reverse(symbols);
        return String.join(" ", symbols);
    }
}
