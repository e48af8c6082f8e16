package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The counts of many utterances together.
 *
 * <pre>{@code
 * total.errorRate()           // the corpus's WER: pooled errors per pooled reference word
 * total.utteranceErrorRate()  // its SER: the share of utterances with an error
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param utterances how many utterances were scored
 * @param utterancesWithErrors how many of them have at least one error
 * @param counts their counts, added up
 * @param byLength the same, grouped by the number of reference words, shortest first
 * @param tieLevelsDropped the most tie-breaking rules left out in any utterance; 0 but for pathological input
 */
public record CorpusTotal(
        long utterances,
        long utterancesWithErrors,
        ErrorCounts counts,
        List<LengthTotal> byLength,
        int tieLevelsDropped)
        implements Serializable {

    public CorpusTotal {
        requireNonNull(counts);
        byLength = List.copyOf(byLength);
        if (utterancesWithErrors < 0 || utterancesWithErrors > utterances) {
            throw new IllegalArgumentException(utterancesWithErrors + " of " + utterances + " utterances with errors");
        }
    }

    /** Returns WER: all errors per reference word, as a fraction; empty where there is no reference word. */
    public OptionalDouble errorRate() {
        return counts.errorRate();
    }

    /** Returns SER: the share of utterances with at least one error; empty where there is no utterance. */
    public OptionalDouble utteranceErrorRate() {
        return utterances == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) utterancesWithErrors / utterances);
    }

    /**
     * Returns the mean of the utterances' error rates, which is not the corpus's WER; utterances without a reference
     * word have no rate and are left out.
     *
     * <p>Summed length by length, so that the last digit does not depend on the order of the utterances.
     */
    public OptionalDouble meanUtteranceRate() {
        double sum = 0;
        long rated = 0;
        for (LengthTotal length : byLength) {
            if (length.referenceWords() > 0) {
                sum += (double) length.errors() / length.referenceWords();
                rated += length.utterances();
            }
        }
        return rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / rated);
    }
}
