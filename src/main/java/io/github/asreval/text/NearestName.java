package io.github.asreval.text;

import java.util.List;

/**
 * What somebody who mistyped a name may have meant.
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
        int[] typed = CodePointDistance.codePoints(given);
        String nearest = "";
        // Half of a name may be wrong, but not more: anything would be near to something then.
        int best = Math.max(1, typed.length / 2) + 1;
        for (String name : names) {
            int distance =
                    isPart(given, name) ? 0 : CodePointDistance.between(typed, CodePointDistance.codePoints(name));
            boolean shorter = distance == best && !nearest.isEmpty() && name.length() < nearest.length();
            if (distance < best || shorter) {
                best = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
    }

    /** Returns whether the beginning was typed, or a piece between hyphens: {@code space} of phrase-space. */
    private static boolean isPart(String given, String name) {
        return given.length() > 1 && (name.startsWith(given) || ("-" + name + "-").contains("-" + given + "-"));
    }
}
