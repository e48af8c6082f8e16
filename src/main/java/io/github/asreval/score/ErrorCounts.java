package io.github.asreval.score;

import io.github.asreval.align.Alignment;
import io.github.asreval.align.EditOperation;
import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How often each edit operation occurred, in one utterance or in many together, and the rates that follow.
 *
 * <pre>{@code
 * ErrorCounts counts = new ErrorCounts(118, 10, 4, 1);
 * counts.referenceWords()                        // 132
 * counts.errors()                                // 15
 * counts.errorRate().getAsDouble()               // 0.11363636363636363
 * }</pre>
 *
 * <p>Counts add up; rates do not. To score a corpus, {@linkplain #plus add} the counts of its utterances and take the
 * rate once, at the end: the mean of the utterances' rates would let three words weigh as much as three hundred. Rates
 * are fractions, 0.25 for 25 %, and empty where there is no reference word to divide by. Instances are immutable.
 *
 * @param hits words recognised as they were said
 * @param substitutions words recognised as something else
 * @param deletions words said but not recognised
 * @param insertions words recognised but not said
 */
public record ErrorCounts(long hits, long substitutions, long deletions, long insertions) implements Serializable {

    /** No words at all; adding it changes nothing. */
    public static final ErrorCounts ZERO = new ErrorCounts(0, 0, 0, 0);

    public ErrorCounts {
        if (hits < 0 || substitutions < 0 || deletions < 0 || insertions < 0) {
            throw new IllegalArgumentException("counts cannot be negative: hits " + hits + ", substitutions "
                    + substitutions + ", deletions " + deletions + ", insertions " + insertions);
        }
    }

    /** Counts the columns of an alignment. */
    public static ErrorCounts of(Alignment<?> alignment) {
        return new ErrorCounts(
                alignment.count(EditOperation.HIT),
                alignment.count(EditOperation.SUBSTITUTION),
                alignment.count(EditOperation.DELETION),
                alignment.count(EditOperation.INSERTION));
    }

    /**
     * Returns the counts of both; the order of additions never matters.
     *
     * @throws ArithmeticException if a count exceeds a {@code long}
     */
    public ErrorCounts plus(ErrorCounts other) {
        return new ErrorCounts(
                Math.addExact(hits, other.hits),
                Math.addExact(substitutions, other.substitutions),
                Math.addExact(deletions, other.deletions),
                Math.addExact(insertions, other.insertions));
    }

    /** Returns the number of words in the reference, the denominator of the error rate. */
    public long referenceWords() {
        return hits + substitutions + deletions;
    }

    /** Returns the number of words in the hypothesis. */
    public long hypothesisWords() {
        return hits + substitutions + insertions;
    }

    /** Returns substitutions, deletions and insertions together. */
    public long errors() {
        return substitutions + deletions + insertions;
    }

    /** Returns WER: errors per reference word. It exceeds 1 when insertions outnumber hits. */
    public OptionalDouble errorRate() {
        return rate((double) errors() / referenceWords());
    }

    /** Returns what the error rate would be if so many of the errors were accepted as right. */
    public OptionalDouble errorRateWithout(long accepted) {
        return rate((double) (errors() - accepted) / referenceWords());
    }

    /** Returns WRR, the word recognition rate: hits per reference word. Insertions do not lower it. */
    public OptionalDouble recognitionRate() {
        return rate((double) hits / referenceWords());
    }

    /**
     * Returns MER, the match error rate: errors per column of the alignment, never above 1 (Morris, Maier and Green,
     * 2004).
     */
    public OptionalDouble matchErrorRate() {
        return rate((double) errors() / (hits + errors()));
    }

    /** Returns WIL, word information lost: 1 − {@linkplain #informationPreserved WIP}. */
    public OptionalDouble informationLost() {
        return rate(1 - preserved());
    }

    /**
     * Returns WIP, word information preserved: the share of reference words that are hits times the share of
     * hypothesis words that are; 0 for a hypothesis without words (Morris, Maier and Green, 2004).
     */
    public OptionalDouble informationPreserved() {
        return rate(preserved());
    }

    private double preserved() {
        return hits == 0 ? 0 : (double) hits / referenceWords() * ((double) hits / hypothesisWords());
    }

    private OptionalDouble rate(double value) {
        return referenceWords() == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
