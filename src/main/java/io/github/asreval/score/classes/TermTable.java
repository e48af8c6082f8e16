package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What became of the terms of a list.
 *
 * <p>Instances are immutable.
 *
 * @param listed how many different terms the list has
 * @param counts the counts of all of them
 * @param rows the terms that were said or heard: those with most errors first, then those said most often; none if they
 *     were counted together
 * @param weighted the weighted rate, if the list has weights
 * @param seconds how long the utterances are together, if each of them says when it begins and ends
 */
public record TermTable(
        long listed, TermCounts counts, List<TermRow> rows, Optional<Weighted> weighted, OptionalDouble seconds) {

    /** Copies the list. */
    public TermTable {
        requireNonNull(counts);
        rows = List.copyOf(rows);
        requireNonNull(weighted);
        requireNonNull(seconds);
    }

    /**
     * Returns NIST's {@linkplain TermWeightedValue term-weighted value}; empty if the length of the speech is not known, no
     * term was said, or terms were counted together.
     */
    public OptionalDouble termWeightedValue() {
        return seconds.isEmpty()
                ? OptionalDouble.empty()
                : TermWeightedValue.of(rows.stream().map(TermRow::counts).toList(), seconds.getAsDouble());
    }

    /**
     * The error rate of all words if they count as much as the terms they belong to, and 1 elsewhere: an error counts what
     * the heavier of its words does.
     *
     * @param errors what the errors count together
     * @param words what the reference words count together
     */
    public record Weighted(double errors, double words) {

        /** Returns the rate, as a fraction; empty if no word counts. */
        public OptionalDouble errorRate() {
            return words == 0 ? OptionalDouble.empty() : OptionalDouble.of(errors / words);
        }
    }
}
