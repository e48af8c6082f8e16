package io.github.asreval.normalize.general;

import io.github.asreval.normalize.step.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Deletions in a line that make others possible. */
final class Deletions {

    /** One round is enough for what people write. */
    private static final int MOST_ROUNDS = 20;

    private Deletions() {}

    /**
     * Returns what has to be deleted from a line until nothing more is found.
     *
     * @param found finds what has to go from a line, from left to right and without overlap
     */
    static List<Edit> settled(String line, Function<String, List<Edit>> found) {
        List<Edit> all = found.apply(line);
        List<Edit> last = all;
        for (int round = 1; !last.isEmpty() && round < MOST_ROUNDS; round++) {
            last = found.apply(without(line, all));
            all = last.isEmpty() ? all : joined(all, last);
        }
        return all;
    }

    private static String without(String line, List<Edit> edits) {
        StringBuilder rest = new StringBuilder();
        int place = 0;
        for (Edit edit : edits) {
            rest.append(line, place, edit.start());
            place = edit.end();
        }
        return rest.append(line, place, line.length()).toString();
    }

    /** Returns the deletions that do at once what some do, and then others in what they have left. */
    private static List<Edit> joined(List<Edit> first, List<Edit> then) {
        List<Edit> places = new ArrayList<>(first);
        int next = 0;
        int gone = 0;
        for (Edit edit : then) {
            while (next < first.size() && first.get(next).start() - gone <= edit.start()) {
                gone += length(first.get(next));
                next++;
            }
            int start = edit.start() + gone;
            while (next < first.size() && first.get(next).start() - gone < edit.end()) {
                gone += length(first.get(next));
                next++;
            }
            places.add(new Edit(start, edit.end() + gone, ""));
        }
        return merged(places);
    }

    private static int length(Edit deletion) {
        return deletion.end() - deletion.start();
    }

    private static List<Edit> merged(List<Edit> deletions) {
        deletions.sort(Comparator.comparingInt(Edit::start));
        List<Edit> merged = new ArrayList<>();
        for (Edit edit : deletions) {
            int last = merged.size() - 1;
            if (last >= 0 && edit.start() <= merged.get(last).end()) {
                Edit before = merged.get(last);
                merged.set(last, new Edit(before.start(), Math.max(before.end(), edit.end()), ""));
            } else {
                merged.add(edit);
            }
        }
        return merged;
    }
}
