package io.github.asreval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up utterances to a {@link CorpusTotal}.
 *
 * <p>The result does not depend on the order of additions. Not safe for use by several threads.
 */
public final class CorpusTally {

    /** By length: the number of utterances and of their errors. */
    private final Map<Long, long[]> lengths = new TreeMap<>();

    private long utterances;
    private long utterancesWithErrors;
    private ErrorCounts counts = ErrorCounts.ZERO;
    private int tieLevelsDropped;

    /** Adds one utterance. */
    public void add(ScoredUtterance utterance) {
        ErrorCounts added = utterance.counts();
        utterances++;
        if (added.errors() > 0) {
            utterancesWithErrors++;
        }
        counts = counts.plus(added);
        long[] length = lengths.get(added.referenceWords());
        if (length == null) {
            length = new long[2];
            lengths.put(added.referenceWords(), length);
        }
        length[0]++;
        length[1] += added.errors();
        tieLevelsDropped = Math.max(tieLevelsDropped, utterance.tieLevelsDropped());
    }

    /** Returns the total of what was added so far. */
    public CorpusTotal total() {
        List<LengthTotal> byLength = new ArrayList<>();
        for (Map.Entry<Long, long[]> length : lengths.entrySet()) {
            byLength.add(new LengthTotal(length.getKey(), length.getValue()[0], length.getValue()[1]));
        }
        return new CorpusTotal(utterances, utterancesWithErrors, counts, byLength, tieLevelsDropped);
    }
}
