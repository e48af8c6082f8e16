package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.align.Alignment;
import io.github.asreval.align.EditOperation;
import io.github.asreval.text.Word;
import io.github.asreval.transcript.UtterancePair;

/**
 * What was said and what was recognised in one utterance, aligned word by word.
 *
 * <p>Instances are immutable.
 *
 * @param pair the two utterances as they stand in the transcripts
 * @param alignment which word of the one answers to which word of the other
 * @param tieLevelsDropped how many of the later tie-breaking rules had to be left out to bound the work: 0 but for
 *     pathological input
 */
public record ScoredUtterance(UtterancePair pair, Alignment<Word> alignment, int tieLevelsDropped)
        implements AlignedWords {

    public ScoredUtterance {
        requireNonNull(pair);
        requireNonNull(alignment);
    }

    /** Returns what the reference calls the utterance; in plain text its line number. */
    public String id() {
        return pair.reference().id();
    }

    @Override
    public int size() {
        return alignment.pairs().size();
    }

    @Override
    public EditOperation operation(int column) {
        return alignment.pairs().get(column).operation();
    }

    @Override
    public Word said(int column) {
        return alignment.reference().get(alignment.pairs().get(column).referenceIndex());
    }

    @Override
    public Word heard(int column) {
        return alignment.hypothesis().get(alignment.pairs().get(column).hypothesisIndex());
    }

    @Override
    public ErrorCounts counts() {
        return ErrorCounts.of(alignment);
    }
}
