package io.github.asreval.improve;

import io.github.asreval.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The difference between two vocabularies, whatever the order of their rows, their line ends and their columns.
 *
 * @param added rows whose phrase only the second has, sorted
 * @param removed rows whose phrase only the first has, sorted
 * @param changed rows whose phrase both have with other cells, sorted
 */
public record VocabularyDiff(List<TableRow> added, List<TableRow> removed, List<Change> changed) {

    /**
     * A row that is another in the second vocabulary.
     *
     * @param before the row of the first
     * @param after the row of the second
     */
    public record Change(TableRow before, TableRow after) {}

    public VocabularyDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Compares two files. */
    public static VocabularyDiff of(VocabularyFile first, VocabularyFile second) {
        TreeSet<TableRow> onlyFirst = new TreeSet<>(VocabularyTable.rows(first));
        TreeSet<TableRow> onlySecond = new TreeSet<>(VocabularyTable.rows(second));
        List<TableRow> both = onlyFirst.stream().filter(onlySecond::contains).toList();
        both.forEach(onlyFirst::remove);
        both.forEach(onlySecond::remove);
        List<TableRow> removed = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (TableRow row : onlyFirst) {
            TableRow partner = onlySecond.ceiling(TableRow.of(row.phrase(), ""));
            if (partner != null && partner.phrase().equals(row.phrase())) {
                changed.add(new Change(row, partner));
                onlySecond.remove(partner);
            } else {
                removed.add(row);
            }
        }
        return new VocabularyDiff(List.copyOf(onlySecond), removed, changed);
    }

    /** Returns whether the two hold the same rows. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
