package io.github.asreval.align;

/**
 * The costs of a scorer, and the step by which it leaves a cell of its table on the way back from the end.
 *
 * <p>The three totals given to {@link #choose} are what the cell costs when it is reached by that step; the smallest of
 * them is the value of the cell.
 */
enum BacktraceRule implements StepRule {
    /** sclite: diagonal, then insertion, then deletion, whichever is first among the cheapest. */
    NIST(EditCosts.NIST, false) {
        @Override
        public byte choose(int diagonal, int deletion, int insertion, boolean hit) {
            return firstOfTheCheapest(diagonal, deletion, insertion, hit);
        }
    },

    /** RapidFuzz's reading of the bit vectors of Hyyrö 2003: whether the value rises or falls along the reference. */
    JIWER(EditCosts.UNIT, true) {
        @Override
        public byte choose(int diagonal, int deletion, int insertion, boolean hit) {
            if (deletion <= insertion && deletion <= diagonal) {
                return EditScript.DELETION;
            }
            // One hypothesis word earlier, the value fell along the reference: it is one less than up and left.
            int upAndLeft = hit ? diagonal : diagonal - 1;
            return insertion < diagonal || insertion == upAndLeft ? EditScript.INSERTION : diagonalStep(hit);
        }
    },

    /** compute-wer: the diagonal only if it is cheaper than both gaps; of these the insertion on a tie. */
    KALDI(EditCosts.UNIT, false) {
        @Override
        public byte choose(int diagonal, int deletion, int insertion, boolean hit) {
            if (diagonal < deletion && diagonal < insertion) {
                return diagonalStep(hit);
            }
            return deletion < insertion ? EditScript.DELETION : EditScript.INSERTION;
        }
    },

    /** asr-evaluation: the order of sclite at unit costs. */
    ASR_EVALUATION(EditCosts.UNIT, false) {
        @Override
        public byte choose(int diagonal, int deletion, int insertion, boolean hit) {
            return firstOfTheCheapest(diagonal, deletion, insertion, hit);
        }
    };

    private final EditCosts costs;
    private final boolean stripsCommonEnds;

    BacktraceRule(EditCosts costs, boolean stripsCommonEnds) {
        this.costs = costs;
        this.stripsCommonEnds = stripsCommonEnds;
    }

    /** Returns the costs by which an alignment is cheapest. */
    EditCosts costs() {
        return costs;
    }

    /** Returns whether the common beginning and end are hits before the table is made. */
    boolean stripsCommonEnds() {
        return stripsCommonEnds;
    }

    private static byte firstOfTheCheapest(int diagonal, int deletion, int insertion, boolean hit) {
        if (diagonal <= deletion && diagonal <= insertion) {
            return diagonalStep(hit);
        }
        return insertion <= deletion ? EditScript.INSERTION : EditScript.DELETION;
    }

    private static byte diagonalStep(boolean hit) {
        return hit ? EditScript.HIT : EditScript.SUBSTITUTION;
    }
}
