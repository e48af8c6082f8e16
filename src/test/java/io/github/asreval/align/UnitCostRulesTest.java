package io.github.asreval.align;

import static io.github.asreval.align.UnitCostKernelTest.NO_LIMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The other scorers, walked in the graph of their cheapest alignments. */
class UnitCostRulesTest {

    private static final List<KernelLimits> WAYS = List.of(
            KernelLimits.SHIPPED,
            UnitCostKernelTest.oneWord(NO_LIMIT, NO_LIMIT),
            UnitCostKernelTest.transposed(NO_LIMIT, NO_LIMIT),
            UnitCostKernelTest.blocks(NO_LIMIT, NO_LIMIT),
            UnitCostKernelTest.band(NO_LIMIT, NO_LIMIT),
            UnitCostKernelTest.pieces(NO_LIMIT, NO_LIMIT));

    private final EditScript script = new EditScript();

    @ParameterizedTest(name = "{0} agrees with its peer''s table, whichever way the graph was found")
    @EnumSource(BacktraceRule.class)
    void agreesWithThePeersTable(BacktraceRule rule) {
        var profile = AlignmentProfile.valueOf(rule.name());
        List<UnitCostKernel> kernels = WAYS.stream()
                .map(way -> new UnitCostKernel(rule, way, WordPair.ALONE))
                .toList();
        for (long seed = 0; seed < 6_000; seed++) {
            WordPair pair = seed % 60 == 0 ? WordPair.longForm(seed) : WordPair.random(seed);
            String expected = PeerTable.operations(profile, pair.reference(), pair.hypothesis());
            for (UnitCostKernel kernel : kernels) {
                assertEquals(expected, pair.operations(kernel, script), pair.described());
            }
        }
    }

    @ParameterizedTest(name = "{0} aligns 5,000 words with a loop as its table does")
    @EnumSource(BacktraceRule.class)
    @Tag("long")
    void agreesWithTheTableWhereNothingCanBeCut(BacktraceRule rule) {
        int[] hypothesis = new int[4_000];
        for (int i = 0; i < hypothesis.length; i++) {
            hypothesis[i] = i % 8;
        }
        WordPair pair = new WordPair("loop", WordPair.unrelated(1, 5_000, 0, 30).reference(), hypothesis);
        String expected =
                PeerTable.operations(AlignmentProfile.valueOf(rule.name()), pair.reference(), pair.hypothesis());
        assertEquals(expected, pair.operations(new UnitCostKernel(rule, KernelLimits.SHIPPED, WordPair.ALONE), script));
    }

    @ParameterizedTest(name = "{0} aligns 60,000 words, two of five wrong, in pieces as in a band")
    @EnumSource(BacktraceRule.class)
    @Tag("long")
    void alignsLongFormInPiecesAsInABand(BacktraceRule rule) {
        WordPair pair = WordPair.related(7, 60_000, 20_000, 0.4);
        String inABand = pair.operations(
                new UnitCostKernel(rule, LongFormTest.limits(Integer.MAX_VALUE, NO_LIMIT, NO_LIMIT), WordPair.ALONE),
                script);
        assertEquals(60_000, script.hits() + script.substitutions() + script.deletions());
        assertEquals(inABand, pair.operations(new UnitCostKernel(rule, KernelLimits.SHIPPED, WordPair.ALONE), script));
    }

    @ParameterizedTest(name = "{0} aligns the same with any number of threads")
    @EnumSource(BacktraceRule.class)
    @Tag("long")
    void alignsTheSameWithAnyNumberOfThreads(BacktraceRule rule) {
        KernelLimits pieces = UnitCostKernelTest.pieces(NO_LIMIT, NO_LIMIT);
        var alone = new UnitCostKernel(rule, pieces, WordPair.ALONE);
        List<UnitCostKernel> others = List.of(
                new UnitCostKernel(rule, pieces, new SpareThreads(1)),
                new UnitCostKernel(rule, pieces, new SpareThreads(4)));
        for (long seed = 0; seed < 200; seed++) {
            WordPair pair = WordPair.longForm(seed);
            String expected = pair.operations(alone, script);
            for (UnitCostKernel other : others) {
                assertEquals(expected, pair.operations(other, script), pair.described());
            }
        }
    }
}
