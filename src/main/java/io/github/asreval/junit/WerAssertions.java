package io.github.asreval.junit;

import io.github.asreval.report.AlignmentLines;
import io.github.asreval.report.TextStyle;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WorstUtterances;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** A failure message shows so many utterances, the worst ones: enough to see what is wrong. */
    private static final int SHOWN = 10;

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
        if (Double.isNaN(limit) || limit < 0) {
            throw new IllegalArgumentException("a limit is a fraction from 0 on, such as 0.10, not " + limit);
        }
        ErrorCounts counts = result.total().counts();
        double unrated = counts.errors() == 0 ? 0 : Double.POSITIVE_INFINITY;
        if (counts.errorRate().orElse(unrated) > limit) {
            throw new AssertionFailedError(message(limit, counts, result));
        }
    }

    private static String message(double limit, ErrorCounts counts, WerResult result) {
        StringBuilder message = new StringBuilder();
        if (counts.errorRate().isPresent()) {
            message.append("WER is ").append(percent(counts.errorRate().getAsDouble()));
        } else {
            message.append("WER is undefined for a reference without words");
        }
        message.append(" (").append(counted(counts)).append("), which is more than ");
        message.append(percent(limit)).append('\n');
        AlignmentLines lines = new AlignmentLines(TextStyle.PLAIN);
        WorstUtterances worst = new WorstUtterances(SHOWN);
        result.utterances().forEach(worst);
        for (ScoredUtterance utterance : worst.list()) {
            message.append('\n').append(utterance.id()).append("  ").append(counted(utterance.counts()));
            message.append('\n').append(lines.of(utterance.alignment()));
        }
        long hidden = result.total().utterancesWithErrors() - worst.list().size();
        if (hidden > 0) {
            message.append("\nand ").append(hidden).append(" more utterances with errors\n");
        }
        return message.toString();
    }

    private static String counted(ErrorCounts counts) {
        return counts.errors()
                + (counts.errors() == 1 ? " error / " : " errors / ")
                + counts.referenceWords()
                + (counts.referenceWords() == 1 ? " word" : " words");
    }

    private static String percent(double rate) {
        return BigDecimal.valueOf(rate)
                        .movePointRight(2)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
