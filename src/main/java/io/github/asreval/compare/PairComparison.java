package io.github.asreval.compare;

import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.base.PairedBootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Compares the systems of one pair. */
final class PairComparison {

    private static final int DRAWS = 20_000;

    private final List<ScoredSystem> systems;
    private final ComparisonSettings settings;
    private final List<TestName> wanted;
    private final BlockCounts blocks;
    private final int comparisons;

    PairComparison(List<ScoredSystem> systems, ComparisonSettings settings, List<TestName> wanted, BlockCounts blocks) {
        int others = systems.size() - 1;
        this.comparisons = settings.allPairs() ? systems.size() * others / 2 : others;
        this.systems = systems;
        this.settings = settings;
        this.wanted = wanted;
        this.blocks = blocks;
    }

    SystemDifference difference(int first, int other) {
        LineOutcomes before = systems.get(first).outcomes();
        LineOutcomes after = systems.get(other).outcomes();
        List<TestResult> tests = tests(new PairTests(first, other, before, after, blocks));
        Optional<Significance> byLines = byLines(before, after);
        Optional<Significance> byBlocks = byBlocks(first, other);
        return new SystemDifference(
                first,
                other,
                systems.get(other).hypothesis(),
                systems.get(first).total().counts(),
                systems.get(other).total().counts(),
                UtteranceChanges.between(before, after),
                byLines,
                byBlocks,
                tests,
                CarryingLines.between(before, after),
                ComparisonNotes.of(blocks, settings, comparisons, wanted, tests, byLines, byBlocks));
    }

    private List<TestResult> tests(PairTests pair) {
        List<TestResult> results = new ArrayList<>();
        for (TestName test : wanted) {
            boolean made = test == TestName.FRIEDMAN && wanted.contains(TestName.FLIP);
            if (!made && (blocks.unit() != BlockUnit.UTTERANCE || !test.needsBlocks())) {
                results.add(pair.result(test));
            }
        }
        return results;
    }

    private Optional<Significance> byLines(LineOutcomes before, LineOutcomes after) {
        PairedBootstrap bootstrap = new PairedBootstrap(PairedBootstrap.FEWEST_LINES, DRAWS);
        for (int line = 0; line < before.lines(); line++) {
            bootstrap.add(before.errors(line), before.words(line), after.errors(line), after.words(line));
        }
        return significance(bootstrap, BlockUnit.UTTERANCE, before.lines());
    }

    private Optional<Significance> byBlocks(int first, int other) {
        if (!blocks.areBlocks()) {
            return Optional.empty();
        }
        PairedBootstrap bootstrap = new PairedBootstrap(2, DRAWS);
        for (int block = 0; block < blocks.count(); block++) {
            bootstrap.add(
                    blocks.errors(first, block),
                    blocks.words(first, block),
                    blocks.errors(other, block),
                    blocks.words(other, block));
        }
        return significance(bootstrap, blocks.unit(), blocks.count());
    }

    private Optional<Significance> significance(PairedBootstrap bootstrap, BlockUnit unit, int units) {
        return bootstrap
                .interval()
                .map(interval -> new Significance(
                        unit,
                        units,
                        interval,
                        bootstrap.relativeInterval(),
                        bootstrap.probabilityOfImprovement().orElseThrow(),
                        bootstrap.standardError().orElseThrow(),
                        settings.target().isPresent()
                                ? Optional.of(shares(bootstrap, settings.target()))
                                : Optional.empty()));
    }

    private static TargetShares shares(PairedBootstrap bootstrap, OptionalDouble target) {
        double limit = target.getAsDouble();
        double better = bootstrap.share(Double.NEGATIVE_INFINITY, -limit).orElseThrow();
        double worse = bootstrap.share(limit, Double.POSITIVE_INFINITY).orElseThrow();
        return new TargetShares(limit, better, Math.max(0, 1 - better - worse), worse);
    }
}
