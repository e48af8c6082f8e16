package io.github.asreval.junit;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * A limit on the error rate of all that a test class scores: an extension of JUnit 5, for tests that run a recogniser.
 * One utterance may be hard; the class fails when all of them together are too bad.
 *
 * <pre>{@code
 * class RecogniserTest {
 *     @RegisterExtension
 *     static final WerCorpus CORPUS = WerCorpus.atMost(0.10);
 *
 *     @ParameterizedTest
 *     @ValueSource(strings = {"greeting", "farewell"})
 *     void recognises(String call) {
 *         CORPUS.score(call, said(call), recogniser.transcribe(audio(call)));
 *     }
 * }
 * }</pre>
 *
 * <p>Behind the last test the class fails, if the rate is too high, with the alignments of the worst utterances; the rate is
 * also published as a report entry. A class that scores nothing fails, too: what tests nothing should not pass. Classes
 * in the class count with it. An instance that several classes share, as by inheritance, is emptied whenever none of them
 * is running.
 *
 * <p>Safe for use by several threads. It has to be registered by a static field, because JUnit tells others nothing of the
 * end of a class.
 */
@SuppressWarnings("exports") // Whoever uses it requires JUnit already.
public final class WerCorpus implements BeforeAllCallback, AfterAllCallback {

    private final double limit;
    private final WerScorer scorer;

    /** Guarded by this, as is the depth: how many classes are running, one in the other or side by side. */
    private Tally tally;

    private int depth;

    private WerCorpus(double limit, WerScorer scorer) {
        this.limit = Tally.checked(limit);
        this.scorer = requireNonNull(scorer);
        this.tally = new Tally(scorer.tokenization());
    }

    /**
     * Returns the extension for a limit.
     *
     * @param limit the highest rate that passes, as a fraction: 0.10 for 10 %
     * @throws IllegalArgumentException if it is negative or not a number
     */
    public static WerCorpus atMost(double limit) {
        return new WerCorpus(limit, WerScorer.standard());
    }

    /** Returns an empty one that scores in another way; the standard is {@link WerScorer#standard}. */
    public WerCorpus withScorer(WerScorer other) {
        return new WerCorpus(limit, other);
    }

    /** Returns an empty one that compares words by their normalised form. */
    public WerCorpus withNormalizer(NormalizerPipeline normalizer) {
        return withScorer(scorer.withNormalizer(normalizer));
    }

    /**
     * Scores an utterance and adds it to the corpus.
     *
     * <pre>{@code
     * assertWerAtMost(0.50, CORPUS.score("greeting", "good morning", "could morning"));   // passes, and counts
     * }</pre>
     *
     * @param id what messages call it
     * @return the result for this utterance alone, on which a test may put a limit of its own
     * @throws IllegalStateException if no test class is running, because this is not registered by a static field
     */
    public WerResult score(String id, String reference, String hypothesis) {
        WerResult result = scorer.score(reference, hypothesis);
        synchronized (this) {
            if (depth == 0) {
                throw new IllegalStateException("no test class is running that has this WerCorpus as an extension:"
                        + " register it by @RegisterExtension on a static field");
            }
            List<ScoredUtterance> named = new ArrayList<>();
            for (ScoredUtterance utterance : result.utterances()) {
                long number = tally.utterances() + 1;
                UtterancePair pair =
                        new UtterancePair(new Utterance(id, number, reference), new Utterance(id, number, hypothesis));
                named.add(new ScoredUtterance(pair, utterance.alignment(), utterance.tieLevelsDropped()));
            }
            named.forEach(tally);
            return new WerResult(named, result.total());
        }
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        depth++;
    }

    /**
     * Holds the rate against the limit, behind the outermost class.
     *
     * @throws AssertionFailedError if it is higher, or nothing was scored
     */
    @Override
    public void afterAll(ExtensionContext context) {
        Tally all;
        synchronized (this) {
            depth--;
            if (depth > 0) {
                return;
            }
            all = tally;
            tally = new Tally(scorer.tokenization());
        }
        if (all.utterances() == 0) {
            throw new AssertionFailedError("no utterance was scored, so nothing is known of the error rate");
        }
        String what = all.utterances() + (all.utterances() == 1 ? " utterance" : " utterances");
        context.publishReportEntry(scorer.tokenization().rate(), all.summary(what));
        all.assertAtMost(limit, what);
    }
}
