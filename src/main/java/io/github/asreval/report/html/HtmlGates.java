package io.github.asreval.report.html;

import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.TestResult;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.text.base.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The verdicts of the gates, as the box at the top of a page. */
final class HtmlGates {

    private HtmlGates() {}

    /** Returns the box of the verdicts on a hypothesis; nothing if there are no gates. */
    static List<Map<String, Object>> of(List<Verdict> verdicts) {
        return box(verdicts.stream().map(verdict -> verdict(verdict, "")).toList());
    }

    /** Returns the box of the verdicts on several hypotheses, each of which is named; nothing if there are no gates. */
    static List<Map<String, Object>> of(List<Verdict> verdicts, List<EvidenceVerdict> evidence, HtmlNames names) {
        List<Map<String, Object>> shown = new ArrayList<>();
        verdicts.forEach(verdict -> shown.add(verdict(verdict, names.of(verdict.hypothesis()))));
        evidence.forEach(verdict -> shown.add(verdict(verdict, names)));
        return box(shown);
    }

    private static List<Map<String, Object>> box(List<Map<String, Object>> verdicts) {
        return verdicts.isEmpty() ? List.of() : List.of(Map.of("verdicts", verdicts));
    }

    private static Map<String, Object> verdict(EvidenceVerdict verdict, HtmlNames names) {
        return Map.of(
                "hypothesis", names.of(verdict.hypothesis()),
                "value",
                        HtmlFigures.value(verdict.test().stream()
                                .mapToDouble(TestResult::corrected)
                                .findFirst()),
                "outcome", outcome(verdict.passed()),
                "sign", sign(verdict.passed()),
                "text", verdict.toString());
    }

    private static String outcome(boolean passed) {
        return passed ? "passed" : "failed";
    }

    private static String sign(boolean passed) {
        return passed ? "\u2713" : "\u2717";
    }

    private static Map<String, Object> verdict(Verdict verdict, String hypothesis) {
        return Map.of(
                "hypothesis", hypothesis,
                "value", HtmlFigures.value(verdict.value()),
                "outcome", outcome(verdict.passed()),
                "sign", sign(verdict.passed()),
                "text", VisibleText.escape(verdict.toString()));
    }
}
