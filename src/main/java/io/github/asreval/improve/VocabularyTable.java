package io.github.asreval.improve;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a vocabulary table and the bytes they make: the header, rows sorted by phrase, tabs, LF, UTF-8.
 *
 * <p>Equal rows make equal bytes, in whatever order they are given. Instances are immutable.
 *
 * @param rows the rows, sorted
 */
public record VocabularyTable(List<TableRow> rows) {

    /** The first line of every table. */
    public static final String HEADER =
            Arrays.stream(Column.values()).map(Column::header).collect(Collectors.joining("\t"));

    /** The bytes of the header and its line end. */
    static final int HEADER_BYTES = HEADER.length() + 1;

    /** Sorts the rows. */
    public VocabularyTable {
        List<TableRow> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        rows = List.copyOf(sorted);
    }

    /**
     * Returns the rows of a file as they stand in it, without those that {@linkplain VocabularyFile#unread nobody can
     * read whole}; an element of a list is a row with a phrase only.
     */
    public static List<TableRow> rows(VocabularyFile file) {
        Set<Integer> unread = new HashSet<>();
        if (file.json().isEmpty()) {
            file.unread().forEach(row -> unread.add(row.line()));
        }
        List<TableRow> rows = new ArrayList<>();
        for (VocabularyEntry entry : file.entries()) {
            if (entry.has(Column.PHRASE) && !unread.contains(entry.line().number())) {
                rows.add(new TableRow(
                        entry.text(Column.PHRASE),
                        entry.text(Column.SOUNDSLIKE),
                        entry.text(Column.IPA),
                        entry.text(Column.DISPLAYAS)));
            }
        }
        return rows;
    }

    /** Returns the text of the table. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        rows.forEach(row -> text.append(row.line()).append('\n'));
        return text.toString();
    }

    /** Returns the bytes of the table. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the table as a file of the given name. */
    public VocabularyFile file(String name) {
        return VocabularyFile.of(name, bytes());
    }
}
