package io.github.asreval.score.classes;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of punctuation and capitals where words are aligned without them.
 *
 * <p>Instances are immutable.
 *
 * @param rows each mark that was met, those written most often first: recognised, another in its place, missing, invented
 * @param counts the same of all marks together
 * @param capitals what became of capitals
 */
public record MarkTable(List<WordClassRow> rows, ErrorCounts counts, Capitals capitals) {

    /** Copies the list. */
    public MarkTable {
        rows = List.copyOf(rows);
        requireNonNull(counts);
        requireNonNull(capitals);
    }

    /** Returns the errors per mark of the reference, as a fraction; it may be above 1, and is empty if there is none. */
    public OptionalDouble errorRate() {
        return counts.errorRate();
    }

    /**
     * Returns the rate of LibriSpeech-PC and NeMo: errors per mark that either side has, where a mark of both counts once.
     * Never above 1; empty if there is no mark on either side.
     */
    public OptionalDouble sharedErrorRate() {
        return Share.of(counts.errors(), counts.hits() + counts.errors());
    }

    /**
     * What became of capitals, among the words that are right and have letters that may be capitals.
     *
     * @param words how many such words there are
     * @param wrong how many of them have another letter in capitals, or none
     * @param firstLetters how many of these differ in the first letter only
     * @param wholeWords how many of these are written in capitals throughout on one side only
     */
    public record Capitals(long words, long wrong, long firstLetters, long wholeWords) {

        /** Checks that the parts are no more than the whole. */
        public Capitals {
            if (wrong > words || firstLetters + wholeWords > wrong) {
                throw new IllegalArgumentException("more kinds of wrong capitals than words");
            }
        }

        /** Returns the share of words with wrong capitals; empty if there is no such word. */
        public OptionalDouble errorRate() {
            return Share.of(wrong, words);
        }
    }
}
