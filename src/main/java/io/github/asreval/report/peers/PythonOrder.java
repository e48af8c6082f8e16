package io.github.asreval.report.peers;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ConfusionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order errors were first seen, by which a program that sorts a Python dictionary by count settles ties. */
final class PythonOrder {

    private final Map<ConfusionTable.Row, Integer> ranks = new HashMap<>();

    /** The words that one thread sees; to be added in the order of the file. */
    static final class Part {

        private final Set<ConfusionTable.Row> seen = new LinkedHashSet<>();

        void accept(AlignedWords words) {
            if (words.errors() == 0) {
                return;
            }
            for (int i = 0; i < words.size(); i++) {
                switch (words.operation(i)) {
                    case HIT -> {}
                    case SUBSTITUTION ->
                        add(words.said(i).compared(), words.heard(i).compared());
                    case DELETION -> add(words.said(i).compared(), "");
                    case INSERTION -> add("", words.heard(i).compared());
                }
            }
        }

        private void add(String reference, String hypothesis) {
            seen.add(new ConfusionTable.Row(0, reference, hypothesis));
        }
    }

    /** Adds what a thread has seen, which forgets it. */
    void add(Part part) {
        for (ConfusionTable.Row error : part.seen) {
            ranks.putIfAbsent(error, ranks.size());
        }
        part.seen.clear();
    }

    /** Returns the rows by falling count, those of equal count in the order in which they were first seen. */
    List<ConfusionTable.Row> sorted(List<ConfusionTable.Row> rows) {
        List<ConfusionTable.Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingLong(ConfusionTable.Row::count)
                .reversed()
                .thenComparingInt(
                        row -> ranks.getOrDefault(new ConfusionTable.Row(0, row.reference(), row.hypothesis()), 0)));
        return sorted;
    }
}
