package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.VocabularyFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sorting, merging and comparing tables. */
class VocabularyTablesTest {

    private static final String EMOJI = "\uD83D\uDE00";

    private static VocabularyFile file(TableRow... rows) {
        return new VocabularyTable(List.of(rows)).file("terms.txt");
    }

    @Test
    void sortsByCodePoint() {
        TableRow last = TableRow.of(EMOJI, "");
        TableRow compatibility = TableRow.of("\uFF21", "");
        assertEquals(
                List.of(
                        TableRow.of("Z", ""),
                        TableRow.of("a", ""),
                        TableRow.of("a", "b"),
                        TableRow.of("aa", ""),
                        compatibility,
                        last),
                new VocabularyTable(List.of(
                                last,
                                compatibility,
                                TableRow.of("aa", ""),
                                TableRow.of("a", "b"),
                                TableRow.of("a", ""),
                                TableRow.of("Z", "")))
                        .rows());
        assertTrue(TableRow.of("\uD83D\uDE00", "").compareTo(TableRow.of("\uD83D\uDE01", "")) < 0);
    }

    @Test
    void readsItsOwnText() {
        VocabularyTable table = new VocabularyTable(
                List.of(new TableRow("a", "b", "", "A"), TableRow.of("Los-Angeles", "Los Angeles")));
        assertEquals("Phrase\tSoundsLike\tIPA\tDisplayAs\nLos-Angeles\t\t\tLos Angeles\na\tb\t\tA\n", table.text());
        assertEquals(table.rows(), VocabularyTable.rows(table.file("terms.txt")));
    }

    private static VocabularyMerge merge(VocabularyFile... files) {
        Map<String, VocabularyFile> named = new LinkedHashMap<>();
        for (VocabularyFile file : files) {
            named.put("file " + (named.size() + 1), file);
        }
        return VocabularyMerge.of(named);
    }

    @Test
    void mergesRowsAndCompletesThem() {
        VocabularyMerge merged = merge(
                file(TableRow.of("b-c", ""), TableRow.of("a", "A")),
                file(TableRow.of("b-c", "B C"), TableRow.of("a", "A"), TableRow.of("d", "D")));
        assertEquals(
                List.of(TableRow.of("a", "A"), TableRow.of("b-c", "B C"), TableRow.of("d", "D")),
                merged.table().rows());
        assertEquals(2, merged.repeated());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void keepsTheRowOfTheEarlierFileInAConflict() {
        TableRow kept = TableRow.of("sip", "SIP");
        TableRow refused = TableRow.of("Sip", "ship");
        VocabularyMerge merged = merge(file(kept), file(refused));
        assertEquals(List.of(kept), merged.table().rows());
        assertEquals(List.of(new VocabularyMerge.Conflict(kept, "file 1", refused, "file 2")), merged.conflicts());
    }

    @Test
    void comparesRowsWhateverTheirOrder() {
        VocabularyFile first = file(TableRow.of("a", "A"), TableRow.of("b", "B"), TableRow.of("c", "C"));
        VocabularyFile second = VocabularyFile.of(
                "terms.txt",
                "DisplayAs\tPhrase\tIPA\tSoundsLike\r\nD\td\t\t\r\nBB\tb\t\t\r\nA\ta\t\t\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        VocabularyDiff diff = VocabularyDiff.of(first, second);
        assertEquals(List.of(TableRow.of("d", "D")), diff.added());
        assertEquals(List.of(TableRow.of("c", "C")), diff.removed());
        assertEquals(List.of(new VocabularyDiff.Change(TableRow.of("b", "B"), TableRow.of("b", "BB"))), diff.changed());
        assertFalse(diff.isEmpty());
        assertTrue(VocabularyDiff.of(first, first).isEmpty());
    }
}
