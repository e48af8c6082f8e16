package io.github.asreval.compare;

import io.github.asreval.score.BlockUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to bear in mind of a comparison, in sentences for people. */
final class ComparisonNotes {

    /** With fewer blocks the tails of their resamples are rough. */
    private static final int FEW_BLOCKS = 10;

    private final BlockCounts blocks;
    private final double alpha;
    /** By how much Holm's correction raises the smallest of all p-values at least. */
    private final int comparisons;

    private final List<String> notes = new ArrayList<>();
    /** The tests whose p cannot be small enough, by why. */
    private final Map<Limit, List<String>> limits = new LinkedHashMap<>();

    private record Limit(String subject, double smallest) {}

    private ComparisonNotes(BlockCounts blocks, double alpha, int comparisons) {
        this.blocks = blocks;
        this.alpha = alpha;
        this.comparisons = comparisons;
    }

    static List<String> of(
            BlockCounts blocks,
            ComparisonSettings settings,
            int comparisons,
            List<TestName> wanted,
            List<TestResult> tests,
            Optional<Significance> byLines,
            Optional<Significance> byBlocks) {
        boolean isHolm = settings.correction(comparisons) == Correction.HOLM;
        ComparisonNotes notes = new ComparisonNotes(blocks, settings.alpha(), isHolm ? comparisons : 1);
        notes.onBlocks();
        if (byLines.isPresent() && byBlocks.isPresent()) {
            notes.onAgreement(byLines.get(), byBlocks.get());
        }
        tests.forEach(notes::onTest);
        tests.forEach(notes::onNormal);
        notes.limits.forEach(notes::onLimit);
        if (blocks.unit() == BlockUnit.UTTERANCE) {
            wanted.stream().filter(TestName::needsBlocks).forEach(notes::onLackOfBlocks);
        }
        return notes.notes;
    }

    private void onBlocks() {
        if (blocks.unit() == BlockUnit.UTTERANCE) {
            return;
        }
        String unit = blocks.unit().id();
        if (blocks.count() == 1) {
            notes.add("with 1 " + unit + " nothing can be said by " + unit + "s");
        } else if (blocks.count() < FEW_BLOCKS) {
            notes.add("the interval by " + counted(blocks.count(), unit) + " is rough: it takes " + FEW_BLOCKS);
        }
    }

    private void onAgreement(Significance byLines, Significance byBlocks) {
        if (byLines.isClear() == byBlocks.isClear()) {
            return;
        }
        String unit = byBlocks.unit().id();
        notes.add(
                byLines.isClear()
                        ? "by utterance the difference is clear, by " + unit + " it is not: utterances of one " + unit
                                + " are alike, and " + counted(byBlocks.units(), unit) + " cannot carry the claim"
                        : "by " + unit + " the difference is clear, by utterance it is not: all " + unit
                                + "s change alike");
    }

    /** Says so where no p could be small enough: because of so few units, or since so few of them differ. */
    private void onTest(TestResult test) {
        long units = test.units() + test.count("equal");
        long different = switch (test.test()) {
            case FLIP, MAPSSWE -> test.count("different");
            case MCNEMAR -> test.count("onlyFirst") + test.count("onlyOther");
            default -> test.units();
        };
        // Where none differs, p is 1 for that reason; what is too few is so nevertheless.
        double smallest = different == 0 ? smallest(units) : test.smallestP();
        if (units < 2 || smallest * comparisons <= alpha) {
            return;
        }
        String subject = counted(different == 0 ? units : different, test.unit());
        if (different > 0 && different < units) {
            subject += (test.test() == TestName.MCNEMAR ? " that only one system has right" : " with a difference")
                    + ", of " + units + ",";
        }
        limits.computeIfAbsent(new Limit(subject, smallest), unknown -> new ArrayList<>())
                .add(test.test().id());
    }

    /** Says so where few segments among many differ, and the normal distribution claims what they do not bear out. */
    private void onNormal(TestResult test) {
        double exact = test.figure("exactP").orElse(test.p());
        if ((exact <= alpha) != (test.p() <= alpha)) {
            notes.add("of " + counted(test.units(), test.unit()) + " only " + test.count("different")
                    + " differ, too few for the normal distribution: by exact flips p is " + shortened(exact));
        }
    }

    private void onLimit(Limit limit, List<String> tests) {
        String last = tests.get(tests.size() - 1);
        String names = tests.size() == 1
                ? last + " test"
                : String.join(", ", tests.subList(0, tests.size() - 1)) + " and " + last + " tests";
        boolean alone = limit.smallest() > alpha;
        notes.add(limit.subject() + " cannot be significant"
                + (alone ? "" : " among " + comparisons + " comparisons")
                + ": the smallest p of the " + names + " is " + shortened(limit.smallest())
                + (alone ? "" : ", and " + shortened(Math.min(1, limit.smallest() * comparisons)) + " by Holm"));
    }

    /** Returns how probable it is that coins all show the same side. */
    private static double smallest(long coins) {
        return StrictMath.pow(2, 1.0 - coins);
    }

    private void onLackOfBlocks(TestName test) {
        notes.add("no " + test.id() + " test, which needs speakers, channels, labels or files: among utterances"
                + " one of a word would weigh like one of forty");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String shortened(double p) {
        return new BigDecimal(p).round(new MathContext(3)).stripTrailingZeros().toPlainString();
    }
}
