package io.github.asreval.transcript.format.base;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The results of a recognition that are left out because there is nothing to them: silences, and results that are not
 * final.
 */
public final class EmptyResults {

    private final Set<String> done = new HashSet<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private long nameless;
    private boolean silent;

    /** Takes note of a result that is not final; the empty id is for one without. */
    public void partial(String id) {
        if (id.isEmpty()) {
            nameless++;
        } else if (!done.contains(id)) {
            pending.add(id);
        }
    }

    /** Takes note of a final result, which takes the place of partial ones, and returns whether it is the first of its id. */
    public boolean settle(String id) {
        nameless = 0;
        pending.remove(id);
        return id.isEmpty() || done.add(id);
    }

    /** Takes note of a result that says that nothing was said. */
    public void silence() {
        silent = true;
    }

    /** Returns whether there was a result that says so. */
    public boolean hasSilence() {
        return silent;
    }

    /** Returns how many results no final one has taken the place of; each id counts once. */
    public long partialResults() {
        return pending.size() + nameless;
    }

    /** Returns {@code 2 partial results left out}; empty if there are none. */
    public String note() {
        long count = partialResults();
        return count == 0 ? "" : count + (count == 1 ? " partial result" : " partial results") + " left out";
    }
}
