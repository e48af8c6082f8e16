package io.github.asreval.spark;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.ErrorCounts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scorers of one task whose rows may each name a chain of their own; mostly it is one chain. */
final class RowScorers {

    /** More chains than people write are made up by data; then no scorer is kept for the next row with the same. */
    private static final int MOST_KEPT = 64;

    private final SparkOptions options;
    private final Map<String, RowScorer> byChain = new HashMap<>();
    private final RowScorer standard;

    RowScorers(SparkOptions options) {
        this.options = options;
        this.standard = RowScorer.ofRows(options);
    }

    /**
     * Scores a row.
     *
     * @param chain the chain by which words are compared; null for that of the options
     * @return its counts; null if it does not count
     */
    @Nullable
    ErrorCounts score(
            String reference, String hypothesis, @Nullable String chain, @Nullable String id, @Nullable String file) {
        return scorer(chain, id, file).score(reference, hypothesis, id, file);
    }

    private RowScorer scorer(@Nullable String chain, @Nullable String id, @Nullable String file) {
        if (chain == null) {
            return standard;
        }
        RowScorer known = byChain.get(chain);
        if (known != null) {
            return known;
        }
        try {
            RowScorer scorer = RowScorer.ofRows(options.withNormalizer(NormalizerPipeline.parse(chain)));
            if (byChain.size() < MOST_KEPT) {
                byChain.put(chain, scorer);
            }
            return scorer;
        } catch (RuntimeException e) {
            throw RowScorer.problem(e, id, file);
        }
    }
}
