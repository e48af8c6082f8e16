package io.github.asreval.score.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One draw after the other from the rows of two systems, always the same ones for the same rows. */
final class PairedDraw {

    /** Up to so many rows are drawn one by one. */
    private static final int MOST_SINGLE = 1000;

    /** Up to this mean a Poisson number is drawn exactly. */
    private static final int SMALL = 32;

    private static final PoissonTable[] TABLES = new PoissonTable[SMALL + 1];

    static {
        Arrays.setAll(TABLES, PoissonTable::new);
    }

    private final RandomSequence random = new RandomSequence();
    private final boolean exchanged;
    private final boolean symmetric;
    private final PairedRow[] rows;
    private final int[] counts;
    /** For rows that are drawn one by one: the index of each among the different ones. */
    private final int[] single;
    /** How often each different row is drawn. */
    private final int[] drawn;

    private double errorsBefore;
    private double wordsBefore;
    private double errorsAfter;
    private double wordsAfter;

    private PairedDraw(SortedMap<PairedRow, int[]> sorted, long count, boolean exchanged, boolean symmetric) {
        this.exchanged = exchanged;
        this.symmetric = symmetric;
        this.rows = sorted.keySet().toArray(PairedRow[]::new);
        this.counts = sorted.values().stream().mapToInt(times -> times[0]).toArray();
        this.single = new int[count <= MOST_SINGLE ? (int) count : 0];
        this.drawn = new int[rows.length];
        int next = 0;
        for (int row = 0; row < rows.length && single.length > 0; row++) {
            for (int i = 0; i < counts[row]; i++) {
                single[next++] = row;
            }
        }
    }

    /** Sorts the rows, and takes that of the two systems for the first whose rows are the smaller ones. */
    static PairedDraw of(Map<PairedRow, int[]> rows, long count) {
        SortedMap<PairedRow, int[]> given = new TreeMap<>(rows);
        SortedMap<PairedRow, int[]> exchanged = new TreeMap<>();
        rows.forEach((row, times) -> exchanged.put(row.exchanged(), times));
        int order = compare(new ArrayList<>(given.entrySet()), new ArrayList<>(exchanged.entrySet()));
        return new PairedDraw(order > 0 ? exchanged : given, count, order > 0, order == 0);
    }

    private static int compare(List<Map.Entry<PairedRow, int[]>> one, List<Map.Entry<PairedRow, int[]>> other) {
        int order = 0;
        for (int i = 0; i < one.size() && order == 0; i++) {
            order = one.get(i).getKey().compareTo(other.get(i).getKey());
            order = order == 0
                    ? Integer.compare(one.get(i).getValue()[0], other.get(i).getValue()[0])
                    : order;
        }
        return order;
    }

    /** Returns how many random numbers a draw takes. */
    long numbers() {
        return Math.max(1, single.length > 0 ? single.length : rows.length);
    }

    /** Returns whether the rows are the same with the systems exchanged. */
    boolean isSymmetric() {
        return symmetric;
    }

    /** Draws anew. */
    void next() {
        errorsBefore = 0;
        wordsBefore = 0;
        errorsAfter = 0;
        wordsAfter = 0;
        if (single.length > 0) {
            Arrays.fill(drawn, 0);
            for (int i = 0; i < single.length; i++) {
                drawn[single[random.below(single.length)]]++;
            }
            for (int row = 0; row < rows.length; row++) {
                add(rows[row], drawn[row]);
            }
        } else {
            for (int row = 0; row < rows.length; row++) {
                add(rows[row], poisson(counts[row]));
            }
        }
    }

    private void add(PairedRow row, double times) {
        errorsBefore += times * row.errorsBefore();
        wordsBefore += times * row.wordsBefore();
        errorsAfter += times * row.errorsAfter();
        wordsAfter += times * row.wordsAfter();
    }

    /** Returns by how much the second rate is higher; no number without words. */
    double difference() {
        if (wordsBefore == 0 || wordsAfter == 0) {
            return Double.NaN;
        }
        double difference = errorsAfter / wordsAfter - errorsBefore / wordsBefore;
        return exchanged ? 0 - difference : difference;
    }

    /** Returns the same as a share of the first rate; no number without words or errors in the first. */
    double share() {
        double first = exchanged ? errorsAfter / wordsAfter : errorsBefore / wordsBefore;
        return first > 0 ? difference() / first : Double.NaN;
    }

    /** Draws a Poisson number; a large one from the normal distribution that is all but the same. */
    private double poisson(int mean) {
        if (mean > SMALL) {
            double normal = -6;
            for (int i = 0; i < 12; i++) {
                normal += random.uniform();
            }
            return Math.max(0, mean + Math.sqrt(mean) * normal);
        }
        return TABLES[mean].number(random.uniform());
    }
}
