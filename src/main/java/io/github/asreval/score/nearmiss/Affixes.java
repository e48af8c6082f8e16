package io.github.asreval.score.nearmiss;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.Graphemes;
import io.github.asreval.text.base.Resource;
import java.util.HashSet;
import java.util.Set;

/** Endings that one of two words may have and the other lack. */
final class Affixes {

    /** A stem is longer than most endings. */
    private static final int SHORTEST_STEM = 2;

    private Affixes() {}

    /** Returns whether one word is the other with a listed ending. */
    static boolean isPair(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        return longer.startsWith(shorter)
                && isStem(shorter)
                && Holder.ENDINGS.contains(longer.substring(shorter.length()));
    }

    private static boolean isStem(String word) {
        if (word.isEmpty()) {
            return false;
        }
        // Two letters of an alphabet are less than two syllables.
        int shortest = word.codePointAt(0) < 0x250 ? SHORTEST_STEM + 1 : SHORTEST_STEM;
        return Graphemes.count(word) >= shortest;
    }

    private static final class Holder {
        static final Set<String> ENDINGS = load();

        private static Set<String> load() {
            Set<String> endings = new HashSet<>();
            for (String line : Resource.text("normalize/affixes.txt").lines().toList()) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    endings.addAll(Words.split(line.substring(colon + 1)));
                }
            }
            return Set.copyOf(endings);
        }
    }
}
