package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class BacktraceKernelTest {

    private final EditScript script = new EditScript();

    @ParameterizedTest(name = "{0} agrees with its peer''s table on random pairs")
    @EnumSource(BacktraceRule.class)
    void agreesWithThePeersTable(BacktraceRule rule) {
        var kernel = new BacktraceKernel(rule);
        var profile = AlignmentProfile.valueOf(rule.name());
        for (long seed = 0; seed < 10_000; seed++) {
            WordPair pair = WordPair.random(seed);
            assertEquals(
                    PeerTable.operations(profile, pair.reference(), pair.hypothesis()),
                    pair.operations(kernel, script),
                    pair.described());
        }
    }

    @ParameterizedTest(name = "{0} agrees with its peer''s table on long form, in pieces")
    @EnumSource(BacktraceRule.class)
    void agreesWithThePeersTableInPieces(BacktraceRule rule) {
        var kernel = new BacktraceKernel(rule, 2);
        var profile = AlignmentProfile.valueOf(rule.name());
        for (long seed = 0; seed < 3_000; seed++) {
            WordPair pair = seed % 30 == 0 ? WordPair.longForm(seed) : WordPair.random(seed);
            assertEquals(
                    PeerTable.operations(profile, pair.reference(), pair.hypothesis()),
                    pair.operations(kernel, script),
                    pair.described());
        }
    }

    @ParameterizedTest(name = "{0} makes as few errors as the standard")
    @EnumSource(value = BacktraceRule.class, mode = Mode.EXCLUDE, names = "NIST")
    void makesTheFewestErrors(BacktraceRule rule) {
        var kernel = new BacktraceKernel(rule);
        var standard = new UnitCostKernel();
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            pair.operations(standard, script);
            int errors = script.errors();
            pair.operations(kernel, script);
            assertEquals(errors, script.errors(), pair.described());
        }
    }

    @ParameterizedTest(name = "{0} aligns three thousand words")
    @EnumSource(BacktraceRule.class)
    void alignsThreeThousandWords(BacktraceRule rule) {
        WordPair pair = WordPair.related(1, 3_000, 5_000, 0.2);
        pair.operations(new BacktraceKernel(rule), script);
        assertEquals(3_000, script.hits() + script.substitutions() + script.deletions());
        assertTrue(script.errors() < 700, () -> script.errors() + " errors where some 600 were made");
    }

    @ParameterizedTest(name = "{0} refuses what no array can hold")
    @EnumSource(BacktraceRule.class)
    void refusesTablesThatNoArrayCanHold(BacktraceRule rule) {
        WordPair pair = WordPair.unrelated(4, 300_000, 300_000, 1 << 30);
        var kernel = new BacktraceKernel(rule);
        assertThrows(IllegalArgumentException.class, () -> pair.operations(kernel, script));
    }
}
