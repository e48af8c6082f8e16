package io.github.asreval.score.base;

import java.util.Comparator;

/** The counts of a line, or of a block of them, under both of two systems. */
record PairedRow(long errorsBefore, long wordsBefore, long errorsAfter, long wordsAfter)
        implements Comparable<PairedRow> {

    private static final Comparator<PairedRow> ORDER = Comparator.comparingLong(PairedRow::wordsBefore)
            .thenComparingLong(PairedRow::wordsAfter)
            .thenComparingLong(PairedRow::errorsBefore)
            .thenComparingLong(PairedRow::errorsAfter);

    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped on purpose
    PairedRow exchanged() {
        return new PairedRow(errorsAfter, wordsAfter, errorsBefore, wordsBefore);
    }

    @Override
    public int compareTo(PairedRow other) {
        return ORDER.compare(this, other);
    }
}
