package io.github.asreval.score.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often something was met, and in which utterances first.
 *
 * <p>Nearly everything is met once, so that the first utterance has a place of its own. Which threads counted makes no
 * difference: the smallest numbers are kept. Not safe for use by several threads.
 */
final class Places {

    /** The number of an utterance that has none. */
    static final long NOWHERE = 0;

    private static final int MOST = 5;
    private static final long[] NONE = {};

    private long count;
    private long first = NOWHERE;
    private long[] others = NONE;

    /** Counts once more, in the utterance of a number. */
    void add(long line) {
        count++;
        keep(line);
    }

    /** Adds all that others have counted. */
    void add(Places more) {
        count += more.count;
        keep(more.first);
        for (long line : more.others) {
            keep(line);
        }
    }

    private void keep(long line) {
        if (line == NOWHERE || line == first) {
            return;
        }
        if (first == NOWHERE) {
            first = line;
        } else if (line < first) {
            insert(first);
            first = line;
        } else {
            insert(line);
        }
    }

    /** Puts a number among those behind the first, which are sorted, unless there are enough smaller ones. */
    private void insert(long line) {
        boolean full = others.length == MOST - 1;
        if (full && line > others[MOST - 2]) {
            return;
        }
        int at = Arrays.binarySearch(others, line);
        if (at >= 0) {
            return;
        }
        int place = -at - 1;
        long[] longer = Arrays.copyOf(others, full ? others.length : others.length + 1);
        System.arraycopy(others, place, longer, place + 1, longer.length - place - 1);
        longer[place] = line;
        others = longer;
    }

    long count() {
        return count;
    }

    /** Returns the numbers of the first utterances, no more than five, in their order; none if they are not known. */
    List<Long> first() {
        if (first == NOWHERE) {
            return List.of();
        }
        List<Long> lines = new ArrayList<>(List.of(first));
        for (long line : others) {
            lines.add(line);
        }
        return lines;
    }
}
