package io.github.asreval.score;

import io.github.asreval.align.SpareThreads;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.transcript.PairBlock;
import io.github.asreval.transcript.UtterancePair;

/**
 * Counts the characters of utterances whose words are scored as well, one after the other: hits and errors of an alignment of
 * their code points, for the character error rate beside the word error rate.
 *
 * <pre>{@code
 * new CharacterScorer(WerScorer.standard()).counts(pair).errorRate()   // 0.125, where one of 8 characters is wrong
 * }</pre>
 *
 * <p>All utterances together are what the scorer {@linkplain WerScorer#withTokenization with code points} counts. Instances
 * are for one thread.
 */
public final class CharacterScorer {

    private final BulkScorer scorer;
    private final PairBlock block = new PairBlock();
    private final LineSink.Worker keeper;
    private ErrorCounts counts = ErrorCounts.ZERO;

    /** Creates what compares characters as a scorer compares words: by its chain, its profile and its language. */
    public CharacterScorer(WerScorer words) {
        this.scorer = new BulkScorer(
                words.withTokenization(characters(words.tokenization())), false, false, new SpareThreads(0));
        this.keeper = new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {
                counts = line.counts();
            }

            @Override
            public void deliver() {}
        };
    }

    private static Tokenization characters(Tokenization words) {
        return Tokenization.of(words.tokenizer(), TokenUnit.CHARACTER, words.language());
    }

    /** Returns the counts of an utterance, in which reference words are characters; nothing of an empty one. */
    public ErrorCounts counts(UtterancePair pair) {
        counts = ErrorCounts.ZERO;
        block.hold(pair, 1);
        scorer.score(block, keeper);
        return counts;
    }
}
