package io.github.asreval.junit;

import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions on error rates, for tests of speech recognition.
 *
 * <pre>{@code
 * assertWerAtMost(0.10, "the quick brown fox", "the quick brown fox");   // passes
 * assertWerAtMost(0.10, "the quick brown fox", "the kwik brown fox");    // fails, and shows:
 *
 * WER is 25 % (1 error / 4 words), which is more than 10 %
 *
 * 1  1 error / 4 words
 *    REF  the quick brown fox
 *    HYP  the kwik  brown fox
 *             S
 * }</pre>
 *
 * <p>The limit is a fraction, 0.10 for 10 %. The rate is that of all utterances together. A reference without words
 * has no rate: it passes if nothing was recognised, and fails if words were. Needs {@code opentest4j}, which every
 * JUnit 5 project has.
 */
public final class WerAssertions {

    private WerAssertions() {}

    /**
     * Asserts that two texts, taken as one utterance, have at most a certain error rate.
     *
     * @throws AssertionFailedError if the rate is higher
     */
    public static void assertWerAtMost(double limit, String reference, String hypothesis) {
        assertWerAtMost(limit, WerScorer.standard().score(reference, hypothesis));
    }

    /**
     * Asserts that two lists of utterances, compared one by one, together have at most a certain error rate.
     *
     * @throws AssertionFailedError if the rate is higher
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static void assertWerAtMost(double limit, List<String> reference, List<String> hypothesis) {
        assertWerAtMost(limit, WerScorer.standard().score(reference, hypothesis));
    }

    /**
     * Asserts that two files, compared line by line, together have at most a certain error rate.
     *
     * @throws AssertionFailedError if the rate is higher
     * @throws UncheckedIOException if a file cannot be read
     * @throws io.github.asreval.transcript.UnpairedUtterancesException if the files differ in their number of lines
     */
    public static void assertWerAtMost(double limit, Path reference, Path hypothesis) {
        try {
            assertWerAtMost(limit, WerScorer.standard().score(reference, hypothesis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asserts that a result has at most a certain error rate; for those who set their own {@link WerScorer} up.
     *
     * @throws AssertionFailedError if the rate is higher
     */
    public static void assertWerAtMost(double limit, WerResult result) {
        Tally tally = new Tally(Tokenization.standard());
        result.utterances().forEach(tally);
        tally.assertAtMost(limit, "");
    }
}
