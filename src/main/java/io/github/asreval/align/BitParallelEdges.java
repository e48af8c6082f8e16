package io.github.asreval.align;

/**
 * Finds tight edges 64 rows at a time, for grids of at most 64 rows (Myers 1999, in the form of Hyyrö 2003).
 *
 * <p>Neighbouring cells of the table differ by at most one, so a column is two words of bits: where the value rises
 * going down, and where it falls. A dozen operations on words carry a column over to the next.
 */
final class BitParallelEdges implements EdgeFinder {

    static final int MOST_ROWS = 64;

    private final PatternMask64 positions = new PatternMask64();

    @Override
    public void find(AlignmentGrid grid, OptimalSteps edges) {
        positions.clear();
        for (int row = 1; row <= grid.rows(); row++) {
            positions.add(grid.rowToken(row), row - 1);
        }
        long[] words = edges.words();
        int at = edges.wordIndex(1, 0);
        // Column 0 counts the rows: every value is one more than that above.
        long rises = -1L;
        long falls = 0L;
        for (int column = 1; column <= grid.columns(); column++) {
            long equal = positions.of(grid.columnToken(column));
            // Where the value is that of the neighbour up and left. The sum carries a match down a run of rises.
            long same = (((equal & rises) + rises) ^ rises) | equal | falls;
            long rightRises = falls | ~(same | rises);
            long rightFalls = same & rises;
            // Row 0 rises by one to the right: that is the bit shifted in.
            long fromAbove = (rightRises << 1) | 1L;
            rises = (rightFalls << 1) | ~(same | fromAbove);
            falls = same & fromAbove;
            // A gap costs one: it is tight where the value rises along it. A match costs nothing and always is,
            // a substitution is where the value is not that of the diagonal neighbour.
            words[at] = rises;
            words[at + 1] = rightRises;
            words[at + 2] = equal | ~same;
            at += OptimalSteps.WORDS_PER_BLOCK;
        }
    }
}
