package io.github.asreval.align;

/** The costs of a substitution and of a gap, that is, a deletion or an insertion: the cheapest alignment is the best. */
enum EditCosts {
    /** Every error costs one, as in the edit distance. */
    UNIT(1, 1) {
        @Override
        BlockColumn column() {
            return new UnitColumn();
        }
    },

    /** The costs of sclite. */
    NIST(4, 3) {
        @Override
        BlockColumn column() {
            return new NistColumn();
        }
    };

    private final int substitution;
    private final int gap;

    EditCosts(int substitution, int gap) {
        this.substitution = substitution;
        this.gap = gap;
    }

    /** Returns an empty column of the table of these costs. */
    abstract BlockColumn column();

    int substitution() {
        return substitution;
    }

    /** Returns the cost of a deletion, which is that of an insertion. */
    int gap() {
        return gap;
    }

    /** Returns the cost of an operation, given by its code in an {@link EditScript}. */
    int of(byte operation) {
        return switch (operation) {
            case EditScript.HIT -> 0;
            case EditScript.SUBSTITUTION -> substitution;
            default -> gap;
        };
    }

    int of(EditScript script) {
        return gap * (script.deletions() + script.insertions()) + substitution * script.substitutions();
    }
}
