package io.github.asreval.align;

/** Runs of neighbouring words on either side of a grid, told apart by hash; positions are counted from 0. */
final class WordRuns {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int ROTATION = 23;

    private final AlignmentGrid grid;
    private final int length;
    private final int shift;

    /** Returns the runs of a length, hashed to a number of so many bits. */
    WordRuns(AlignmentGrid grid, int length, int bits) {
        this.grid = grid;
        this.length = length;
        this.shift = Long.SIZE - bits;
    }

    /** Returns how many bits number at least four places for each of so many words, if there is memory. */
    static int bitsFor(int words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(words - 1, 0)) + 2;
        return Math.max(8, Math.min(bits, 26));
    }

    /** Returns how many runs the rows have. */
    int inRows() {
        return Math.max(0, grid.rows() - length + 1);
    }

    /** Returns how many runs the columns have. */
    int inColumns() {
        return Math.max(0, grid.columns() - length + 1);
    }

    int rowHash(int from) {
        long hash = 0L;
        for (int i = 1; i <= length; i++) {
            hash = (Long.rotateLeft(hash, ROTATION) ^ grid.rowToken(from + i)) * MULTIPLIER;
        }
        return (int) (hash >>> shift);
    }

    int columnHash(int from) {
        long hash = 0L;
        for (int i = 1; i <= length; i++) {
            hash = (Long.rotateLeft(hash, ROTATION) ^ grid.columnToken(from + i)) * MULTIPLIER;
        }
        return (int) (hash >>> shift);
    }

    /** Returns whether a run of the rows and one of the columns have the same words. */
    boolean areEqual(int fromRow, int fromColumn) {
        for (int i = 1; i <= length; i++) {
            if (!grid.isHit(fromRow + i, fromColumn + i)) {
                return false;
            }
        }
        return true;
    }
}
