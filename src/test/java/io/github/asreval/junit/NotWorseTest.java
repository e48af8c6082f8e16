package io.github.asreval.junit;

import static io.github.asreval.junit.WerAssertions.assertNotWorse;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.compare.ComparisonSettings;
import io.github.asreval.compare.TestName;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class NotWorseTest {

    private static final Path SPEAKERS = Path.of("testdata/comparing/speakers");
    private static final Path SYSTEMS = Path.of("testdata/comparing/four-systems");

    private static String failure(Runnable assertion) {
        return String.valueOf(
                assertThrows(AssertionFailedError.class, assertion::run).getMessage());
    }

    @Test
    void failsOnEvidenceAndShowsWhatCarriesIt() {
        List<String> reference = Collections.nCopies(8, "a b c d");
        List<String> candidate = new ArrayList<>(Collections.nCopies(8, "a x c d"));
        candidate.set(3, "a x c");
        assertEquals("""
                WER of the candidate is 28.125 % (9 errors / 32 words), which is more than the baseline's 0 %
                MAPSSWE: p = 0.0078 (z = -9.000, 8 segments)

                4  2 errors after 0
                   REF  a b c d
                   HYP  a x c *
                          S   D

                1  1 error after 0
                   REF  a b c d
                   HYP  a x c d
                          S

                2  1 error after 0
                   REF  a b c d
                   HYP  a x c d
                          S

                3  1 error after 0
                   REF  a b c d
                   HYP  a x c d
                          S

                5  1 error after 0
                   REF  a b c d
                   HYP  a x c d
                          S

                and 3 more utterances that carry it
                """, failure(() -> assertNotWorse(reference, reference, candidate)));
        assertDoesNotThrow(() -> assertNotWorse(reference, candidate, reference));
    }

    @Test
    void passesWhatMayBeChance() {
        List<String> reference = List.of("a b", "c d");
        assertDoesNotThrow(() -> assertNotWorse(reference, reference, List.of("a b", "c x")));
        // By utterance this would be clear, but there are eight speakers.
        assertDoesNotThrow(() -> assertNotWorse(
                SPEAKERS.resolve("ref.trn"), SPEAKERS.resolve("sysB.trn"), SPEAKERS.resolve("sysA.trn")));
        assertDoesNotThrow(() -> assertNotWorse(List.of(""), List.of(""), List.of("x")));
    }

    @Test
    void holdsACandidateAgainstARelease() {
        Path reference = SPEAKERS.resolve("ref.trn");
        Path released = SPEAKERS.resolve("sysA.trn");
        Path candidate = SPEAKERS.resolve("sysB.trn");
        assertNotWorse(reference, released, candidate);
        assertNotWorse(
                Path.of("testdata/calls/reference"),
                Path.of("testdata/calls/hypothesis"),
                Path.of("testdata/calls/hypothesis"));
    }

    @Test
    void goesBySpeakersWhereTheyAreKnown() {
        String message = failure(() ->
                assertNotWorse(SYSTEMS.resolve("ref.trn"), SYSTEMS.resolve("sysC.trn"), SYSTEMS.resolve("sysA.trn")));
        assertTrue(message.contains("\nFlip test: p = 0.00049 (12 speakers)\n95 %: "), message);
        assertTrue(message.contains(" by 12 speakers\n"), message);
    }

    @Test
    void asksTheTestsAndTheLevelOfItsSettings() {
        List<String> reference = Collections.nCopies(5, "a b c d");
        WerResult good = WerScorer.standard().score(reference, reference);
        WerResult bad = WerScorer.standard().score(reference, Collections.nCopies(5, "a x c d"));
        ComparisonSettings mcnemar = ComparisonSettings.standard().withTests(List.of(TestName.MCNEMAR));
        assertDoesNotThrow(() -> assertNotWorse(good, bad, mcnemar));
        assertTrue(
                failure(() -> assertNotWorse(good, bad, mcnemar.withAlpha(0.1))).contains("McNemar: p = 0.062"));
        ComparisonSettings none = ComparisonSettings.standard().withTests(List.of(TestName.SIGN));
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> assertNotWorse(good, bad, none));
        assertTrue(String.valueOf(problem.getMessage()).contains("no sign test, which needs speakers"));
    }

    @Test
    void refusesOtherReferencesAndFilesThatAreNotThere() {
        WerResult one = WerScorer.standard().score("a b", "a b");
        WerResult other = WerScorer.standard().score("a", "a");
        assertThrows(IllegalArgumentException.class, () -> assertNotWorse(one, other));
        Path file = SPEAKERS.resolve("ref.trn");
        assertThrows(UncheckedIOException.class, () -> assertNotWorse(file, file, SPEAKERS.resolve("no.trn")));
    }
}
