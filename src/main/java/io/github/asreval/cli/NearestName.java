package io.github.asreval.cli;

import io.github.asreval.text.CodePointDistance;
import java.util.List;

/** What somebody who mistyped a name may have meant. */
final class NearestName {

    private NearestName() {}

    /** Returns the question to end a message with, {@code ; did you mean table?}, or nothing if no name is near. */
    static String question(String given, List<String> names) {
        int[] typed = CodePointDistance.codePoints(given);
        String nearest = "";
        // Half of a name may be wrong, but not more: anything would be near to something then.
        int best = Math.max(1, typed.length / 2) + 1;
        for (String name : names) {
            int distance = CodePointDistance.between(typed, CodePointDistance.codePoints(name));
            boolean part = given.length() > 2 && name.contains(given);
            if (Math.min(distance, part ? 1 : distance) < best) {
                best = Math.min(distance, part ? 1 : distance);
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
    }
}
