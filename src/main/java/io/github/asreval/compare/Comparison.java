package io.github.asreval.compare;

import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.base.PairedBootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Several systems that recognised the same speech, each compared with the first.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(
 *         WerScorer.standard(),
 *         List.of("the cat sat", "on the mat"),
 *         List.of(List.of("a cat sat", "on a mat"), List.of("the cat sat", "on a mat down")));
 * comparison.systems().get(0).total().errorRate()           // OptionalDouble[0.3333333333333333]
 * comparison.differences().get(0).fixed()                   // 1: "the"
 * comparison.differences().get(0).insertions()              // 1: "down"
 * comparison.differences().get(0).lines().change(0)         // BETTER
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param systems the systems, at least one, in the order in which they were given
 * @param differences what each of them but the first does differently from the first, in the same order
 */
public record Comparison(List<ScoredSystem> systems, List<SystemDifference> differences) {

    public Comparison {
        systems = List.copyOf(systems);
        differences = List.copyOf(differences);
        if (systems.size() != differences.size() + 1) {
            throw new IllegalArgumentException(
                    systems.size() + " systems have other than " + differences.size() + " differences to the first");
        }
    }

    /**
     * Compares systems that were scored against the same reference.
     *
     * @throws IllegalArgumentException if there is none, or their lines do not have the same numbers of reference words
     */
    public static Comparison of(List<ScoredSystem> systems) {
        if (systems.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a system");
        }
        List<SystemDifference> differences = new ArrayList<>();
        for (ScoredSystem other : systems.subList(1, systems.size())) {
            differences.add(difference(systems.get(0), other));
        }
        return new Comparison(systems, differences);
    }

    /**
     * Scores some hypotheses and compares them with the first; they are called {@code 1}, {@code 2} and so on.
     *
     * @throws IllegalArgumentException if there is no hypothesis, or one does not have as many elements as the reference
     */
    public static Comparison of(WerScorer scorer, List<String> reference, List<List<String>> hypotheses) {
        List<ScoredSystem> systems = new ArrayList<>();
        for (List<String> hypothesis : hypotheses) {
            WerResult result = scorer.score(reference, hypothesis);
            systems.add(
                    new ScoredSystem(Integer.toString(systems.size() + 1), result.total(), LineOutcomes.of(result)));
        }
        return of(systems);
    }

    private static SystemDifference difference(ScoredSystem first, ScoredSystem other) {
        LineOutcomes before = first.outcomes();
        LineOutcomes after = other.outcomes();
        PairedBootstrap bootstrap = new PairedBootstrap();
        boolean same = before.lines() == after.lines();
        for (int line = 0; same && line < before.lines(); line++) {
            same = before.columns(line) == after.columns(line);
            bootstrap.add(before.errors(line), before.words(line), after.errors(line), after.words(line));
        }
        if (!same) {
            throw new IllegalArgumentException("\"" + first.hypothesis() + "\" and \"" + other.hypothesis()
                    + "\" were not scored against the same reference");
        }
        return new SystemDifference(
                other.hypothesis(),
                first.total().counts(),
                other.total().counts(),
                UtteranceChanges.between(before, after),
                significance(bootstrap));
    }

    private static Optional<Significance> significance(PairedBootstrap bootstrap) {
        Optional<RateInterval> interval = bootstrap.interval();
        OptionalDouble improvement = bootstrap.probabilityOfImprovement();
        return interval.isPresent() && improvement.isPresent()
                ? Optional.of(new Significance(interval.get(), improvement.getAsDouble()))
                : Optional.empty();
    }
}
