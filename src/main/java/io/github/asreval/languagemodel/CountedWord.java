package io.github.asreval.languagemodel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A word and how often it is.
 *
 * @param word the word, as it is compared
 * @param count how often
 */
public record CountedWord(String word, long count) {

    /** Returns the words of the highest counts, those of the same count by code point. */
    static List<CountedWord> top(Map<String, Long> counts, int most) {
        return counts.entrySet().stream()
                .map(entry -> new CountedWord(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(CountedWord::count).reversed().thenComparing(CountedWord::word))
                .limit(most)
                .toList();
    }
}
