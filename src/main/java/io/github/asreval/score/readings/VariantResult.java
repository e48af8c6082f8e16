package io.github.asreval.score.readings;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What becomes of an error rate if every permitted wording of the reference is accepted.
 *
 * <p>Instances are immutable.
 *
 * @param canonical the counts with the first of all alternatives: those of a run without alternatives
 * @param best the counts with the alternatives that come closest to what was recognised; the number of reference words
 *     differs from the canonical one where alternatives differ in it
 * @param places how many places of the reference have alternatives
 * @param taken where another alternative than the first came closer, the most frequent first, then by code point; an empty
 *     list if none did
 */
public record VariantResult(ErrorCounts canonical, ErrorCounts best, long places, List<Taken> taken) {

    public VariantResult {
        requireNonNull(canonical);
        requireNonNull(best);
        taken = List.copyOf(taken);
    }

    /**
     * An alternative that was taken instead of the first, words as they are compared, with blanks between them; empty for
     * none.
     *
     * @param count how often
     * @param canonical the first alternative
     * @param variant the one that was taken
     * @param line the first line on which it was, 1 being the first of the file
     */
    public record Taken(long count, String canonical, String variant, long line) {}

    /**
     * Returns OIWER: the errors against the best wording per word of the canonical one. Since the number of words does not
     * depend on what was recognised, the rates of several recognisers can be compared. Empty if there is no canonical word.
     */
    public OptionalDouble errorRate() {
        return canonical.referenceWords() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) best.errors() / canonical.referenceWords());
    }

    /** Returns how many places another alternative than the first was taken at. */
    public long placesTaken() {
        return taken.stream().mapToLong(Taken::count).sum();
    }
}
