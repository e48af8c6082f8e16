package io.github.asreval.text.base;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The name that somebody may have meant who mistyped one.
 *
 * <pre>{@code
 * NearestName.question("tabel", List.of("table", "list"))   // ; did you mean table?
 * NearestName.question("xyz", List.of("table", "list"))     // (empty)
 * }</pre>
 */
public final class NearestName {

    private NearestName() {}

    /** Returns the question to end a message with, {@code ; did you mean table?}, or nothing if no name is near. */
    public static String question(String given, List<String> names) {
        // Half of a name may be wrong, but not more: anything would be near to something then.
        int half = Math.max(1, given.codePointCount(0, given.length()) / 2);
        return of(given, names, half)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /**
     * Returns the name that is nearest to what was typed, the shortest of several; nothing if none is near.
     *
     * @param most how many letters may be wrong, missing or too many; none are where a piece of a name was typed
     */
    public static Optional<String> of(String given, List<String> names, int most) {
        LevenshteinDistance letters = new LevenshteinDistance(most);
        Optional<String> nearest = Optional.empty();
        int least = most;
        for (String name : names) {
            // Beyond the most it is −1.
            int distance = isPart(given, name) ? 0 : letters.apply(given, name);
            boolean shorter = nearest.isEmpty() || name.length() < nearest.get().length();
            if (distance >= 0 && (distance < least || (distance == least && shorter))) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** Returns whether the beginning was typed, or a piece between hyphens: {@code space} of phrase-space. */
    private static boolean isPart(String given, String name) {
        return given.length() > 1 && (name.startsWith(given) || ("-" + name + "-").contains("-" + given + "-"));
    }
}
