package io.github.asreval.compare;

import io.github.asreval.compare.statistics.NormalTail;
import io.github.asreval.compare.statistics.SignFlips;
import io.github.asreval.score.LineOutcomes;

/**
 * The segments of the reference in which one of two systems errs, between two columns each that both have right, and what
 * they say of the systems (Gillick and Cox 1989).
 *
 * <p>A column is good if both systems have it right and neither has inserted words before it. A segment begins two good
 * columns before an error, or with the line, and ends with the second of two good columns in a row, or with the line; so
 * that neighbours may share up to two columns, but no error.
 */
final class MatchedSegments {

    /** Gets the segments as they are found. */
    @FunctionalInterface
    interface Listener {

        /** Gets a segment from its first column to its last, both counted in the line from 0, with its errors. */
        void segment(int line, int first, int last, int errorsBefore, int errorsAfter);
    }

    /** Good columns in a row that end a segment. */
    private static final int BOUNDARY = 2;

    /** From this number on the mean of the segments is taken to be normally distributed. */
    private static final int MANY = 50;

    private final LineOutcomes before;
    private final LineOutcomes after;
    private final Listener listener;
    private final SignFlips flips = new SignFlips();
    private long count;
    private long columns;
    private long errorsBefore;
    private long errorsAfter;
    private long squares;

    private MatchedSegments(LineOutcomes before, LineOutcomes after, Listener listener) {
        this.before = before;
        this.after = after;
        this.listener = listener;
    }

    static MatchedSegments between(LineOutcomes before, LineOutcomes after) {
        return between(before, after, (line, first, last, errorsBefore, errorsAfter) -> {});
    }

    static MatchedSegments between(LineOutcomes before, LineOutcomes after, Listener listener) {
        MatchedSegments segments = new MatchedSegments(before, after, listener);
        long column = 0;
        for (int line = 0; line < before.lines(); line++) {
            if (before.errors(line) > 0 || after.errors(line) > 0) {
                segments.addLine(line, column);
            }
            column += before.columns(line);
        }
        return segments;
    }

    /** Walks along a line, from the number of its first column on. */
    private void addLine(int line, long column) {
        int length = before.columns(line);
        int first = -1;
        int good = 0;
        int segmentBefore = 0;
        int segmentAfter = 0;
        for (int i = 0; i <= length; i++) {
            int wrongBefore = errors(before, line, column, i, length);
            int wrongAfter = errors(after, line, column, i, length);
            if (wrongBefore + wrongAfter > 0) {
                first = first < 0 ? Math.max(0, i - BOUNDARY) : first;
                segmentBefore += wrongBefore;
                segmentAfter += wrongAfter;
                good = 0;
            } else if (first >= 0 && ++good == BOUNDARY && i < length) {
                add(line, first, i, segmentBefore, segmentAfter);
                first = -1;
                good = 0;
                segmentBefore = 0;
                segmentAfter = 0;
            }
        }
        if (first >= 0) {
            add(line, first, length - 1, segmentBefore, segmentAfter);
        }
    }

    /** Returns the errors of a column, with what is inserted before it; behind the last column, of what is inserted there. */
    private static int errors(LineOutcomes system, int line, long firstColumn, int column, int length) {
        int inserted = system.insertions(firstColumn + line + column);
        return column == length ? inserted : inserted + system.columnErrors(firstColumn + column);
    }

    private void add(int line, int first, int last, int wrongBefore, int wrongAfter) {
        long difference = (long) wrongBefore - wrongAfter;
        count++;
        columns += last + 1L - first;
        errorsBefore += wrongBefore;
        errorsAfter += wrongAfter;
        squares += difference * difference;
        flips.add(difference);
        listener.segment(line, first, last, wrongBefore, wrongAfter);
    }

    long count() {
        return count;
    }

    /** Returns how many columns the segments have; those that two share count twice, as they do for NIST. */
    long columns() {
        return columns;
    }

    long errorsBefore() {
        return errorsBefore;
    }

    long errorsAfter() {
        return errorsAfter;
    }

    /** Returns by how many errors the other system is better in a segment on average. */
    double mean() {
        return count == 0 ? 0 : (double) flips.sum() / count;
    }

    /** Returns the standard deviation of the differences; exactly 0 where all are equal. */
    double standardDeviation() {
        if (count < 2) {
            return 0;
        }
        double sum = flips.sum();
        return Math.sqrt(Math.max(0, (count * (double) squares - sum * sum) / (count * (count - 1.0))));
    }

    /** Returns how many standard errors the mean is from 0; like NIST 0 where all differences are equal. */
    double z() {
        double deviation = standardDeviation();
        return deviation == 0 ? 0 : mean() / deviation * Math.sqrt(count);
    }

    /** Returns the p-value of z as NIST has it. */
    double normalP() {
        return NormalTail.twoSided(z());
    }

    /** Returns whether p is exact: with few segments, and where z says nothing because all differences are equal. */
    boolean isExact() {
        return (count < MANY || standardDeviation() == 0) && flips.isExact();
    }

    double p() {
        return count < MANY || standardDeviation() == 0 ? flips.p() : normalP();
    }

    double smallestP() {
        return flips.smallestP();
    }
}
