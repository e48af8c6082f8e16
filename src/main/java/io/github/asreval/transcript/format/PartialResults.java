package io.github.asreval.transcript.format;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The results of a stream that are not final, and that no final one has taken the place of. */
final class PartialResults {

    private final Set<String> done = new HashSet<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private long nameless;

    /** Adds a result that is not final; the empty id is for one without. */
    void add(String id) {
        if (id.isEmpty()) {
            nameless++;
        } else if (!done.contains(id)) {
            pending.add(id);
        }
    }

    /** Takes note of a final result, and returns whether it is the first of its id. */
    boolean settle(String id) {
        nameless = 0;
        pending.remove(id);
        return id.isEmpty() || done.add(id);
    }

    /** Returns how many results no final one has taken the place of; each id counts once. */
    long count() {
        return pending.size() + nameless;
    }

    /** Returns {@code 2 partial results left out}. */
    static String leftOut(long count) {
        return count + (count == 1 ? " partial result" : " partial results") + " left out";
    }
}
