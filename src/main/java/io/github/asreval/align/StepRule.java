package io.github.asreval.align;

/** The choice among the steps by which a cell can be left on the way back, where that is settled by the cell alone. */
interface StepRule {

    /** The diagonal before a deletion, and a deletion before an insertion. */
    StepRule BY_POSITION = new StepRule() {
        // Not a lambda: each one that a process links costs as much time as thousands of words.
        @Override
        public byte choose(int diagonal, int deletion, int insertion, boolean hit) {
            if (diagonal <= deletion && diagonal <= insertion) {
                return hit ? EditScript.HIT : EditScript.SUBSTITUTION;
            }
            return deletion <= insertion ? EditScript.DELETION : EditScript.INSERTION;
        }
    };

    /**
     * Returns the code of the operation by which the cell is left.
     *
     * @param diagonal what the cell costs when it is reached by the diagonal, from the same start as the other two
     * @param deletion what it costs when it is reached by a deletion
     * @param insertion what it costs when it is reached by an insertion
     * @param hit whether the diagonal is a hit
     */
    byte choose(int diagonal, int deletion, int insertion, boolean hit);
}
