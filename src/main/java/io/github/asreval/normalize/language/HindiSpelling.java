package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.Map;

/** Writes Hindi words that have two spellings in one of them; a word is one of those as a whole, or it stays. */
final class HindiSpelling implements WordChange {

    @Override
    public String change(String word) {
        int start = PunctuationMarks.coreStart(word);
        int end = PunctuationMarks.coreEnd(word, start);
        String listed = Table.BY_SPELLING.get(word.substring(start, end));
        return listed == null ? word : word.substring(0, start) + listed + word.substring(end);
    }

    /** By spelling the one that stands for it; of spellings that stay there are none. */
    static Map<String, String> table() {
        return Map.copyOf(Table.BY_SPELLING);
    }

    /** Read for the first word. */
    private static final class Table {

        static final Map<String, String> BY_SPELLING = new HashMap<>();

        static {
            for (String line : Resource.lines("normalize/spelling-hi.txt")) {
                int colon = line.indexOf(':');
                for (String spelling : line.substring(colon + 1).strip().split(" ", -1)) {
                    BY_SPELLING.put(spelling, line.substring(0, colon));
                }
            }
        }
    }
}
