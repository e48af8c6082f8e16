package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    @Test
    void tellsWhatTheOtherSystemDoesDifferently() {
        Comparison comparison = Comparison.of(
                WerScorer.standard(),
                List.of("the cat sat", "on the mat"),
                List.of(List.of("a cat sat", "on a mat"), List.of("the cat sat", "on a mat down")));
        SystemDifference difference = comparison.differences().get(0);
        assertEquals(
                OptionalDouble.of(2.0 / 6), comparison.systems().get(0).total().errorRate());
        assertEquals(1, difference.fixed());
        assertEquals(0, difference.broken());
        assertEquals(1, difference.insertions());
        assertEquals(OptionalDouble.of(0), difference.rate());
        assertEquals(OptionalDouble.of(0), difference.relative());
        assertEquals(UtteranceChange.BETTER, difference.lines().change(0));
        assertEquals(UtteranceChange.WORSE, difference.lines().change(1));
        assertTrue(difference.significance().isEmpty());
    }

    @Test
    void aFixedAndABrokenWordAreOtherErrors() {
        Comparison comparison = Comparison.of(
                WerScorer.standard(),
                List.of("the cat"),
                List.of(List.of("a cat"), List.of("the cap"), List.of("an cat")));
        SystemDifference second = comparison.differences().get(0);
        assertEquals(1, second.fixed());
        assertEquals(1, second.broken());
        assertEquals(UtteranceChange.OTHER_ERRORS, second.lines().change(0));
        SystemDifference third = comparison.differences().get(1);
        assertEquals(0, third.fixed() + third.broken());
        assertEquals(UtteranceChange.SAME, third.lines().change(0));
    }

    @Test
    void withoutWordsOrErrorsThereIsNoShare() {
        Comparison silent = Comparison.of(WerScorer.standard(), List.of(""), List.of(List.of(""), List.of("x")));
        assertEquals(OptionalDouble.empty(), silent.differences().get(0).rate());
        assertEquals(OptionalDouble.empty(), silent.differences().get(0).relative());
        Comparison perfect = Comparison.of(WerScorer.standard(), List.of("a"), List.of(List.of("a"), List.of("b")));
        assertEquals(OptionalDouble.of(1), perfect.differences().get(0).rate());
        assertEquals(OptionalDouble.empty(), perfect.differences().get(0).relative());
    }

    @Test
    void refusesWhatHasNoCommonReference() {
        assertThrows(
                IllegalArgumentException.class, () -> Comparison.of(WerScorer.standard(), List.of("a"), List.of()));
        ScoredSystem one = system(WerScorer.standard().score("a b", "a"));
        ScoredSystem other = system(WerScorer.standard().score("a", "a"));
        ScoredSystem longer = system(WerScorer.standard().score(List.of("a b", "c"), List.of("a", "c")));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(one, other)));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(one, longer)));
    }

    private static ScoredSystem system(WerResult result) {
        return new ScoredSystem("some", result.total(), LineOutcomes.of(result));
    }

    @ParameterizedTest(name = "by {0}, errors change by words broken, less words fixed, and insertions")
    @EnumSource(AlignmentProfile.class)
    void everyChangeOfErrorsIsExplained(AlignmentProfile profile) {
        WerScorer scorer = WerScorer.standard().withProfile(profile);
        Random random = new Random(46);
        for (int round = 0; round < 100; round++) {
            int lines = 1 + random.nextInt(40);
            List<List<String>> hypotheses = List.of(lines(lines, random), lines(lines, random), lines(lines, random));
            Comparison comparison = Comparison.of(scorer, lines(lines, random), hypotheses);
            for (SystemDifference difference : comparison.differences()) {
                ErrorCounts before = difference.before();
                ErrorCounts after = difference.after();
                assertEquals(
                        after.errors() - before.errors(),
                        difference.broken() - difference.fixed() + difference.insertions());
                assertEquals(after.hits() - before.hits(), difference.fixed() - difference.broken());
                int better = 0;
                for (int line = 0; line < lines; line++) {
                    better += difference.lines().change(line) == UtteranceChange.BETTER ? 1 : 0;
                }
                assertEquals(better, difference.lines().count(UtteranceChange.BETTER));
                int counted = 0;
                for (UtteranceChange change : UtteranceChange.values()) {
                    counted += difference.lines().count(change);
                }
                assertEquals(lines, counted);
                assertEquals(lines >= 30, difference.significance().isPresent());
            }
        }
    }

    @Test
    void exchangingTheSystemsExchangesFixedAndBroken() {
        Random random = new Random(47);
        for (int round = 0; round < 100; round++) {
            List<String> reference = lines(30, random);
            List<String> one = lines(30, random);
            List<String> other = lines(30, random);
            SystemDifference there = difference(reference, one, other);
            SystemDifference back = difference(reference, other, one);
            assertEquals(there.fixed(), back.broken());
            assertEquals(there.broken(), back.fixed());
            assertEquals(there.insertions(), -back.insertions());
            assertEquals(
                    there.lines().count(UtteranceChange.BETTER), back.lines().count(UtteranceChange.WORSE));
            assertEquals(there.lines().count(UtteranceChange.SAME), back.lines().count(UtteranceChange.SAME));
        }
    }

    @Test
    void aSystemIsTheSameAsItself() {
        List<String> lines = lines(50, new Random(48));
        SystemDifference difference = difference(lines(50, new Random(49)), lines, lines);
        assertEquals(50, difference.lines().count(UtteranceChange.SAME));
        assertEquals(0.5, difference.significance().orElseThrow().probabilityOfImprovement());
        assertEquals(0, difference.significance().orElseThrow().interval().low());
    }

    private static SystemDifference difference(List<String> reference, List<String> one, List<String> other) {
        return Comparison.of(WerScorer.standard(), reference, List.of(one, other))
                .differences()
                .get(0);
    }

    private static List<String> lines(int count, Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder line = new StringBuilder("a");
            for (int words = random.nextInt(8); words > 0; words--) {
                line.append(' ').append("abc".charAt(random.nextInt(3)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
