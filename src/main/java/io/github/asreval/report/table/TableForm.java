package io.github.asreval.report.table;

import io.github.asreval.text.base.SpreadsheetCell;
import io.github.asreval.text.base.VisibleText;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The form of a table for spreadsheets and programs: what separates cells, and what may stand in one. */
public enum TableForm {
    /** Commas; cells with a comma, a quotation mark or a line end are quoted, as in RFC 4180. */
    CSV(','),
    /** Tabs; a record is always one line, since tabs and line ends within cells become blanks. */
    TSV('\t');

    private final char delimiter;

    TableForm(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Returns what quotes and separates cells; a new one, because threads that share one wait for each other. */
    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuoteMode(QuoteMode.MINIMAL)
                .setRecordSeparator('\n')
                .get();
    }

    /**
     * Returns the content of a cell. Control characters, which no reader of tables expects and a terminal would obey, are
     * written out; all other text is as it was.
     *
     * @param text any text
     * @param guarded whether to write out what reorders text as well, and to put an apostrophe before what a spreadsheet
     *     would take for a formula
     */
    String cell(String text, boolean guarded) {
        String shown = rewrite(text, codePoint -> guarded || isForbidden(codePoint));
        return guarded ? SpreadsheetCell.guarded(shown) : shown;
    }

    private String rewrite(String text, Predicate<Integer> escaped) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (isBreak(codePoint)) {
                shown.appendCodePoint(this == TSV ? ' ' : codePoint);
            } else {
                String one = Character.toString(codePoint);
                shown.append(escaped.test(codePoint) ? VisibleText.escape(one) : one);
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /** Returns whether it is a character that quotation marks take care of, in a form that has them. */
    private static boolean isBreak(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isForbidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
