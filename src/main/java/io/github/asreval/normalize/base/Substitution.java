package io.github.asreval.normalize.base;

import java.util.List;

/**
 * A rule of a file of substitutions.
 *
 * @param line where it stands in its file, 1 being the first line
 * @param from the words that are replaced, one at least
 * @param to the words that stand in their place, none to drop them
 */
public record Substitution(int line, List<String> from, List<String> to) {

    public Substitution {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    public boolean shrinks() {
        return to.size() < from.size();
    }

    /** Returns whether another rule may find its words in what this one writes together with what stands beside that. */
    public boolean feeds(Substitution other) {
        for (int shift = 1 - other.from.size(); shift < to.size(); shift++) {
            if (agree(other.from, shift)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words overlap by equal ones, the first of the others lying at a place of these. */
    private boolean agree(List<String> others, int shift) {
        int start = Math.max(0, shift);
        int end = Math.min(to.size(), shift + others.size());
        return to.subList(start, end).equals(others.subList(start - shift, end - shift));
    }

    /** Returns the words that are replaced, as they are quoted in messages. */
    @Override
    public String toString() {
        return "\"" + String.join(" ", from) + "\"";
    }
}
