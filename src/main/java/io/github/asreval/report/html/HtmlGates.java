package io.github.asreval.report.html;

import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.HtmlFigures;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.Map;

/** The verdicts of the gates, as the box at the top of a page. */
final class HtmlGates {

    private HtmlGates() {}

    /**
     * Returns the box; nothing if there are no gates.
     *
     * @param named whether each verdict says on which hypothesis it is
     */
    static List<Map<String, Object>> of(List<Verdict> verdicts, boolean named) {
        return verdicts.isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "verdicts",
                        verdicts.stream()
                                .map(verdict -> verdict(verdict, named))
                                .toList()));
    }

    private static Map<String, Object> verdict(Verdict verdict, boolean named) {
        return Map.of(
                "hypothesis", named ? VisibleText.escape(verdict.hypothesis()) : "",
                "value", HtmlFigures.value(verdict.value()),
                "outcome", verdict.passed() ? "passed" : "failed",
                "sign", verdict.passed() ? "\u2713" : "\u2717",
                "text", VisibleText.escape(verdict.toString()));
    }
}
