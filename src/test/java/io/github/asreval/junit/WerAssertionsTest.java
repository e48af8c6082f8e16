package io.github.asreval.junit;

import static io.github.asreval.junit.WerAssertions.assertWerAtMost;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerScorer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class WerAssertionsTest {

    private static final Path REFERENCE = Path.of("testdata/hinglish-call/reference.txt");
    private static final Path HYPOTHESIS = Path.of("testdata/hinglish-call/hypothesis.txt");

    @Test
    void failsWithTheAlignment() {
        AssertionFailedError failure = assertThrows(
                AssertionFailedError.class, () -> assertWerAtMost(0.10, "the quick brown fox", "the kwik brown fox"));
        assertEquals("""
                WER is 25 % (1 error / 4 words), which is more than 10 %

                1  1 error / 4 words
                   REF  the quick brown fox
                   HYP  the kwik  brown fox
                            S
                """, message(failure));
    }

    @Test
    void passesUpToTheLimit() {
        assertDoesNotThrow(() -> assertWerAtMost(0.25, "the quick brown fox", "the kwik brown fox"));
        assertDoesNotThrow(() -> assertWerAtMost(0, List.of("a", ""), List.of("a", "")));
        assertDoesNotThrow(() -> assertWerAtMost(0.114, REFERENCE, HYPOTHESIS));
        assertDoesNotThrow(() -> assertWerAtMost(
                0,
                WerScorer.standard()
                        .withNormalizer(NormalizerPipeline.parse("fold"))
                        .score("Hello", "hello")));
    }

    @Test
    void showsTheWorstUtterancesOfACorpus() {
        AssertionFailedError failure =
                assertThrows(AssertionFailedError.class, () -> assertWerAtMost(0.113, REFERENCE, HYPOTHESIS));
        assertTrue(message(failure).startsWith("WER is 11.364 % (15 errors / 132 words)"), message(failure));
        assertTrue(message(failure).contains("\n4  6 errors / 24 words\n"), message(failure));
        failure = assertThrows(
                AssertionFailedError.class,
                () -> assertWerAtMost(0, Collections.nCopies(12, "a"), Collections.nCopies(12, "b")));
        assertTrue(message(failure).endsWith("\nand 2 more utterances with errors\n"), message(failure));
    }

    @Test
    void failsWhenWordsWereHeardInSilence() {
        AssertionFailedError failure = assertThrows(AssertionFailedError.class, () -> assertWerAtMost(5, "", "a"));
        assertTrue(message(failure).startsWith("WER is undefined for a reference without words (1 error / 0 words)"));
    }

    @Test
    void refusesWhatIsNoLimitOrNoFile() {
        assertThrows(IllegalArgumentException.class, () -> assertWerAtMost(-0.1, "a", "a"));
        assertThrows(IllegalArgumentException.class, () -> assertWerAtMost(Double.NaN, "a", "a"));
        assertThrows(UncheckedIOException.class, () -> assertWerAtMost(1, Path.of("none.txt"), HYPOTHESIS));
    }

    private static String message(AssertionFailedError failure) {
        return String.valueOf(failure.getMessage());
    }
}
