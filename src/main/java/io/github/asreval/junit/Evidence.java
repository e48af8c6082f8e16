package io.github.asreval.junit;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ComparisonSettings;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.SystemDifference;
import io.github.asreval.compare.TestResult;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.base.TestWords;
import io.github.asreval.report.text.AlignmentLines;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** What two results say of whether the one is worse than the other, for a failure message. */
final class Evidence {

    /** A failure message shows so many of the utterances that carry the difference. */
    private static final int SHOWN = 5;

    private final WerResult baseline;
    private final WerResult candidate;
    private final Comparison comparison;
    private final SystemDifference difference;

    Evidence(WerResult baseline, WerResult candidate, ComparisonSettings settings) {
        this.baseline = baseline;
        this.candidate = candidate;
        List<LineOutcomes> outcomes =
                LineOutcomes.withSameColumns(List.of(LineOutcomes.of(baseline), LineOutcomes.of(candidate)));
        this.comparison = Comparison.of(
                List.of(
                        new ScoredSystem("baseline", baseline.total(), outcomes.get(0)),
                        new ScoredSystem("candidate", candidate.total(), outcomes.get(1))),
                settings,
                LineBlocks.of(baseline, settings.blocks()));
        this.difference = comparison.differences().get(0);
    }

    /**
     * Asserts that the candidate is not shown to be worse.
     *
     * @throws AssertionFailedError if it is, with the rates, what the test says, and the utterances that carry it
     * @throws IllegalArgumentException if no test could be made
     */
    void assertNotWorse() {
        EvidenceVerdict verdict =
                EvidenceVerdict.of(comparison, comparison.settings().alpha()).get(0);
        TestResult test = verdict.test()
                .orElseThrow(() -> new IllegalArgumentException("no test was made: "
                        + String.join("; ", difference.notes()) + "; ask one of flip, mapsswe and mcnemar, too"));
        // Without reference words there is no rate; words that were recognised nevertheless show in the errors.
        if (verdict.difference().isEmpty() || verdict.passed()) {
            return;
        }
        throw new AssertionFailedError(rates() + "\n" + evidence(test) + "\n" + carrying());
    }

    private String rates() {
        return summary("the candidate", candidate) + ", which is more than the baseline's "
                + Tally.percent(baseline.total().errorRate().orElse(0));
    }

    private static String summary(String what, WerResult result) {
        Tally tally = new Tally(Tokenization.standard());
        result.utterances().forEach(tally);
        return tally.summary(what);
    }

    private String evidence(TestResult test) {
        return TestWords.name(test.test()) + ": " + TestWords.result(difference, test, comparison)
                + TestWords.decisive(difference)
                        .map(significance ->
                                "\n95 %: " + TestWords.interval(significance) + " " + TestWords.units(significance))
                        .orElse("");
    }

    private String carrying() {
        StringBuilder message = new StringBuilder();
        AlignmentLines lines = new AlignmentLines(TextStyle.PLAIN);
        List<Integer> carrying = difference.carrying().lines();
        for (int line : carrying.subList(0, Math.min(SHOWN, carrying.size()))) {
            ScoredUtterance utterance = candidate.utterances().get(line);
            long before = baseline.utterances().get(line).errors();
            message.append('\n').append(Names.visible(utterance.id())).append("  ");
            message.append(utterance.errors()).append(utterance.errors() == 1 ? " error" : " errors");
            message.append(" after ").append(before);
            message.append('\n').append(lines.of(utterance));
        }
        int hidden = difference.carrying().count() - Math.min(SHOWN, carrying.size());
        if (hidden > 0) {
            message.append("\nand ").append(hidden);
            message.append(hidden == 1 ? " more utterance that carries it\n" : " more utterances that carry it\n");
        }
        return message.toString();
    }
}
