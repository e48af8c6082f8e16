package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.Verdict;
import java.util.List;

/**
 * The totals of several systems, as a report gets them when all utterances are scored.
 *
 * @param comparison the systems, and what each does differently from the first
 * @param systems what is said of each system by itself, in the same order
 * @param gates what the gates say of each, if there are any
 */
public record ComparisonSummary(Comparison comparison, List<Summary> systems, List<Verdict> gates) {

    public ComparisonSummary {
        requireNonNull(comparison);
        systems = List.copyOf(systems);
        gates = List.copyOf(gates);
        if (systems.size() != comparison.systems().size()) {
            throw new IllegalArgumentException(
                    systems.size() + " summaries of " + comparison.systems().size() + " systems");
        }
    }
}
