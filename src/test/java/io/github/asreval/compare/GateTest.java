package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.ErrorCounts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static final Conditions CONDITIONS = new Conditions("word", "whitespace", "", "none", "standard");

    private static ErrorCounts counts(long errors, long words) {
        return new ErrorCounts(words - errors, errors, 0, 0);
    }

    private static Verdict failAbove(String limit, ErrorCounts counts) {
        return new Gate.FailAbove(RateLimit.parse(limit)).judge("hypothesis", counts);
    }

    private static Verdict regression(String limit, ErrorCounts before, ErrorCounts after) {
        Baseline baseline = new Baseline("before.json", CONDITIONS, before, Map.of());
        return new Gate.MaxRegression(baseline, RateLimit.parse(limit)).judge("hypothesis", after);
    }

    @ParameterizedTest(name = "{1} errors in {2} words: {3} {4}")
    @CsvSource({
        "15%, 15, 100, fail-above 15 %: 15.000 %, passed",
        "15%, 16, 100, fail-above 15 %: 16.000 %, failed",
        "0.15, 15, 100, fail-above 15 %: 15.000 %, passed",
        "15%, 15, 132, fail-above 15 %: 11.364 %, passed",
        "15%, 150001, 1000000, fail-above 15 %: 15.0001 %, failed",
        "15%, 149999, 1000000, fail-above 15 %: 14.9999 %, passed",
        "33.333%, 1, 3, fail-above 33.333 %: 33.3333 %, failed",
        "0%, 0, 5, fail-above 0 %: 0.000 %, passed",
    })
    void comparesExactlyAndOnOneSide(String limit, long errors, long words, String line, String outcome) {
        Verdict verdict = failAbove(limit, counts(errors, words));
        assertEquals(line + ", " + outcome, verdict.toString());
        assertEquals(outcome.equals("passed"), verdict.passed());
    }

    @Test
    void equalityPassesForEveryRateThatADecimalCanHold() {
        for (long words : new long[] {1, 2, 5, 10, 25, 100, 1000, 12_500, 1_000_000}) {
            for (long errors = 0; errors <= Math.min(words, 1000); errors++) {
                BigDecimal rate = BigDecimal.valueOf(errors).divide(BigDecimal.valueOf(words));
                Gate gate = new Gate.FailAbove(new RateLimit(rate));
                assertTrue(gate.judge("", counts(errors, words)).passed(), errors + " of " + words);
                assertFalse(
                        gate.judge("", counts(errors, words).plus(new ErrorCounts(0, 0, 0, 1)))
                                .passed(),
                        errors + " of " + words + " and one more");
            }
        }
    }

    @ParameterizedTest(name = "{1} of {2}, then {3} of {4}: {5} {6} {7}")
    @CsvSource({
        "0, 15, 132, 15, 132, max-regression 0 %: 11.364 % after 11.364 %, unchanged, passed",
        "0, 15, 132, 16, 132, max-regression 0 %: 12.121 % after 11.364 %, 0.758 points more, failed",
        "0, 15, 132, 14, 132, max-regression 0 %: 10.606 % after 11.364 %, 0.758 points less, passed",
        "1%, 10, 100, 11, 100, max-regression 1 %: 11.000 % after 10.000 %, 1.000 points more, passed",
        "1%, 10, 100, 12, 100, max-regression 1 %: 12.000 % after 10.000 %, 2.000 points more, failed",
        "0, 1, 3, 2, 6, max-regression 0 %: 33.333 % after 33.333 %, unchanged, passed",
    })
    void holdsAgainstABaseline(
            String limit,
            long before,
            long wordsBefore,
            long after,
            long words,
            String line,
            String change,
            String end) {
        Verdict verdict = regression(limit, counts(before, wordsBefore), counts(after, words));
        assertEquals(line + ", " + change + ", " + end, verdict.toString());
        assertEquals(end.equals("passed"), verdict.passed());
    }

    @Test
    void passesWhatIsNotWorseForAnyCounts() {
        Random random = new Random(45);
        for (int i = 0; i < 10_000; i++) {
            int words = 1 + random.nextInt(50);
            int otherWords = 1 + random.nextInt(50);
            long errors = random.nextInt(words + 1);
            long otherErrors = random.nextInt(otherWords + 1);
            Verdict verdict = regression("0", counts(errors, words), counts(otherErrors, otherWords));
            assertEquals(otherErrors * words <= errors * otherWords, verdict.passed(), verdict.toString());
            assertEquals(
                    (double) otherErrors / otherWords - (double) errors / words,
                    verdict.value().orElseThrow(),
                    1e-12);
        }
    }

    @Test
    void aReferenceWithoutWordsFails() {
        Verdict nothing = failAbove("100%", ErrorCounts.ZERO);
        assertFalse(nothing.passed());
        assertEquals(OptionalDouble.empty(), nothing.value());
        assertEquals("fail-above 100 %: no rate, since the reference has no words, failed", nothing.toString());
        assertFalse(failAbove("100%", new ErrorCounts(0, 0, 0, 7)).passed());
        assertFalse(regression("0", counts(1, 2), ErrorCounts.ZERO).passed());
        assertEquals(
                "max-regression 0 %: no rate to compare with, since the reference of the baseline had no words, failed",
                regression("0", ErrorCounts.ZERO, counts(1, 2)).toString());
    }

    @Test
    void theValueIsTheRateOfTheReport() {
        ErrorCounts counts = new ErrorCounts(118, 10, 4, 1);
        assertEquals(counts.errorRate(), failAbove("15%", counts).value());
    }

    @Test
    void namesTheFirstDifferenceOfConditions() {
        Conditions folded = new Conditions("word", "whitespace", "", "fold", "standard");
        assertEquals(
                "normalizer none there and fold here; give --normalize none, without -a",
                CONDITIONS.difference(folded).orElseThrow());
        assertTrue(CONDITIONS.difference(CONDITIONS).isEmpty());
    }
}
