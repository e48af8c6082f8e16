package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.TermComparison;
import io.github.asreval.compare.Verdict;
import io.github.asreval.score.LineNames;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.WordClassResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The totals of several systems, as a report gets them when all utterances are scored.
 *
 * @param comparison the systems, and what each does differently from the first
 * @param systems what is said of each system by itself, in the same order
 * @param gates what the gates say of each, if there are any
 * @param evidence what is said of each but the first by the gate that asks a test, if it is there
 * @param names what the lines are called; none, if no line is to be named
 */
public record ComparisonSummary(
        Comparison comparison,
        List<Summary> systems,
        List<Verdict> gates,
        List<EvidenceVerdict> evidence,
        LineNames names) {

    public ComparisonSummary {
        requireNonNull(comparison);
        systems = List.copyOf(systems);
        gates = List.copyOf(gates);
        evidence = List.copyOf(evidence);
        requireNonNull(names);
        if (systems.size() != comparison.systems().size()) {
            throw new IllegalArgumentException(
                    systems.size() + " summaries of " + comparison.systems().size() + " systems");
        }
    }

    /** Creates a summary in which lines are not named, and no gate asks a test. */
    public ComparisonSummary(Comparison comparison, List<Summary> systems, List<Verdict> gates) {
        this(comparison, systems, gates, List.of(), new LineNames());
    }

    /** Returns the terms of all systems side by side, if each was asked for terms. */
    public Optional<TermComparison> terms() {
        List<TermTable> tables = new ArrayList<>();
        systems.forEach(
                system -> system.classes().flatMap(WordClassResult::terms).ifPresent(tables::add));
        return tables.size() == systems.size() ? Optional.of(TermComparison.of(tables)) : Optional.empty();
    }
}
