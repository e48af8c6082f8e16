package io.github.asreval.report.html;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.report.base.FileNames;
import io.github.asreval.text.base.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the hypotheses that are compared, as short as they can be told apart. */
final class HtmlNames {

    private final Map<String, String> shown = new HashMap<>();

    HtmlNames(Comparison comparison) {
        List<String> names = comparison.systems().stream()
                .map(ScoredSystem::hypothesis)
                .distinct()
                .toList();
        List<String> shortest = FileNames.shortest(names);
        for (int i = 0; i < names.size(); i++) {
            shown.put(names.get(i), VisibleText.escape(shortest.get(i)));
        }
    }

    /** Returns the name of a hypothesis as pages show it. */
    String of(String hypothesis) {
        return shown.getOrDefault(hypothesis, VisibleText.escape(hypothesis));
    }
}
