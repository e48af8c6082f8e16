package io.github.asreval.report.peers;

import io.github.asreval.report.base.Utf8Buffer;
import java.util.ArrayList;
import java.util.List;

/** A table in a box, in the middle of a page of 80 columns, as sclite draws it. */
final class ScliteTable {

    /** Stands for a row that no rule goes before. */
    static final char NO_RULE = '\0';

    private static final int PAGE = 80;

    /** The column behind which that of confidences stands, if there is one. */
    private static final int LAST_OF_RATES = 8;

    private final String title;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param rule what the rule above it is made of
     * @param named whether its first cell stands to the left; all others are in the middle of their columns
     */
    private record Row(char rule, boolean named, List<String> cells) {}

    ScliteTable(String title, List<String> header) {
        this.title = title;
        addRow('-', true, header);
    }

    /** Adds a row of as many cells as the header has. */
    void addRow(char rule, boolean named, List<String> cells) {
        rows.add(new Row(rule, named, cells));
    }

    /** Returns text in the middle of so many columns. */
    static String centred(String text, int width) {
        int left = (width - ScliteWords.width(text)) / 2;
        return " ".repeat(left) + text + " ".repeat(width - left - ScliteWords.width(text));
    }

    void append(Utf8Buffer text) {
        int[] widths = widths();
        int inner = widths.length - 1;
        for (int width : widths) {
            inner += width;
        }
        int[] columns = spread(widths, Math.max(0, ScliteWords.width(title) - inner));
        inner = Math.max(inner, ScliteWords.width(title));
        String margin = " ".repeat(Math.max(0, (PAGE - inner - 2) / 2));
        text.append(margin).append(',').repeat('-', inner).append(".\n");
        text.append(margin).append('|').append(centred(title, inner)).append("|\n");
        for (Row row : rows) {
            if (row.rule() != NO_RULE) {
                text.append(margin);
                rule(row.rule(), row.rule() == '-' && !row.equals(rows.get(0)), columns, text);
            }
            text.append(margin);
            cells(row, widths, columns, text);
        }
        text.append(margin).append('`').repeat('-', inner).append("'\n");
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).cells().size()];
        for (Row row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], ScliteWords.width(row.cells().get(i)));
            }
        }
        return widths;
    }

    /** A title that is wider than the columns widens all of them. */
    private static int[] spread(int[] widths, int missing) {
        int[] columns = widths.clone();
        int added = 0;
        for (int i = 0; i < columns.length; i++) {
            int more = (int) ((double) missing / columns.length * (i + 1) + 0.5) - added;
            columns[i] += more;
            added += more;
        }
        return columns;
    }

    private static char separator(int column) {
        return column == 0 || column == 2 || column == LAST_OF_RATES ? '|' : ' ';
    }

    private static void rule(char rule, boolean crossed, int[] columns, Utf8Buffer text) {
        text.append('|');
        for (int i = 0; i < columns.length; i++) {
            text.repeat(rule, columns[i]);
            if (i < columns.length - 1) {
                text.append(crossed && separator(i) == '|' ? '+' : rule);
            }
        }
        text.append("|\n");
    }

    private static void cells(Row row, int[] widths, int[] columns, Utf8Buffer text) {
        text.append('|');
        for (int i = 0; i < columns.length; i++) {
            String cell = row.cells().get(i);
            int left = (columns[i] - widths[i]) / 2;
            text.repeat(' ', left);
            if (i == 0 && row.named()) {
                text.append(cell).repeat(' ', widths[i] - ScliteWords.width(cell));
            } else {
                text.append(centred(cell, widths[i]));
            }
            text.repeat(' ', columns[i] - widths[i] - left);
            text.append(i < columns.length - 1 ? separator(i) : '|');
        }
        text.append('\n');
    }
}
