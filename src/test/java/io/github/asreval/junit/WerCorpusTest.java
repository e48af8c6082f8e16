package io.github.asreval.junit;

import static io.github.asreval.junit.WerAssertions.assertWerAtMost;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;

class WerCorpusTest {

    /** What running classes of tests has led to. */
    private static final class Outcomes implements TestExecutionListener {

        private final List<Throwable> failures = new ArrayList<>();
        private final List<String> entries = new ArrayList<>();
        private int tests;

        static Outcomes of(Class<?>... classes) {
            Outcomes outcomes = new Outcomes();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(Stream.of(classes)
                                            .map(type -> selectClass(type))
                                            .toList())
                                    .build(),
                            outcomes);
            return outcomes;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            tests += test.isTest() ? 1 : 0;
            result.getThrowable().ifPresent(failures::add);
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            entry.getKeyValuePairs().forEach((name, value) -> entries.add(name + "=" + value));
        }

        String onlyFailure() {
            assertEquals(1, failures.size(), failures::toString);
            return String.valueOf(assertInstanceOf(AssertionFailedError.class, failures.get(0))
                    .getMessage());
        }
    }

    static class Above {
        @RegisterExtension
        static final WerCorpus CORPUS = WerCorpus.atMost(0.2);

        @Test
        void one() {
            CORPUS.score("one", "a b", "a b");
        }

        @Test
        void two() {
            CORPUS.score("two", "c d", "c x");
        }
    }

    @Test
    void aboveTheLimitTheClassFails() {
        Outcomes outcomes = Outcomes.of(Above.class);
        assertEquals("""
                WER of 2 utterances is 25 % (1 error / 4 words), which is more than 20 %

                two  1 error / 2 words
                   REF  c d
                   HYP  c x
                          S
                """, outcomes.onlyFailure());
        assertEquals(2, outcomes.tests);
    }

    static class UpTo {
        @RegisterExtension
        static final WerCorpus CORPUS = WerCorpus.atMost(0.25).withNormalizer(NormalizerPipeline.parse("fold"));

        @Test
        void mayLimitTheUtteranceToo() {
            assertWerAtMost(0, CORPUS.score("one", "A b", "a B"));
            assertThrows(AssertionFailedError.class, () -> assertWerAtMost(0, CORPUS.score("two", "c d", "c x")));
        }
    }

    @Test
    void upToTheLimitItPassesAndTellsTheRate() {
        Outcomes outcomes = Outcomes.of(UpTo.class);
        assertEquals(List.of(), outcomes.failures);
        assertEquals(List.of("WER=WER of 2 utterances is 25 % (1 error / 4 words)"), outcomes.entries);
    }

    static class Idle {
        @RegisterExtension
        static final WerCorpus CORPUS = WerCorpus.atMost(1);

        @Test
        void scoresNothing() {}
    }

    @Test
    void aClassThatScoresNothingFails() {
        assertEquals(
                "no utterance was scored, so nothing is known of the error rate",
                Outcomes.of(Idle.class).onlyFailure());
    }

    static class Outer {
        @RegisterExtension
        static final WerCorpus CORPUS = WerCorpus.atMost(0.5);

        @Test
        void outer() {
            CORPUS.score("outer", "a", "a");
        }

        @Nested
        class Inner {
            @Test
            void inner() {
                CORPUS.score("inner", "b", "x");
            }
        }
    }

    @Test
    void classesInTheClassCountWithIt() {
        Outcomes outcomes = Outcomes.of(Outer.class);
        assertEquals(List.of(), outcomes.failures);
        assertEquals(List.of("WER=WER of 2 utterances is 50 % (1 error / 2 words)"), outcomes.entries);
    }

    abstract static class Shared {
        @RegisterExtension
        static final WerCorpus CORPUS = WerCorpus.atMost(1);
    }

    static class First extends Shared {
        @Test
        void first() {
            CORPUS.score("first", "a", "x");
        }
    }

    static class Second extends Shared {
        @Test
        void second() {
            CORPUS.score("second", "a b c", "a b c");
        }
    }

    @Test
    void oneClassAfterTheOtherIsScoredByItself() {
        Outcomes outcomes = Outcomes.of(First.class, Second.class);
        assertEquals(
                List.of(
                        "WER=WER of 1 utterance is 100 % (1 error / 1 word)",
                        "WER=WER of 1 utterance is 0 % (0 errors / 3 words)"),
                outcomes.entries);
    }

    static class Parallel {
        @RegisterExtension
        static final WerCorpus CORPUS = WerCorpus.atMost(0.1)
                .withScorer(WerScorer.standard()
                        .withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, "en")));

        @Test
        void manyThreads() {
            IntStream.range(0, 1000)
                    .parallel()
                    .forEach(i -> CORPUS.score("u" + i, "abcdefghij", i % 2 == 0 ? "abcdefghix" : "abcdefghij"));
        }
    }

    @Test
    void countsWhatManyThreadsScore() {
        Outcomes outcomes = Outcomes.of(Parallel.class);
        assertEquals(List.of(), outcomes.failures);
        assertEquals(List.of("CER=CER of 1000 utterances is 5 % (500 errors / 10000 characters)"), outcomes.entries);
    }

    @Test
    void refusesToScoreWhereNobodyWouldLook() {
        WerCorpus corpus = WerCorpus.atMost(0.1);
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> corpus.score("one", "a", "a"));
        assertTrue(
                String.valueOf(refusal.getMessage()).endsWith("register it by @RegisterExtension on a static field"));
        assertThrows(IllegalArgumentException.class, () -> WerCorpus.atMost(-1));
    }
}
