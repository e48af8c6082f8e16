package io.github.asreval.score.base;

import io.github.asreval.score.ConfusionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error on certain words: how often it was met, and in which utterances first. Equal to another on the same words.
 *
 * <p>It is its own key in a table, since there are as many of them as a language has words, and nearly all are met once;
 * the first utterance therefore has a place of its own, too. Which threads counted makes no difference: the smallest numbers
 * are kept. Not safe for use by several threads.
 */
final class Confusion {

    /** The number of an utterance that has none. */
    static final long NOWHERE = 0;

    private static final int MOST = 5;
    private static final long[] NONE = {};

    private final String reference;
    private final String hypothesis;
    private long count;
    private long first = NOWHERE;
    private long[] others = NONE;

    /** Creates an error that was never met; the side without a word is empty. */
    Confusion(String reference, String hypothesis) {
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    /** Counts once more, in the utterance of a number. */
    void add(long line) {
        count++;
        keep(line);
    }

    /** Adds all that another one has counted. */
    void add(Confusion more) {
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

    /** Returns what was counted. */
    ConfusionTable.Row row() {
        List<Long> lines = new ArrayList<>();
        if (first != NOWHERE) {
            lines.add(first);
        }
        for (long line : others) {
            lines.add(line);
        }
        return new ConfusionTable.Row(count, reference, hypothesis, lines);
    }

    String reference() {
        return reference;
    }

    String hypothesis() {
        return hypothesis;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confusion confusion
                && reference.equals(confusion.reference)
                && hypothesis.equals(confusion.hypothesis);
    }

    @Override
    public int hashCode() {
        return 31 * reference.hashCode() + hypothesis.hashCode();
    }
}
