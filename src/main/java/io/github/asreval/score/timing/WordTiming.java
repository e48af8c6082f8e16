package io.github.asreval.score.timing;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How well the times of words were recognised: of those words that were recognised as what they were, and of which both sides
 * tell when they begin and end.
 *
 * <p>Instances are immutable.
 *
 * @param begins the errors of the begins
 * @param ends the errors of the ends, as many
 * @param hits how many words were recognised as what they were, with times or without
 * @param reference the words of the reference
 * @param hypothesis the words of the hypothesis
 */
public record WordTiming(TimeErrors begins, TimeErrors ends, long hits, Side reference, Side hypothesis) {

    /** The tolerances, in seconds, within which shares are told. */
    public static final List<Double> TOLERANCES = List.of(0.02, 0.05, 0.1, 0.2);

    public WordTiming {
        requireNonNull(begins);
        requireNonNull(ends);
        requireNonNull(reference);
        requireNonNull(hypothesis);
    }

    /**
     * The words of one side.
     *
     * @param words how many there are
     * @param timed of how many it is told when they begin and end
     */
    public record Side(long words, long timed) {

        Side plus(Side other) {
            return new Side(words + other.words, timed + other.timed);
        }

        /** Returns of how many it is not told. */
        public long untimed() {
            return words - timed;
        }
    }
}
