package io.github.asreval.transcript.format.table;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table is written: what stands between its cells, and whether its first row names the columns.
 *
 * <p>{@code id;text} over {@code 1;good morning} has a {@code ;} and a header; {@code a.wav|good morning} has none, and its
 * columns are called {@code id} and {@code text}. Instances are immutable.
 *
 * @param delimiter what stands between the cells
 * @param quoted whether quotes keep a cell together (RFC 4180); else they are characters like any other
 * @param columns the names of the columns; empty if the first row has them
 * @param restIsText whether the last column goes to the end of the line, whatever stands in it
 */
public record TableLayout(char delimiter, boolean quoted, List<String> columns, boolean restIsText) {

    /** The tab of TSV. */
    public static final char TAB = '\t';

    private static final String SEPARATOR = "sep=";

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** Returns the delimiter that a spreadsheet is told by a line before the header, as in {@code sep=;}. */
    public static Optional<Character> saidBy(String line) {
        String text = Words.trim(line);
        return text.length() == SEPARATOR.length() + 1 && text.startsWith(SEPARATOR)
                ? Optional.of(text.charAt(SEPARATOR.length()))
                : Optional.empty();
    }

    /** Returns the layout of a table whose first row names the columns. */
    public static TableLayout named(char delimiter) {
        return new TableLayout(delimiter, delimiter != TAB, List.of(), false);
    }

    /** Returns the cells of a line, of a table whose cells are not quoted. */
    List<String> cells(String line) {
        if (restIsText && line.indexOf(delimiter) >= 0) {
            int end = line.indexOf(delimiter);
            return List.of(line.substring(0, end), line.substring(end + 1));
        }
        return cells(line, delimiter);
    }

    /** Returns the cells of a line between delimiters, none of which a quote keeps together. */
    public static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
            cells.add(line.substring(start, end));
            start = end + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    /** Returns what a user should know about it: {@code a table with ";", the first row names the columns}. */
    public String description() {
        String cells = "a table with "
                + switch (delimiter) {
                    case TAB -> "tabs";
                    case ',' -> "commas";
                    default -> "\"" + delimiter + "\" between its cells";
                };
        return columns.isEmpty()
                ? cells + "; the first row names the columns"
                : cells + " and no row that names the columns, which are taken as "
                        + String.join(", ", columns)
                        + (columns.size() > 2 ? "; --reference-column and --hypothesis-column take a number, too" : "");
    }
}
