package io.github.asreval.text.base;

/**
 * Text for a cell that a spreadsheet is to show and not to calculate.
 *
 * <pre>{@code
 * SpreadsheetCell.guarded("=SUM(A1)")   // '=SUM(A1)
 * SpreadsheetCell.guarded("＋1")         // '＋1
 * SpreadsheetCell.guarded("a=b")        // a=b
 * }</pre>
 */
public final class SpreadsheetCell {

    /** OWASP's list (CSV injection); of the full-width forms, Excel takes formulas where it speaks Japanese or Chinese. */
    private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /** Returns the text, with an apostrophe before it if a spreadsheet would take it for a formula. */
    public static String guarded(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
