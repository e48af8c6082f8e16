package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What the first row of a table looks like. */
final class TableShape {

    private static final int LONGEST_NAME = 40;

    private TableShape() {}

    /**
     * Returns whether a line is the header of a table: names only, one of them that of a text, and in the next line as many
     * cells, as far as can be seen.
     */
    static boolean isHeader(String line, String next, char separator) {
        if (line.indexOf(separator) < 0) {
            return false;
        }
        List<String> columns = new ArrayList<>();
        for (String cell : cells(line, separator)) {
            String name = Words.trim(withoutQuotes(Words.trim(cell)));
            if (name.length() > LONGEST_NAME || Words.split(name).size() != 1) {
                return false;
            }
            columns.add(name);
        }
        boolean hasText = ColumnNames.REFERENCE.find(columns).isPresent()
                || ColumnNames.HYPOTHESIS.find(columns).isPresent();
        boolean mayHaveAsMany = next.isEmpty()
                || next.indexOf('"') >= 0
                || cells(next, separator).size() == columns.size();
        return hasText && mayHaveAsMany;
    }

    private static List<String> cells(String line, char separator) {
        return List.of(line.split(String.valueOf(separator), -1));
    }

    private static String withoutQuotes(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }
}
