package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.align.Alignment;
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
public record ScoredUtterance(UtterancePair pair, Alignment<Word> alignment, int tieLevelsDropped) {

    public ScoredUtterance {
        requireNonNull(pair);
        requireNonNull(alignment);
    }

    /** Returns what the reference calls the utterance; in plain text its line number. */
    public String id() {
        return pair.reference().id();
    }

    /** Returns the columns of the alignment, counted. */
    public ErrorCounts counts() {
        return ErrorCounts.of(alignment);
    }
}
