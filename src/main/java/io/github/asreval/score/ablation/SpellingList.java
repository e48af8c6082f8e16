package io.github.asreval.score.ablation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct written words of a corpus, numbered from 0 in the order in which they were met. */
final class SpellingList {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();

    /** Returns the number of a spelling: the next free one if it has none. */
    int number(String spelling) {
        Integer known = numbers.putIfAbsent(spelling, spellings.size());
        if (known != null) {
            return known;
        }
        spellings.add(spelling);
        return spellings.size() - 1;
    }

    String spelling(int number) {
        return spellings.get(number);
    }
}
