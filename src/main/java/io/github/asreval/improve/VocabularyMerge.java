package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table out of several vocabularies.
 *
 * <p>Rows with the same phrase, regardless of case, are one row. Where one lacks a cell that the other has, it gets it;
 * where they disagree, the row of the earlier file stays, and the other is a conflict.
 *
 * @param table the rows of all files
 * @param conflicts the rows that had to give way, in the order of the files
 * @param repeated how many rows were there already
 */
public record VocabularyMerge(VocabularyTable table, List<Conflict> conflicts, int repeated) {

    /**
     * Two rows for one phrase that disagree.
     *
     * @param kept the row that stays
     * @param keptFrom the name of its file
     * @param refused the row that gives way
     * @param refusedFrom the name of its file
     */
    public record Conflict(TableRow kept, String keptFrom, TableRow refused, String refusedFrom) {}

    private record Sourced(TableRow row, String from) {}

    public VocabularyMerge {
        conflicts = List.copyOf(conflicts);
    }

    /** Merges files, given with the names that conflicts are told by, in the order of their rank. */
    public static VocabularyMerge of(Map<String, VocabularyFile> files) {
        Map<String, Sourced> merged = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        int repeated = 0;
        for (Map.Entry<String, VocabularyFile> file : files.entrySet()) {
            for (TableRow row : VocabularyTable.rows(file.getValue())) {
                String key = UCharacter.foldCase(row.phrase(), true);
                Sourced known = merged.get(key);
                if (known == null) {
                    merged.put(key, new Sourced(row, file.getKey()));
                } else if (known.row().agreesWith(row)) {
                    merged.put(key, new Sourced(known.row().completedBy(row), known.from()));
                    repeated++;
                } else {
                    conflicts.add(new Conflict(known.row(), known.from(), row, file.getKey()));
                }
            }
        }
        List<TableRow> rows = merged.values().stream().map(Sourced::row).toList();
        return new VocabularyMerge(new VocabularyTable(rows), conflicts, repeated);
    }
}
