package io.github.asreval.align;

import java.util.Arrays;

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
    // The tokens of row 1 and column 1.
    private int firstRowToken;
    private int firstColumnToken;
    private int prefix;
    private int suffix;
    private boolean transposed;

    /** Lays out all tokens; nothing is set aside. */
    void layOut(int[] reference, int referenceLength, int[] hypothesis, int hypothesisLength) {
        rowTokens = reference;
        columnTokens = hypothesis;
        rows = referenceLength;
        columns = hypothesisLength;
        firstRowToken = 0;
        firstColumnToken = 0;
        prefix = 0;
        suffix = 0;
        transposed = false;
    }

    /** Lays out a part of another grid, from the cell of a row and a column, which becomes (0, 0), to another cell. */
    void layOut(AlignmentGrid whole, int fromRow, int fromColumn, int toRow, int toColumn) {
        rowTokens = whole.rowTokens;
        columnTokens = whole.columnTokens;
        rows = toRow - fromRow;
        columns = toColumn - fromColumn;
        firstRowToken = whole.firstRowToken + fromRow;
        firstColumnToken = whole.firstColumnToken + fromColumn;
        prefix = 0;
        suffix = 0;
        transposed = whole.transposed;
    }

    /** Lays out a part of another grid read backwards; the reference runs down the rows. */
    void layOutReversed(AlignmentGrid whole, int fromRow, int fromColumn, int toRow, int toColumn) {
        int[] down = new int[toRow - fromRow];
        for (int i = 0; i < down.length; i++) {
            down[i] = whole.rowToken(toRow - i);
        }
        int[] across = new int[toColumn - fromColumn];
        for (int i = 0; i < across.length; i++) {
            across[i] = whole.columnToken(toColumn - i);
        }
        if (whole.transposed) {
            layOut(across, across.length, down, down.length);
        } else {
            layOut(down, down.length, across, across.length);
        }
    }

    /** Sets aside the common beginning, then the common end of what is left; to be called once. */
    void strip() {
        int shorter = Math.min(rows, columns);
        while (prefix < shorter && isHit(prefix + 1, prefix + 1)) {
            prefix++;
        }
        shorter -= prefix;
        while (suffix < shorter && isHit(rows - suffix, columns - suffix)) {
            suffix++;
        }
        rows -= prefix + suffix;
        columns -= prefix + suffix;
        firstRowToken += prefix;
        firstColumnToken += prefix;
    }

    /** Exchanges rows and columns. */
    void transpose() {
        int[] tokens = rowTokens;
        rowTokens = columnTokens;
        columnTokens = tokens;
        int count = rows;
        rows = columns;
        columns = count;
        int first = firstRowToken;
        firstRowToken = firstColumnToken;
        firstColumnToken = first;
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
        return rowTokens[firstRowToken + row - 1];
    }

    int columnToken(int column) {
        return columnTokens[firstColumnToken + column - 1];
    }

    boolean isHit(int row, int column) {
        return rowToken(row) == columnToken(column);
    }

    /** Returns whether any row of a part, between two cells, has the word of one of its columns. */
    boolean hasHits(int fromRow, int fromColumn, int toRow, int toColumn) {
        int[] words = Arrays.copyOfRange(rowTokens, firstRowToken + fromRow, firstRowToken + toRow);
        Arrays.sort(words);
        for (int column = fromColumn + 1; column <= toColumn; column++) {
            if (Arrays.binarySearch(words, columnToken(column)) >= 0) {
                return true;
            }
        }
        return false;
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
}
