package io.github.asreval.spark;

import io.github.asreval.text.base.CodePoints;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How many texts there are of a kind, such as ids without a counterpart, and the first few of them in the order of their
 * characters: the same ones in whatever parts they are counted.
 */
final class FirstTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int most;
    private final ArrayList<String> first = new ArrayList<>();
    private long count;

    /**
     * Creates one without texts.
     *
     * @param most how many are kept
     */
    FirstTexts(int most) {
        this.most = most;
    }

    void add(String text) {
        count++;
        keep(text);
    }

    void add(FirstTexts other) {
        count += other.count;
        other.first.forEach(this::keep);
    }

    private void keep(String text) {
        int at = first.size();
        while (at > 0 && CodePoints.ORDER.compare(first.get(at - 1), text) > 0) {
            at--;
        }
        if (at < most) {
            first.add(at, text);
            if (first.size() > most) {
                first.remove(most);
            }
        }
    }

    long count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }

    /** Returns the first few ids: {@code "u1", "u2" and 7 more}. */
    String names() {
        List<String> quoted = first.stream().map(text -> "\"" + text + "\"").toList();
        long more = count - quoted.size();
        return String.join(", ", quoted) + (more > 0 ? " and " + more + " more" : "");
    }
}
