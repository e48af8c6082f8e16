package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.statistics.RankSums;
import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Several systems that recognised the same speech, each compared with the first, or with each other.
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
 * comparison.differences().get(0).tests().get(0).p()        // 1.0, by MAPSSWE, since nobody knows who speaks
 * }</pre>
 *
 * <p>Neither the order of the utterances nor that of the blocks changes a figure, and with two systems exchanged only signs
 * change. Instances are immutable.
 *
 * @param systems the systems, at least one, in the order in which they were given
 * @param pairs the differences between the pairs that were compared: of the first system and each other, or of the first
 *     and each, then of the second and each behind it, and so on
 * @param ranked what Friedman's test says of all together, if it was asked for and there are blocks
 * @param unit what the blocks are: the utterances if nothing else is known
 * @param correction by what the p-values of {@code pairs} are corrected for their number
 * @param settings as they were given
 */
public record Comparison(
        List<ScoredSystem> systems,
        List<SystemDifference> pairs,
        Optional<RankedSystems> ranked,
        BlockUnit unit,
        Correction correction,
        ComparisonSettings settings) {

    public Comparison {
        systems = List.copyOf(systems);
        pairs = List.copyOf(pairs);
        requireNonNull(ranked);
        requireNonNull(unit);
        requireNonNull(correction);
        requireNonNull(settings);
        int others = systems.size() - 1;
        if (pairs.size() != (settings.allPairs() ? others * systems.size() / 2 : others)) {
            throw new IllegalArgumentException(systems.size() + " systems have other than " + pairs.size() + " pairs");
        }
    }

    /**
     * Compares systems that were scored against the same reference with the first, by the usual settings and without blocks.
     *
     * @throws IllegalArgumentException if there is none, or their lines do not have the same columns
     */
    public static Comparison of(List<ScoredSystem> systems) {
        return of(systems, ComparisonSettings.standard(), Optional.empty());
    }

    /**
     * Compares systems that were scored against the same reference.
     *
     * @param blocks which lines belong together
     * @throws IllegalArgumentException if there is no system, their lines do not have the same columns, or the blocks are of
     *     other lines
     */
    public static Comparison of(List<ScoredSystem> systems, ComparisonSettings settings, LineBlocks blocks) {
        return of(systems, settings, Optional.of(blocks));
    }

    /**
     * Scores some hypotheses and compares them with the first; they are called {@code 1}, {@code 2} and so on.
     *
     * @throws IllegalArgumentException if there is no hypothesis, or one does not have as many elements as the reference
     */
    public static Comparison of(WerScorer scorer, List<String> reference, List<List<String>> hypotheses) {
        return of(scorer, reference, hypotheses, ComparisonSettings.standard());
    }

    /**
     * Scores some hypotheses and compares them; they are called {@code 1}, {@code 2} and so on.
     *
     * <pre>{@code
     * ComparisonSettings settings = ComparisonSettings.standard()
     *         .withTests(List.of(TestName.FLIP, TestName.MCNEMAR))
     *         .withBlocks(BlockUnit.SPEAKER);        // "Agent: hello" is said by Agent
     * Comparison.of(scorer, reference, hypotheses, settings)
     *         .differences().get(0).test(TestName.FLIP).orElseThrow().p()
     * }</pre>
     *
     * @throws IllegalArgumentException if there is no hypothesis, or one does not have as many elements as the reference
     */
    public static Comparison of(
            WerScorer scorer, List<String> reference, List<List<String>> hypotheses, ComparisonSettings settings) {
        List<ScoredSystem> systems = new ArrayList<>();
        Optional<LineBlocks> blocks = Optional.empty();
        for (List<String> hypothesis : hypotheses) {
            WerResult result = scorer.score(reference, hypothesis);
            systems.add(
                    new ScoredSystem(Integer.toString(systems.size() + 1), result.total(), LineOutcomes.of(result)));
            blocks = blocks.isPresent() ? blocks : Optional.of(LineBlocks.of(result, settings.blocks()));
        }
        return of(systems, settings, blocks);
    }

    private static Comparison of(
            List<ScoredSystem> systems, ComparisonSettings settings, Optional<LineBlocks> lineBlocks) {
        if (systems.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a system");
        }
        for (ScoredSystem other : systems) {
            requireSameReference(systems.get(0), other);
        }
        BlockCounts blocks = new BlockCounts(systems, lineBlocks);
        List<TestName> wanted = settings.tests().orElse(List.of(blocks.areBlocks() ? TestName.FLIP : TestName.MAPSSWE));
        PairComparison pair = new PairComparison(systems, settings, wanted, blocks);
        List<SystemDifference> pairs = new ArrayList<>();
        for (int first = 0; first < (settings.allPairs() ? systems.size() : 1); first++) {
            for (int other = first + 1; other < systems.size(); other++) {
                pairs.add(pair.difference(first, other));
            }
        }
        Correction correction = settings.correction(pairs.size());
        return new Comparison(
                systems,
                corrected(pairs, correction),
                wanted.contains(TestName.FRIEDMAN) ? ranked(systems.size(), blocks) : Optional.empty(),
                blocks.unit(),
                correction,
                settings);
    }

    private static void requireSameReference(ScoredSystem first, ScoredSystem other) {
        LineOutcomes one = first.outcomes();
        LineOutcomes two = other.outcomes();
        boolean same = one.lines() == two.lines();
        for (int line = 0; same && line < one.lines(); line++) {
            same = one.columns(line) == two.columns(line);
        }
        if (!same) {
            throw new IllegalArgumentException("\"" + first.hypothesis() + "\" and \"" + other.hypothesis()
                    + "\" were not scored against the same reference");
        }
    }

    /** Corrects the p-values of each test for the number of pairs. */
    private static List<SystemDifference> corrected(List<SystemDifference> pairs, Correction correction) {
        List<List<TestResult>> tests = new ArrayList<>();
        pairs.forEach(pair -> tests.add(new ArrayList<>(pair.tests())));
        for (int test = 0; !pairs.isEmpty() && test < tests.get(0).size(); test++) {
            int index = test;
            double[] p = correction.of(
                    tests.stream().mapToDouble(list -> list.get(index).p()).toArray());
            for (int pair = 0; pair < p.length; pair++) {
                tests.get(pair).set(test, tests.get(pair).get(test).corrected(p[pair]));
            }
        }
        List<SystemDifference> corrected = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            corrected.add(pairs.get(pair).withTests(tests.get(pair)));
        }
        return corrected;
    }

    private static Optional<RankedSystems> ranked(int systems, BlockCounts blocks) {
        if (systems < 2 || blocks.unit() == BlockUnit.UTTERANCE) {
            return Optional.empty();
        }
        RankSums ranks = new RankSums(systems);
        long[] errors = new long[systems];
        for (int block = 0; block < blocks.count(); block++) {
            for (int system = 0; system < systems; system++) {
                errors[system] = blocks.errors(system, block);
            }
            ranks.add(errors);
        }
        return Optional.of(new RankedSystems(
                blocks.unit(),
                ranks.blocks(),
                Arrays.stream(ranks.sums()).boxed().toList(),
                ranks.tieFactor(),
                ranks.chiSquare(),
                ranks.degreesOfFreedom(),
                ranks.p()));
    }

    /** Returns what each system but the first does differently from the first, in the order of the systems. */
    public List<SystemDifference> differences() {
        return pairs.subList(0, systems.size() - 1);
    }
}
