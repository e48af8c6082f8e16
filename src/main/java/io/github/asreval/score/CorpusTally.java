package io.github.asreval.score;

import io.github.asreval.align.EditScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up utterances to a {@link CorpusTotal}.
 *
 * <p>The result does not depend on the order of additions. Not safe for use by several threads: give each its own, and
 * add them up.
 */
public final class CorpusTally {

    /** Most utterances are shorter than this many words; their totals by length need no look-up. */
    private static final int SHORT = 1024;

    private long utterances;
    private long utterancesWithErrors;
    private long hits;
    private long substitutions;
    private long deletions;
    private long insertions;
    private int tieLevelsDropped;

    /** By length: the number of utterances, and of their errors. */
    private final long[] shortUtterances = new long[SHORT];

    private final long[] shortErrors = new long[SHORT];
    private final Map<Long, long[]> longer = new TreeMap<>();

    /** Creates a tally of no utterances. */
    public CorpusTally() {}

    /** Adds one utterance. */
    public void add(AlignedWords utterance) {
        ErrorCounts counts = utterance.counts();
        add(counts.hits(), counts.substitutions(), counts.deletions(), counts.insertions());
        tieLevelsDropped = Math.max(tieLevelsDropped, utterance.tieLevelsDropped());
    }

    /** Adds one utterance with hits that its script does not tell of. */
    public void add(EditScript script, int moreHits) {
        add(script.hits() + (long) moreHits, script.substitutions(), script.deletions(), script.insertions());
        tieLevelsDropped = Math.max(tieLevelsDropped, script.tieLevelsDropped());
    }

    private void add(long newHits, long newSubstitutions, long newDeletions, long newInsertions) {
        long errors = newSubstitutions + newDeletions + newInsertions;
        utterances++;
        utterancesWithErrors += errors > 0 ? 1 : 0;
        hits += newHits;
        substitutions += newSubstitutions;
        deletions += newDeletions;
        insertions += newInsertions;
        addLength(newHits + newSubstitutions + newDeletions, 1, errors);
    }

    private void addLength(long words, long count, long errors) {
        if (words < SHORT) {
            shortUtterances[(int) words] += count;
            shortErrors[(int) words] += errors;
            return;
        }
        long[] length = longer.get(words);
        if (length == null) {
            length = new long[2];
            longer.put(words, length);
        }
        length[0] += count;
        length[1] += errors;
    }

    /** Adds all that another tally has counted. */
    public void add(CorpusTally other) {
        add(other.total());
    }

    /**
     * Adds the utterances of a total.
     *
     * @throws ArithmeticException if a count exceeds a {@code long}
     */
    public void add(CorpusTotal total) {
        ErrorCounts counts = total.counts();
        utterances = Math.addExact(utterances, total.utterances());
        utterancesWithErrors += total.utterancesWithErrors();
        hits = Math.addExact(hits, counts.hits());
        substitutions = Math.addExact(substitutions, counts.substitutions());
        deletions = Math.addExact(deletions, counts.deletions());
        insertions = Math.addExact(insertions, counts.insertions());
        tieLevelsDropped = Math.max(tieLevelsDropped, total.tieLevelsDropped());
        for (LengthTotal length : total.byLength()) {
            addLength(length.referenceWords(), length.utterances(), length.errors());
        }
    }

    /** Returns the total of what was added so far. */
    public CorpusTotal total() {
        ErrorCounts counts = new ErrorCounts(hits, substitutions, deletions, insertions);
        return new CorpusTotal(utterances, utterancesWithErrors, counts, byLength(), tieLevelsDropped);
    }

    private List<LengthTotal> byLength() {
        List<LengthTotal> byLength = new ArrayList<>();
        for (int words = 0; words < SHORT; words++) {
            if (shortUtterances[words] > 0) {
                byLength.add(new LengthTotal(words, shortUtterances[words], shortErrors[words]));
            }
        }
        for (Map.Entry<Long, long[]> length : longer.entrySet()) {
            byLength.add(new LengthTotal(length.getKey(), length.getValue()[0], length.getValue()[1]));
        }
        return byLength;
    }
}
