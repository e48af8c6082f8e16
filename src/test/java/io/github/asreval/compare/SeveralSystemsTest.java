package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comparisons of more than two systems, by blocks and with all tests. */
class SeveralSystemsTest {

    private static final ComparisonSettings ALL = ComparisonSettings.standard()
            .withTests(List.of(TestName.values()))
            .withBlocks(BlockUnit.SPEAKER)
            .withAllPairs(true)
            .withTarget(0.01);

    /** Lines that say who speaks, and what systems of different quality make of them. */
    private record Corpus(List<String> reference, List<List<String>> hypotheses) {

        static Corpus random(Random random, int systems, int lines, int speakers) {
            List<String> reference = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                reference.add("S" + line % speakers + ": " + "w ".repeat(1 + random.nextInt(9)) + "end");
            }
            List<List<String>> hypotheses = new ArrayList<>();
            for (int system = 0; system < systems; system++) {
                int quality = 5 + system;
                hypotheses.add(reference.stream()
                        .map(line -> line.replaceAll("w", random.nextInt(quality) == 0 ? "x" : "w")
                                + (random.nextInt(9) == 0 ? " y" : ""))
                        .toList());
            }
            return new Corpus(reference, hypotheses);
        }

        Comparison comparison(ComparisonSettings settings) {
            return Comparison.of(WerScorer.standard(), reference, hypotheses, settings);
        }

        Corpus shuffled(Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, reference.size()).boxed().toList());
            Collections.shuffle(order, random);
            return new Corpus(
                    order.stream().map(reference::get).toList(),
                    hypotheses.stream()
                            .map(hypothesis ->
                                    order.stream().map(hypothesis::get).toList())
                            .toList());
        }

        Corpus reversed() {
            List<List<String>> other = new ArrayList<>(hypotheses);
            Collections.reverse(other);
            return new Corpus(reference, other);
        }
    }

    @Test
    void eachIsComparedWithEach() {
        Comparison comparison = Corpus.random(new Random(16), 4, 60, 6).comparison(ALL);
        List<String> pairs = comparison.pairs().stream()
                .map(pair -> pair.first() + "-" + pair.other())
                .toList();
        assertEquals(List.of("0-1", "0-2", "0-3", "1-2", "1-3", "2-3"), pairs);
        assertEquals(comparison.pairs().subList(0, 3), comparison.differences());
        assertEquals(Correction.HOLM, comparison.correction());
        assertEquals(BlockUnit.SPEAKER, comparison.unit());
        for (TestName name : List.of(TestName.FLIP, TestName.MAPSSWE, TestName.WILCOXON)) {
            double[] p = comparison.pairs().stream()
                    .mapToDouble(pair -> pair.test(name).orElseThrow().p())
                    .toArray();
            double[] corrected = comparison.pairs().stream()
                    .mapToDouble(pair -> pair.test(name).orElseThrow().corrected())
                    .toArray();
            assertArrayEquals(Correction.HOLM.of(p), corrected);
        }
    }

    @Test
    void withTheFirstOnlyThereAreFewerComparisonsToCorrectFor() {
        Corpus corpus = Corpus.random(new Random(17), 4, 60, 6);
        Comparison comparison = corpus.comparison(ALL.withAllPairs(false).withCorrection(Correction.BH));
        assertEquals(3, comparison.pairs().size());
        double[] p = comparison.pairs().stream()
                .mapToDouble(pair -> pair.test(TestName.FLIP).orElseThrow().p())
                .toArray();
        for (int pair = 0; pair < 3; pair++) {
            TestResult test = comparison.pairs().get(pair).test(TestName.FLIP).orElseThrow();
            assertEquals(Correction.BH.of(p)[pair], test.corrected());
            assertEquals(
                    corpus.comparison(ALL).pairs().get(pair).significance(),
                    comparison.pairs().get(pair).significance());
        }
    }

    @Test
    void twoSystemsNeedNoCorrection() {
        Comparison comparison = Corpus.random(new Random(18), 2, 60, 6).comparison(ALL);
        assertEquals(Correction.NONE, comparison.correction());
        for (TestResult test : comparison.differences().get(0).tests()) {
            assertEquals(test.p(), test.corrected());
            assertEquals(test.p(), Correction.HOLM.of(test.p())[0]);
        }
    }

    /** Friedman's test tells its pairs apart by flips, corrected like those that are asked for by themselves. */
    @Test
    void thePairsOfFriedmanAreFlips() {
        Corpus corpus = Corpus.random(new Random(19), 3, 60, 6);
        Comparison ranked = corpus.comparison(ALL.withTests(List.of(TestName.FRIEDMAN)));
        Comparison flipped = corpus.comparison(ALL.withTests(List.of(TestName.FLIP)));
        assertEquals(2, ranked.ranked().orElseThrow().degreesOfFreedom());
        assertEquals(
                18,
                ranked.ranked().orElseThrow().rankSums().stream()
                                .mapToDouble(sum -> sum)
                                .sum()
                        / 2);
        assertEquals(Optional.empty(), flipped.ranked());
        for (int pair = 0; pair < 3; pair++) {
            assertEquals(
                    flipped.pairs().get(pair).tests(), ranked.pairs().get(pair).tests());
        }
    }

    @Test
    void neitherTheOrderOfLinesNorOfSystemsMatters() {
        Random random = new Random(20);
        for (int round = 0; round < 10; round++) {
            Corpus corpus = Corpus.random(random, 3, 40 + random.nextInt(60), 1 + random.nextInt(12));
            Comparison usual = corpus.comparison(ALL);
            Comparison shuffled = corpus.shuffled(random).comparison(ALL);
            Comparison reversed = corpus.reversed().comparison(ALL);
            assertEquals(usual.ranked(), shuffled.ranked());
            for (int pair = 0; pair < 3; pair++) {
                SystemDifference one = usual.pairs().get(pair);
                SystemDifference other = shuffled.pairs().get(pair);
                SystemDifference back = reversed.pairs().get(2 - pair);
                assertEquals(one.tests(), other.tests());
                assertEquals(one.significance(), other.significance());
                assertEquals(one.blockSignificance(), other.blockSignificance());
                assertEquals(one.notes(), other.notes());
                exchanged(one, back);
            }
        }
    }

    private static void exchanged(SystemDifference one, SystemDifference back) {
        for (int test = 0; test < one.tests().size(); test++) {
            assertEquals(one.tests().get(test).p(), back.tests().get(test).p());
            assertEquals(
                    one.tests().get(test).corrected(), back.tests().get(test).corrected());
        }
        Significance there = one.significance().orElseThrow();
        Significance here = back.significance().orElseThrow();
        assertEquals(there.interval().low(), 0 - here.interval().high());
        assertEquals(there.standardError(), here.standardError());
        assertEquals(one.won(), back.lost());
        TargetShares shares = there.target().orElseThrow();
        assertEquals(shares.better(), here.target().orElseThrow().worse());
        assertEquals(1, shares.better() + shares.equal() + shares.worse(), 1e-12);
        assertTrue(shares.better() <= there.probabilityOfImprovement());
    }

    @Test
    void theTestThatFitsGoesByWhatIsKnown() {
        Corpus corpus = Corpus.random(new Random(21), 2, 40, 4);
        ComparisonSettings standard = ComparisonSettings.standard();
        TestResult speakers = corpus.comparison(standard.withBlocks(BlockUnit.SPEAKER))
                .differences()
                .get(0)
                .tests()
                .get(0);
        assertEquals(TestName.FLIP, speakers.test());
        assertEquals("speaker", speakers.unit());
        TestResult nobody =
                corpus.comparison(standard).differences().get(0).tests().get(0);
        assertEquals(TestName.MAPSSWE, nobody.test());
        assertEquals("segment", nobody.unit());
        assertEquals(
                List.of(),
                corpus.comparison(standard.withTests(List.of()))
                        .differences()
                        .get(0)
                        .tests());
    }

    @Test
    void testsOfBlocksAreLeftOutWhereThereAreNone() {
        Comparison comparison = Corpus.random(new Random(22), 2, 40, 4).comparison(ALL.withBlocks(BlockUnit.UTTERANCE));
        SystemDifference difference = comparison.differences().get(0);
        assertEquals(
                List.of(TestName.FLIP, TestName.MAPSSWE, TestName.MCNEMAR),
                difference.tests().stream().map(TestResult::test).toList());
        assertEquals("utterance", difference.tests().get(0).unit());
        assertEquals(Optional.empty(), comparison.ranked());
        assertEquals(Optional.empty(), difference.blockSignificance());
        assertEquals(3, difference.notes().size(), difference.notes().toString());
    }

    /** 2⁻⁵ is below 0.05, but not six times that. */
    @Test
    void sixSpeakersCannotBeSignificantAmongSixComparisons() {
        Corpus corpus = new Corpus(
                IntStream.range(0, 6).mapToObj(i -> "S" + i + ": a b c d").toList(),
                Stream.of("a b c d", "a b c x", "a b x x", "a x x x")
                        .map(text -> IntStream.range(0, 6)
                                .mapToObj(i -> "S" + i + ": " + text)
                                .toList())
                        .toList());
        ComparisonSettings flips = ALL.withTests(List.of(TestName.FLIP));
        String rough = "the interval by 6 speakers is rough: it takes 10";
        for (SystemDifference pair : corpus.comparison(flips).pairs()) {
            assertEquals(0.03125, pair.tests().get(0).p());
            assertEquals(0.1875, pair.tests().get(0).corrected());
            assertEquals(
                    List.of(
                            rough,
                            "6 speakers cannot be significant among 6 comparisons: the smallest p of the flip test is"
                                    + " 0.0313, and 0.188 by Holm"),
                    pair.notes());
        }
        for (SystemDifference pair :
                corpus.comparison(flips.withCorrection(Correction.BH)).pairs()) {
            assertEquals(0.03125, pair.tests().get(0).corrected());
            assertEquals(List.of(rough), pair.notes());
        }
    }

    /** z is 2.05 for 4 of 60 segments; but four coins show the same side in one of eight throws. */
    @Test
    void fewSegmentsAmongManyAreNotNormal() {
        List<String> reference = Collections.nCopies(60, "a b c");
        List<String> wrong = Collections.nCopies(60, "a x c");
        List<String> better = new ArrayList<>(wrong);
        for (int line = 0; line < 4; line++) {
            better.set(line, "a b c");
        }
        ComparisonSettings segments = ComparisonSettings.standard().withTests(List.of(TestName.MAPSSWE));
        SystemDifference difference = Comparison.of(WerScorer.standard(), reference, List.of(wrong, better), segments)
                .differences()
                .get(0);
        TestResult test = difference.tests().get(0);
        assertEquals(60, test.units());
        assertEquals(0.0401, test.p(), 0.0005);
        assertEquals(0.125, test.figure("exactP").orElseThrow());
        assertEquals(
                List.of("of 60 segments only 4 differ, too few for the normal distribution: by exact flips p is 0.125"),
                difference.notes());
    }

    @Test
    void oneSpeakerSaysNothing() {
        Comparison comparison = Corpus.random(new Random(23), 2, 40, 1).comparison(ALL);
        SystemDifference difference = comparison.differences().get(0);
        assertEquals(Optional.empty(), difference.blockSignificance());
        assertEquals(1, difference.test(TestName.FLIP).orElseThrow().p());
        assertEquals(
                "with 1 speaker nothing can be said by speakers",
                difference.notes().get(0));
    }

    @Test
    void settingsRefuseWhatIsNoLevelOrTarget() {
        ComparisonSettings standard = ComparisonSettings.standard();
        assertThrows(IllegalArgumentException.class, () -> standard.withAlpha(0));
        assertThrows(IllegalArgumentException.class, () -> standard.withAlpha(1));
        assertThrows(IllegalArgumentException.class, () -> standard.withTarget(0));
        assertEquals(
                List.of(TestName.SIGN),
                standard.withTests(List.of(TestName.SIGN, TestName.SIGN))
                        .tests()
                        .orElseThrow());
        for (TestName name : TestName.values()) {
            assertEquals(Optional.of(name), TestName.of(name.id()));
        }
        assertEquals(Optional.empty(), TestName.of("ttest"));
    }
}
