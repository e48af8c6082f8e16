package io.github.asreval.align;

/**
 * The costs of the steps through two lattices, several levels of a rule in one number: a higher level never weighs less than
 * all that the lower ones can add up to, as long as a path has fewer than {@value #MOST_ARCS} arcs.
 */
enum LatticeCosts {
    /** Fewest errors, then most hits, then fewest detours. */
    STANDARD(1L << 42, 1L << 42, -1L << 21, 0, 0, false),

    /** sclite's costs, silence next to nothing, a token left out 2. */
    NIST(4L << 40, 3L << 40, 0, 1L << 20, 2L << 40, true);

    /** Fewer than so many arcs both lattices may have together. */
    static final int MOST_ARCS = 1 << 20;

    private final long substitution;
    private final long gap;
    private final long hit;
    private final long silence;
    private final long omission;
    private final boolean goesBack;

    LatticeCosts(long substitution, long gap, long hit, long silence, long omission, boolean goesBack) {
        this.substitution = substitution;
        this.gap = gap;
        this.hit = hit;
        this.silence = silence;
        this.omission = omission;
        this.goesBack = goesBack;
    }

    /** Returns the costs by which a profile chooses. */
    static LatticeCosts of(AlignmentProfile profile) {
        return profile == AlignmentProfile.NIST ? NIST : STANDARD;
    }

    /** Returns the cost of two tokens that stand against each other; a hit may earn something. */
    long pair(boolean isHit) {
        return isHit ? hit : substitution;
    }

    /** Returns the cost of a token, or of none, that stands against nothing. */
    long gap(int token) {
        if (token >= 0) {
            return gap;
        }
        return token == TokenLattice.SILENT ? silence : omission;
    }

    /**
     * Returns whether ties are settled from the end to the beginning, an insertion before a deletion; else it is the other
     * way round. A pair goes before both.
     */
    boolean goesBack() {
        return goesBack;
    }
}
