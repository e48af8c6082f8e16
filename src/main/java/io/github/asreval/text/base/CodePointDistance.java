package io.github.asreval.text.base;

import java.util.Arrays;

/**
 * The edit distance between two words: the fewest code points to insert, delete or replace to turn one into the other.
 *
 * <pre>{@code
 * int[] said = CodePointDistance.codePoints("मिनार");
 * int[] heard = CodePointDistance.codePoints("महीना");
 * CodePointDistance.between(said, heard)   // 3
 * }</pre>
 *
 * <p>Words are compared in their first {@value #LONGEST} code points, so that a hostile "word" of a megabyte costs no
 * more than a long one.
 */
public final class CodePointDistance {

    /** How many code points of a word count. */
    static final int LONGEST = 256;

    /** Up to how many code points comparing with each of them is cheaper than looking up in which rows one stands. */
    private static final int MOST_COMPARED = 16;

    private CodePointDistance() {}

    /** Returns the first {@value #LONGEST} code points of a word. */
    public static int[] codePoints(String word) {
        int length = word.length();
        int[] codePoints = new int[Math.min(length, LONGEST)];
        int count = 0;
        for (int i = 0; i < length && count < codePoints.length; ) {
            int codePoint = word.codePointAt(i);
            codePoints[count++] = codePoint;
            i += Character.charCount(codePoint);
        }
        return count == codePoints.length ? codePoints : Arrays.copyOf(codePoints, count);
    }

    /** Returns the unit-cost edit distance; symmetric, 0 only for equal arrays. */
    public static int between(int[] a, int[] b) {
        int[] rows = a.length <= b.length ? a : b;
        int[] columns = rows == a ? b : a;
        if (rows.length == 0) {
            return columns.length;
        }
        return rows.length <= MOST_COMPARED ? oneWord(rows, columns) : new CodePointRows(rows).distanceTo(columns);
    }

    /**
     * One 64-bit word holds a whole column of the table as vertical differences (Myers 1999, in Hyyrö's 2003 form).
     *
     * <p>Invariant: bit i of {@code plus} ({@code minus}) says that the cell of row i+1 is one more (less) than the
     * cell above it in the current column; {@code distance} is the cell in the last row.
     */
    private static int oneWord(int[] rows, int[] columns) {
        long plus = -1L;
        long minus = 0L;
        long last = 1L << (rows.length - 1);
        int distance = rows.length;
        for (int codePoint : columns) {
            long equal = 0L;
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] == codePoint) {
                    equal |= 1L << i;
                }
            }
            long diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
            long right = minus | ~(diagonal | plus);
            long left = plus & diagonal;
            if ((right & last) != 0) {
                distance++;
            } else if ((left & last) != 0) {
                distance--;
            }
            right = (right << 1) | 1;
            left <<= 1;
            plus = left | ~(diagonal | right);
            minus = right & diagonal;
        }
        return distance;
    }
}
