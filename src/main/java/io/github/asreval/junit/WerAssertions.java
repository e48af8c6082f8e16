package io.github.asreval.junit;

import io.github.asreval.compare.ComparisonSettings;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * <p>A release that must not be worse than another is held against it, and fails on evidence only, so that a build does not
 * break by chance:
 *
 * <pre>{@code
 * assertNotWorse(Path.of("reference.trn"), Path.of("released.trn"), Path.of("candidate.trn"));
 * // WER of the candidate is 20.11 % (256 errors / 1273 words), which is more than the baseline's 15.475 %
 * // Flip test: p = 0.0078 (8 speakers)
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

    /**
     * Asserts that a candidate's utterances, compared one by one, are not shown to have a higher error rate than those of a
     * baseline.
     *
     * @throws AssertionFailedError if the rate is higher, and a test at the level of 5 % says that this is no chance
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static void assertNotWorse(List<String> reference, List<String> baseline, List<String> candidate) {
        WerScorer scorer = WerScorer.standard();
        assertNotWorse(scorer.score(reference, baseline), scorer.score(reference, candidate));
    }

    /**
     * Asserts that a candidate's file, or folder, is not shown to have a higher error rate than that of a baseline. Formats
     * are found out; where they name speakers or files, the evidence is by these.
     *
     * @throws AssertionFailedError if the rate is higher, and a test at the level of 5 % says that this is no chance
     * @throws UncheckedIOException if a file cannot be read
     * @throws io.github.asreval.transcript.UnpairedUtterancesException if one lacks utterances
     */
    public static void assertNotWorse(Path reference, Path baseline, Path candidate) {
        try {
            assertNotWorse(result(reference, baseline), result(reference, candidate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asserts that a candidate's result is not shown to have a higher error rate than a baseline's of the same reference; for
     * those who set their own {@link WerScorer} up.
     *
     * @throws AssertionFailedError if the rate is higher, and a test at the level of 5 % says that this is no chance
     * @throws IllegalArgumentException if the results are of different references
     */
    public static void assertNotWorse(WerResult baseline, WerResult candidate) {
        assertNotWorse(baseline, candidate, ComparisonSettings.standard());
    }

    /**
     * Asserts the same by other settings: another level, blocks or test, of which the first decides.
     *
     * @throws AssertionFailedError if the rate is higher, and the test says that this is no chance
     * @throws IllegalArgumentException if the results are of different references, or no test could be made
     */
    public static void assertNotWorse(WerResult baseline, WerResult candidate, ComparisonSettings settings) {
        new Evidence(baseline, candidate, settings).assertNotWorse();
    }

    private static WerResult result(Path reference, Path hypothesis) throws IOException {
        WerScorer scorer = WerScorer.standard();
        PairFiles files = new PairFiles(PairSettings.standard(), scorer, note -> {});
        try (UtterancePairs pairs = UtterancePairs.of(files.open(reference, hypothesis))) {
            List<ScoredUtterance> utterances = new ArrayList<>();
            CorpusTotal total = scorer.score(pairs, utterances::add);
            return new WerResult(utterances, total);
        }
    }
}
