package io.github.asreval.align;

/**
 * The two sides of an alignment laid out as the rows and columns of a table, with the parts they share at both ends
 * set aside.
 *
 * <p>Rows and columns are counted from 1, as in the table of the dynamic programme, whose row 0 and column 0 stand for
 * "nothing yet". Usually the reference runs down the rows; {@link #transpose} lets the hypothesis do so.
 */
final class AlignmentGrid {

    private static final int[] NO_TOKENS = {};

    private int[] rowTokens = NO_TOKENS;
    private int[] columnTokens = NO_TOKENS;
    private int rows;
    private int columns;
    private int prefix;
    private int suffix;
    private boolean transposed;

    /** Lays out all tokens; nothing is set aside. */
    void layOut(int[] reference, int referenceLength, int[] hypothesis, int hypothesisLength) {
        rowTokens = reference;
        columnTokens = hypothesis;
        rows = referenceLength;
        columns = hypothesisLength;
        prefix = 0;
        suffix = 0;
        transposed = false;
    }

    /** Sets aside the common beginning, then the common end of what is left. */
    void strip() {
        int shorter = Math.min(rows, columns);
        while (prefix < shorter && rowTokens[prefix] == columnTokens[prefix]) {
            prefix++;
        }
        shorter -= prefix;
        while (suffix < shorter && rowTokens[rows - 1 - suffix] == columnTokens[columns - 1 - suffix]) {
            suffix++;
        }
        rows -= prefix + suffix;
        columns -= prefix + suffix;
    }

    /** Exchanges rows and columns. */
    void transpose() {
        int[] tokens = rowTokens;
        rowTokens = columnTokens;
        columnTokens = tokens;
        int count = rows;
        rows = columns;
        columns = count;
        transposed = !transposed;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** Returns how many tokens were set aside at the beginning. */
    int prefix() {
        return prefix;
    }

    /** Returns how many tokens were set aside at the end. */
    int suffix() {
        return suffix;
    }

    int rowToken(int row) {
        return rowTokens[prefix + row - 1];
    }

    int columnToken(int column) {
        return columnTokens[prefix + column - 1];
    }

    boolean isHit(int row, int column) {
        return rowToken(row) == columnToken(column);
    }

    /** Returns how far apart the words of a row and a column are spelled. */
    int distance(int row, int column, SpellingDistance spelling) {
        int down = rowToken(row);
        int across = columnToken(column);
        return transposed ? spelling.between(across, down) : spelling.between(down, across);
    }

    /** Returns the code of the operation that uses up a row and no column. */
    byte verticalOperation() {
        return transposed ? EditScript.INSERTION : EditScript.DELETION;
    }

    /** Returns the code of the operation that uses up a column and no row. */
    byte horizontalOperation() {
        return transposed ? EditScript.DELETION : EditScript.INSERTION;
    }

    /** Returns the code of the operation that uses up a row and a column. */
    byte diagonalOperation(int row, int column) {
        return isHit(row, column) ? EditScript.HIT : EditScript.SUBSTITUTION;
    }

    /** Returns what to throw when the table of this grid is beyond any array. */
    IllegalArgumentException tooLarge() {
        int reference = transposed ? columns : rows;
        int hypothesis = transposed ? rows : columns;
        return new IllegalArgumentException("cannot align " + reference + " reference words with " + hypothesis
                + " hypothesis words (without their common ends): the table would be too large");
    }
}
