package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.BlockUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Small corpora whose right values are known from sc_stats, numpy and scipy. */
class ComparedCasesTest {

    private static final TestName[] ALL = TestName.values();

    @TempDir
    private Path folder;

    private static final Pattern NIST = Pattern.compile(".*\\(# segs: (\\d+)\\).*\\(% Error: +([0-9.]+) +([0-9.]+)\\)"
            + " \\(mean: ([-0-9.]+)\\) \\(std dev: ([0-9.]+)\\) \\(Z Stat: ([-0-9.]+)\\).*");

    @ParameterizedTest(name = "{0}: segments, mean, deviation and z are those of sc_stats")
    @ValueSource(
            strings = {
                "clear",
                "correlated",
                "mcnemar",
                "ties",
                "order",
                "identical",
                "segments",
                "constant",
                "alternations",
                "speakers"
            })
    void hasTheSegmentsOfNist(String name) throws IOException {
        Matcher line =
                NIST.matcher(Files.readString(ComparedCase.FOLDER.resolve(name).resolve("mapsswe.txt"))
                        .strip());
        assertTrue(line.matches());
        TestResult segments =
                ComparedCase.of(name).difference(TestName.MAPSSWE).tests().get(0);
        assertEquals(Long.parseLong(line.group(1)), segments.units());
        assertEquals(Double.parseDouble(line.group(4)), figure(segments, "mean"), 0.0005000001);
        assertEquals(Double.parseDouble(line.group(5)), figure(segments, "standardDeviation"), 0.0005000001);
        assertEquals(Double.parseDouble(line.group(6)), segments.statistic(), 0.0005000001);
        if (!name.equals("alternations")) {
            double words = figure(segments, "words");
            assertEquals(Double.parseDouble(line.group(2)), 100 * figure(segments, "errorsFirst") / words, 0.005000001);
            assertEquals(Double.parseDouble(line.group(3)), 100 * figure(segments, "errorsOther") / words, 0.005000001);
        }
    }

    @ParameterizedTest(name = "{0}: all tests have their right values")
    @ValueSource(
            strings = {
                "clear",
                "correlated",
                "mcnemar",
                "ties",
                "order",
                "identical",
                "segments",
                "perfect",
                "constant",
                "speakers"
            })
    void hasTheRightValues(String name) {
        Comparison comparison = ComparedCase.of(name).comparison(ALL);
        SystemDifference difference = comparison.differences().get(0);
        JsonNode all = ComparedCase.expected(name);
        JsonNode right = all.get("pairs").get("sysA-sysB");
        segments(right.get("mapsswe"), difference.test(TestName.MAPSSWE).orElseThrow());
        TestResult mcNemar = difference.test(TestName.MCNEMAR).orElseThrow();
        assertEquals(number(right, "mcnemar", "p_exact"), mcNemar.p(), 1e-12);
        assertEquals(number(right, "mcnemar", "onlyARight"), figure(mcNemar, "onlyFirst"));
        assertEquals(number(right, "mcnemar", "onlyBRight"), figure(mcNemar, "onlyOther"));
        TestResult sign = difference.test(TestName.SIGN).orElseThrow();
        assertEquals(number(right, "sign", "p_exact_zeros_dropped"), sign.p(), 1e-12);
        assertEquals(number(right, "sign", "zero"), figure(sign, "equal"));
        TestResult ranks = difference.test(TestName.WILCOXON).orElseThrow();
        assertEquals(number(right, "wilcoxon", "p_exact_zeros_dropped"), ranks.p(), 1e-12);
        assertEquals(number(right, "wilcoxon", "Wplus"), figure(ranks, "rankSumBetter"));
        assertEquals(number(right, "wilcoxon", "Wminus"), figure(ranks, "rankSumWorse"));
        RankedSystems ranked = comparison.ranked().orElseThrow();
        assertEquals(number(all, "friedman", "tieFactor"), ranked.tieFactor(), 1e-12);
        assertEquals(number(all, "friedman", "chi2"), ranked.chiSquare(), 1e-10);
        assertEquals(number(all, "friedman", "p_chi2"), ranked.p(), 1e-10);
        if (difference.significance().isPresent()) {
            bootstrap(right.get("bootstrapUtterances"), difference.significance());
        }
        bootstrap(right.get("bootstrapSpeakers"), difference.blockSignificance());
    }

    private static void segments(JsonNode right, TestResult segments) {
        assertEquals(right.get("segments").longValue(), segments.units());
        assertEquals(number(right, "segRefWords"), figure(segments, "words"));
        assertEquals(number(right, "errorsA"), figure(segments, "errorsFirst"));
        assertEquals(number(right, "errorsB"), figure(segments, "errorsOther"));
        assertEquals(number(right, "z"), segments.statistic(), 1e-12);
        JsonNode exact = right.get("p_exact_flip");
        double p = exact != null ? exact.doubleValue() : right.get("p_normal").doubleValue(1);
        assertEquals(p, segments.p(), 1e-12 * p);
        assertEquals(exact != null || segments.units() == 0, segments.isExact());
    }

    /** The right standard errors are themselves from 10 000 random draws. */
    private static void bootstrap(JsonNode right, Optional<Significance> found) {
        double error = number(right, "se");
        Significance significance = found.orElseThrow();
        assertEquals(error, significance.standardError(), 0.03 * error + 1e-12);
        assertEquals(
                right.get("ci95").get(0).doubleValue(), significance.interval().low(), 0.15 * error + 1e-12);
        assertEquals(
                right.get("ci95").get(1).doubleValue(), significance.interval().high(), 0.15 * error + 1e-12);
        double better = number(right, "pBetter") + number(right, "pTie") / 2;
        assertEquals(better, significance.probabilityOfImprovement(), 0.015);
    }

    private static double figure(TestResult test, String name) {
        return test.figure(name).orElseThrow();
    }

    private static double number(JsonNode node, String... path) {
        JsonNode found = node;
        for (String member : path) {
            found = found.get(member);
        }
        return found.isNull() ? 0 : found.doubleValue();
    }

    @Test
    void theSegmentsCountedByHandAreFound() {
        ComparedCase compared = ComparedCase.of("segments");
        List<String> found = new ArrayList<>();
        MatchedSegments.between(
                compared.systems().get(0).outcomes(),
                compared.systems().get(1).outcomes(),
                (line, first, last, before, after) ->
                        found.add(line + " " + first + "-" + last + " " + before + ":" + after));
        assertEquals(
                List.of(
                        "0 0-4 1:0",
                        "0 4-8 0:1",
                        "0 10-14 1:1",
                        "1 0-2 1:0",
                        "1 5-7 0:1",
                        "2 1-2 0:1",
                        "3 2-7 2:1",
                        "4 0-2 3:0",
                        "5 0-5 2:0"),
                found);
        TestResult test = compared.difference(TestName.MAPSSWE).tests().get(0);
        assertEquals(1.170, test.statistic(), 0.0005);
        assertEquals(0.390625, test.p());
    }

    /** Where sc_stats loses step, and counts eleven words. */
    @Test
    void segmentsGoByGroupsOfAlternatives() {
        ComparedCase compared = ComparedCase.of("alternations");
        List<String> found = new ArrayList<>();
        MatchedSegments.between(
                compared.systems().get(0).outcomes(),
                compared.systems().get(1).outcomes(),
                (line, first, last, before, after) ->
                        found.add(line + " " + first + "-" + last + " " + before + ":" + after));
        assertEquals(List.of("0 3-7 0:1", "1 5-8 1:0", "2 3-5 0:1"), found);
        TestResult test = compared.difference(TestName.MAPSSWE).tests().get(0);
        assertEquals(-0.5, test.statistic(), 1e-12);
        assertEquals(12, figure(test, "words"));
    }

    @Test
    void constantDifferencesAreNoEquality() {
        TestResult test =
                ComparedCase.of("constant").difference(TestName.MAPSSWE).tests().get(0);
        assertEquals(1.862645149230957e-9, test.p(), 1e-21);
        assertEquals(0, test.statistic());
        assertFalse(test.figures().containsKey("effect"));
    }

    @ParameterizedTest(name = "{0}: p is 1 in every test")
    @ValueSource(strings = {"identical", "perfect"})
    void nothingIsFoundWhereThereIsNothing(String name) {
        Comparison comparison = ComparedCase.of(name).comparison(ALL);
        SystemDifference difference = comparison.differences().get(0);
        assertEquals(5, difference.tests().size());
        difference.tests().forEach(test -> assertEquals(1, test.p(), test.toString()));
        assertEquals(1, comparison.ranked().orElseThrow().p());
        assertEquals(0.5, difference.blockSignificance().orElseThrow().probabilityOfImprovement());
        assertEquals(0, difference.carrying().count());
    }

    @Test
    void theOrderOfSpeakersIsNoMatter() {
        SystemDifference one = ComparedCase.of("ties").difference(ALL);
        SystemDifference other = ComparedCase.of("order").difference(ALL);
        assertEquals(one.tests(), other.tests());
        assertEquals(one.significance(), other.significance());
        assertEquals(one.blockSignificance(), other.blockSignificance());
        assertEquals(0.25, one.test(TestName.WILCOXON).orElseThrow().p());
        assertEquals(0.375, one.test(TestName.SIGN).orElseThrow().p());
        assertEquals(
                0.5122694247402251, one.test(TestName.MAPSSWE).orElseThrow().p(), 1e-12);
    }

    @Test
    void eightSpeakersCannotCarryWhatUtterancesClaim() {
        SystemDifference difference = ComparedCase.of("speakers").difference(TestName.FLIP, TestName.MAPSSWE);
        assertEquals(0.2421875, difference.test(TestName.FLIP).orElseThrow().p());
        Significance byUtterance = difference.significance().orElseThrow();
        Significance bySpeaker = difference.blockSignificance().orElseThrow();
        assertTrue(byUtterance.isClear());
        assertFalse(bySpeaker.isClear());
        assertEquals(BlockUnit.SPEAKER, bySpeaker.unit());
        assertEquals(8, bySpeaker.units());
        assertEquals(0.0941, bySpeaker.detectable().orElseThrow(), 0.0941 * 0.03);
        assertEquals(708, (double) bySpeaker.needed(0.01).orElseThrow(), 708 * 0.06);
        assertEquals(
                List.of(
                        "the interval by 8 speakers is rough: it takes 10",
                        "by utterance the difference is clear, by speaker it is not: utterances of one speaker are"
                                + " alike, and 8 speakers cannot carry the claim"),
                difference.notes());
    }

    @Test
    void fiveSpeakersCannotBeSignificant() {
        SystemDifference difference = ComparedCase.of("constant").difference(TestName.FLIP);
        assertEquals(0.0625, difference.tests().get(0).p());
        assertEquals(0.0625, difference.tests().get(0).smallestP());
        assertTrue(
                difference
                        .notes()
                        .contains("5 speakers cannot be significant: the smallest p of the flip test is 0.0625"),
                difference.notes().toString());
    }

    @Test
    void saysWhereTooLittleDiffers() {
        List<String> notes = ComparedCase.of("mcnemar").difference(ALL).notes();
        assertTrue(
                notes.contains("2 speakers with a difference, of 8, cannot be significant:"
                        + " the smallest p of the flip, sign and wilcoxon tests is 0.5"),
                notes.toString());
        assertEquals(
                List.of("the interval by 7 speakers is rough: it takes 10"),
                ComparedCase.of("identical").difference(ALL).notes());
        assertTrue(ComparedCase.of("perfect")
                .difference(TestName.FLIP)
                .notes()
                .contains("3 speakers cannot be significant: the smallest p of the flip test is 0.25"));
    }

    @Test
    void effectsHaveTheirSizes() {
        SystemDifference difference = ComparedCase.of("correlated").difference(ALL);
        assertEquals(0.242, figure(difference.test(TestName.MAPSSWE).orElseThrow(), "effect"), 0.0005);
        assertEquals(0.778, figure(difference.test(TestName.WILCOXON).orElseThrow(), "rankBiserial"), 0.0005);
        TestResult odds = difference.test(TestName.MCNEMAR).orElseThrow();
        assertEquals(7.5, figure(odds, "odds"));
        // Clopper and Pearson for 15 of 17, by scipy: 0.635591 and 0.985421.
        assertEquals(0.635591 / (1 - 0.635591), figure(odds, "oddsLow"), 1e-4);
        assertEquals(0.985421 / (1 - 0.985421), figure(odds, "oddsHigh"), 1e-2);
    }

    @ParameterizedTest(name = "{0}: with the systems exchanged only signs change")
    @ValueSource(strings = {"correlated", "mcnemar", "ties", "identical", "segments", "constant", "speakers"})
    void anExchangeChangesSignsOnly(String name) {
        SystemDifference there = ComparedCase.of(name).difference(ALL);
        SystemDifference back = ComparedCase.of(name, true, BlockUnit.AUTO).difference(ALL);
        for (int i = 0; i < there.tests().size(); i++) {
            TestResult one = there.tests().get(i);
            TestResult other = back.tests().get(i);
            assertEquals(one.p(), other.p());
            assertEquals(one.test() == TestName.WILCOXON ? one.statistic() : 0 - one.statistic(), other.statistic());
        }
        assertEquals(there.carrying(), back.carrying());
        mirrored(there.significance(), back.significance());
        mirrored(there.blockSignificance(), back.blockSignificance());
    }

    private static void mirrored(Optional<Significance> there, Optional<Significance> back) {
        assertEquals(there.isPresent(), back.isPresent());
        if (there.isPresent()) {
            Significance one = there.get();
            Significance other = back.get();
            assertEquals(one.interval().low(), 0 - other.interval().high());
            assertEquals(one.interval().high(), 0 - other.interval().low());
            assertEquals(one.standardError(), other.standardError());
            assertEquals(1, one.probabilityOfImprovement() + other.probabilityOfImprovement(), 1e-12);
        }
    }

    @ParameterizedTest(name = "{0}: the order of files'' lines is no matter")
    @ValueSource(strings = {"clear", "correlated", "mcnemar", "ties", "identical", "segments", "constant", "speakers"})
    void theOrderOfLinesIsNoMatter(String name) {
        Comparison usual = ComparedCase.of(name).comparison(ALL);
        Random random = new Random(12);
        for (int round = 0; round < 3; round++) {
            Comparison shuffled = ComparedCase.shuffled(name, random, folder).comparison(ALL);
            SystemDifference one = usual.differences().get(0);
            SystemDifference other = shuffled.differences().get(0);
            assertEquals(one.tests(), other.tests());
            assertEquals(one.significance(), other.significance());
            assertEquals(one.blockSignificance(), other.blockSignificance());
            assertEquals(one.carrying().count(), other.carrying().count());
            assertEquals(usual.ranked(), shuffled.ranked());
        }
    }
}
