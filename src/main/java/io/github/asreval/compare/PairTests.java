package io.github.asreval.compare;

import io.github.asreval.compare.statistics.BinomialTail;
import io.github.asreval.compare.statistics.SignFlips;
import io.github.asreval.compare.statistics.SignedRanks;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.RateInterval;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tests of one pair of systems, with p-values as yet uncorrected. */
final class PairTests {

    private static final String UTTERANCE = "utterance";
    private static final double CONFIDENCE_LEFT = 0.05;

    private final int first;
    private final int other;
    private final LineOutcomes before;
    private final LineOutcomes after;
    private final BlockCounts blocks;

    PairTests(int first, int other, LineOutcomes before, LineOutcomes after, BlockCounts blocks) {
        this.first = first;
        this.other = other;
        this.before = before;
        this.after = after;
        this.blocks = blocks;
    }

    /** Returns what a test says; of Friedman's, which is on all systems, the flips that tell its pairs apart. */
    TestResult result(TestName test) {
        return switch (test) {
            case FLIP, FRIEDMAN -> flip();
            case MAPSSWE -> segments();
            case MCNEMAR -> mcNemar();
            case SIGN -> sign();
            case WILCOXON -> wilcoxon();
        };
    }

    private TestResult flip() {
        SignFlips flips = new SignFlips();
        for (int block = 0; block < blocks.count(); block++) {
            flips.add(blocks.difference(first, other, block));
        }
        double smallest =
                flips.isExact() ? flips.smallestP() : Math.max(flips.smallestP(), 1.0 / (SignFlips.DRAWS + 1));
        return new TestResult(
                TestName.FLIP,
                blocks.unit().id(),
                blocks.count(),
                flips.sum(),
                flips.p(),
                flips.p(),
                flips.isExact(),
                smallest,
                Map.of("different", (double) flips.count()));
    }

    private TestResult segments() {
        MatchedSegments segments = MatchedSegments.between(before, after);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("different", (double) segments.different());
        figures.put("words", (double) segments.columns());
        figures.put("errorsFirst", (double) segments.errorsBefore());
        figures.put("errorsOther", (double) segments.errorsAfter());
        figures.put("mean", segments.mean());
        figures.put("standardDeviation", segments.standardDeviation());
        if (segments.standardDeviation() > 0) {
            figures.put("effect", segments.mean() / segments.standardDeviation());
        }
        figures.put("normalP", segments.normalP());
        segments.exactP().ifPresent(p -> figures.put("exactP", p));
        return new TestResult(
                TestName.MAPSSWE,
                "segment",
                segments.count(),
                segments.z(),
                segments.p(),
                segments.p(),
                segments.isExact(),
                segments.smallestP(),
                figures);
    }

    private TestResult mcNemar() {
        int[] counts = new int[4];
        for (int line = 0; line < before.lines(); line++) {
            counts[(before.errors(line) == 0 ? 2 : 0) + (after.errors(line) == 0 ? 1 : 0)]++;
        }
        int onlyFirst = counts[2];
        int onlyOther = counts[1];
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("bothRight", (double) counts[3]);
        figures.put("onlyFirst", (double) onlyFirst);
        figures.put("onlyOther", (double) onlyOther);
        figures.put("bothWrong", (double) counts[0]);
        if (onlyFirst + onlyOther > 0) {
            RateInterval share = BinomialTail.interval(onlyOther, onlyFirst + onlyOther, CONFIDENCE_LEFT);
            putFinite(figures, "odds", (double) onlyOther / onlyFirst);
            putFinite(figures, "oddsLow", share.low() / (1 - share.low()));
            putFinite(figures, "oddsHigh", share.high() / (1 - share.high()));
        }
        return coins(TestName.MCNEMAR, UTTERANCE, before.lines(), onlyOther, onlyFirst, figures);
    }

    /** Odds against nothing have no number. */
    private static void putFinite(Map<String, Double> figures, String name, double value) {
        if (Double.isFinite(value)) {
            figures.put(name, value);
        }
    }

    private TestResult sign() {
        int better = 0;
        int worse = 0;
        for (int block = 0; block < blocks.count(); block++) {
            long difference = blocks.difference(first, other, block);
            better += difference > 0 ? 1 : 0;
            worse += difference < 0 ? 1 : 0;
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("better", (double) better);
        figures.put("worse", (double) worse);
        figures.put("equal", (double) blocks.count() - better - worse);
        return coins(TestName.SIGN, blocks.unit().id(), (long) better + worse, better, worse, figures);
    }

    /** Returns the exact test of so many heads and tails. */
    private static TestResult coins(
            TestName test, String unit, long units, int heads, int tails, Map<String, Double> figures) {
        double p = BinomialTail.twoSided(heads, tails);
        double smallest = Math.min(1, StrictMath.pow(2, 1.0 - heads - tails));
        return new TestResult(test, unit, units, heads - tails, p, p, true, smallest, figures);
    }

    private TestResult wilcoxon() {
        SignedRanks ranks = new SignedRanks();
        for (int block = 0; block < blocks.count(); block++) {
            long words = blocks.words(first, block);
            long otherWords = blocks.words(other, block);
            if (words == otherWords && words > 0) {
                ranks.add(blocks.difference(first, other, block), words);
            } else if (words > 0 && otherWords > 0) {
                long rateDifference = blocks.errors(first, block) * otherWords - blocks.errors(other, block) * words;
                ranks.add(rateDifference, words * otherWords);
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("rankSumBetter", ranks.positive());
        figures.put("rankSumWorse", ranks.negative());
        figures.put("equal", (double) blocks.count() - ranks.count());
        figures.put("rankBiserial", ranks.rankBiserial());
        double smallest = Math.min(1, StrictMath.pow(2, 1.0 - ranks.count()));
        double p = ranks.p();
        return new TestResult(
                TestName.WILCOXON,
                blocks.unit().id(),
                ranks.count(),
                Math.min(ranks.positive(), ranks.negative()),
                p,
                p,
                ranks.isExact(),
                smallest,
                figures);
    }
}
