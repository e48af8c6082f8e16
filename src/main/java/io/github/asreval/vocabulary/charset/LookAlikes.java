package io.github.asreval.vocabulary.charset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The code points that are taken for one another. Instances are immutable. */
final class LookAlikes {

    private final Map<Integer, Integer> marks = new HashMap<>();
    private final Map<Integer, List<Integer>> letters = new HashMap<>();

    LookAlikes(VocabularyData data) {
        data.requireOnly(Set.of(), Set.of("marks", "letters"));
        for (String line : data.section("marks")) {
            String[] pair = line.split(" -> ", -1);
            marks.put(Integer.valueOf(pair[0], 16), Integer.valueOf(pair[1], 16));
        }
        for (String line : data.section("letters")) {
            List<Integer> group = new ArrayList<>();
            for (String letter : line.split(" ", -1)) {
                group.add(Integer.valueOf(letter, 16));
            }
            for (Integer letter : group) {
                List<Integer> others = new ArrayList<>(group);
                others.remove(letter);
                letters.put(letter, List.copyOf(others));
            }
        }
    }

    private static final class Holder {
        static final LookAlikes SHIPPED = new LookAlikes(VocabularyData.load("lookalikes"));
    }

    /** Returns our own table. */
    static LookAlikes shipped() {
        return Holder.SHIPPED;
    }

    /** Returns the letters that look like a letter, best first; empty if none does. */
    List<Integer> twins(int letter) {
        return letters.getOrDefault(letter, List.of());
    }

    /** Returns the mark of phrases that looks like a punctuation mark, or the mark itself if none does. */
    int phraseMark(int mark) {
        return marks.getOrDefault(mark, mark);
    }
}
