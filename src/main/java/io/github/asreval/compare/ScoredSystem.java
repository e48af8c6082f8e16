package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineOutcomes;

/**
 * A system that recognised the corpus, by its hypothesis.
 *
 * @param hypothesis the name of the hypothesis
 * @param total its counts
 * @param outcomes what became of each line and word; not to be filled any more
 */
public record ScoredSystem(String hypothesis, CorpusTotal total, LineOutcomes outcomes) {

    public ScoredSystem {
        requireNonNull(hypothesis);
        requireNonNull(total);
        requireNonNull(outcomes);
    }
}
