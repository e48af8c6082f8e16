package io.github.asreval.compare;

import io.github.asreval.compare.statistics.NormalTail;
import io.github.asreval.compare.statistics.SignFlips;
import io.github.asreval.score.LineOutcomes;
import java.util.OptionalDouble;

/**
 * The segments of the reference in which one of two systems errs, between two columns each that both have right, and what
 * they say of the systems (Gillick and Cox 1989).
 *
 * <p>A column is good if both systems have it right; words that were inserted before it are an error between columns. A
 * segment begins two columns before an error, or with the line, and ends with the second of two good columns that follow
 * its last error, or with the line; so that neighbours may share up to two columns, but no error.
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

    /** The first column of the segment that is open, or −1 if none is. */
    private int first = -1;

    private int openBefore;
    private int openAfter;
    /** How many good columns it has had since its last error. */
    private int good;

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
        for (int i = 0; i <= length; i++) {
            long place = column + line + i;
            addErrors(i, before.insertions(place), after.insertions(place));
            if (i < length) {
                addErrors(i, before.columnErrors(column + i), after.columnErrors(column + i));
                if (first >= 0 && before.isHit(column + i) && after.isHit(column + i) && ++good == BOUNDARY) {
                    close(line, i);
                }
            }
        }
        if (first >= 0) {
            close(line, length - 1);
        }
    }

    /** Adds errors before or in a column to the segment that is open, or opens one. */
    private void addErrors(int column, int wrongBefore, int wrongAfter) {
        if (wrongBefore + wrongAfter > 0) {
            first = first < 0 ? Math.max(0, column - BOUNDARY) : first;
            openBefore += wrongBefore;
            openAfter += wrongAfter;
            good = 0;
        }
    }

    private void close(int line, int last) {
        long difference = (long) openBefore - openAfter;
        count++;
        columns += last + 1L - first;
        errorsBefore += openBefore;
        errorsAfter += openAfter;
        squares += difference * difference;
        flips.add(difference);
        listener.segment(line, first, last, openBefore, openAfter);
        first = -1;
        openBefore = 0;
        openAfter = 0;
        good = 0;
    }

    long count() {
        return count;
    }

    /** Returns in how many segments the systems do not have as many errors. */
    int different() {
        return flips.count();
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
        return Math.sqrt(Math.max(0, ((double) count * (double) squares - sum * sum) / (count * (count - 1.0))));
    }

    /** Returns how many standard errors the mean is from 0; like NIST 0 where all differences are equal. */
    double z() {
        double deviation = standardDeviation();
        return deviation == 0 ? 0 : mean() / deviation * Math.sqrt((double) count);
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

    /** Returns the p of exact flips where p is normal though few segments differ, however many there are. */
    OptionalDouble exactP() {
        return count < MANY || flips.count() >= MANY || standardDeviation() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(flips.p());
    }

    /** Returns the smallest p that flips of these differences have; where p is normal and smaller yet, that. */
    double smallestP() {
        return Math.min(flips.smallestP(), p());
    }
}
