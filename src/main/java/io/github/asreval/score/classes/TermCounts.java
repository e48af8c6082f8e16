package io.github.asreval.score.classes;

import java.util.OptionalDouble;

/**
 * How often a term, or many together, was said, and what became of it; phrases count as wholes.
 *
 * <pre>
 * said      the char minar   the charminar   the nizam said    the nizam
 * heard     the char minar   the char minar  the said nizam    the museum
 *           right            joined          moved             missed
 * </pre>
 *
 * <p>Instances are immutable; all counts add up.
 *
 * @param right how often all of its words were recognised with nothing between them
 * @param joined how often it was recognised but for blanks within it or beside it
 * @param moved how often it was not recognised where it was said, but elsewhere in the utterance
 * @param missed how often it was not recognised in the utterance at all
 * @param invented how often it was recognised where it was not said, moved ones included
 */
public record TermCounts(long right, long joined, long moved, long missed, long invented) {

    /** No term was said or heard. */
    public static final TermCounts ZERO = new TermCounts(0, 0, 0, 0, 0);

    /** Checks that no count is negative. */
    public TermCounts {
        if (right < 0 || joined < 0 || moved < 0 || missed < 0 || invented < moved) {
            throw new IllegalArgumentException("no counts of terms: right " + right + ", joined " + joined + ", moved "
                    + moved + ", missed " + missed + ", invented " + invented);
        }
    }

    /** Returns the counts of both. */
    public TermCounts plus(TermCounts other) {
        return new TermCounts(
                right + other.right,
                joined + other.joined,
                moved + other.moved,
                missed + other.missed,
                invented + other.invented);
    }

    /** Returns how often it was said. */
    public long said() {
        return right + joined + moved + missed;
    }

    /** Returns how often it was recognised in the utterance in which it was said: right, joined or moved. */
    public long heardInUtterance() {
        return right + joined + moved;
    }

    /** Returns the share that was right of what was said, as a fraction; empty if it was never said. */
    public OptionalDouble recall() {
        return Share.of(right, said());
    }

    /** Returns the share of what was said that was recognised in its utterance, wherever; empty if it was never said. */
    public OptionalDouble recallInUtterance() {
        return Share.of(heardInUtterance(), said());
    }

    /** Returns the share that was right of what was recognised; empty if it was never recognised. */
    public OptionalDouble precision() {
        return Share.of(right, right + invented);
    }

    /** Returns F1, the harmonic mean of recall and precision; empty if it was neither said nor recognised. */
    public OptionalDouble f1() {
        return Share.of(2 * right, right + said() + invented);
    }
}
