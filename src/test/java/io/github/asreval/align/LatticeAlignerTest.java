package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatticeAlignerTest {

    private static final int ALPHABET = 3;
    private static final LatticeAligner STANDARD = LatticeAligner.of(AlignmentProfile.STANDARD);

    private final EditScript script = new EditScript();

    @ParameterizedTest(name = "1 (2 | 3 4 | nothing) 5 recognised as \"{0}\" is {1} by the arcs {2}")
    @CsvSource({
        "1 2 5, HHH, '0, 1, 5'",
        "1 3 4 5, HHHH, '0, 2, 4, 5'",
        "1 5, HH, '0, 3, 5'",
        "1 3 5, HHDH, '0, 2, 4, 5'",
        "1 4 4 5, HSHH, '0, 2, 4, 5'",
        "'', DD, '0, 3, 5'",
        "1 6 5, HSH, '0, 1, 5'",
    })
    void takesTheBestPath(String heard, String operations, String arcs) {
        LatticePaths paths = STANDARD.align(threeWays(), line(heard), script);
        assertEquals(operations, script.toString());
        assertEquals("[" + arcs + "]", paths.reference().toString());
    }

    @ParameterizedTest(
            name = "1 (2 or none) 5 recognised as \"{0}\" is {1} where 2 may be left out, {2} where it may be silent")
    @CsvSource({"1 5, HH, HH", "1 2 5, HHH, HHH", "1 9 5, HSH, HIH", "9 1 5, IHH, IHH", "1 9 9 5, HISH, HIIH"})
    void nistRatherTakesAWrongWordThanToLeaveOneOut(String heard, String omitted, String silent) {
        LatticeAligner nist = LatticeAligner.of(AlignmentProfile.NIST);
        nist.align(twoWays(TokenLattice.OMITTED), line(heard), script);
        assertEquals(omitted, script.toString());
        nist.align(twoWays(TokenLattice.SILENT), line(heard), script);
        assertEquals(silent, script.toString());
        STANDARD.align(twoWays(TokenLattice.OMITTED), line(heard), script);
        assertEquals(omitted, script.toString().replace("SI", "IS"));
    }

    /** 1, then 2 or none, then 5. */
    private static TokenLattice twoWays(int none) {
        var lattice = new TokenLattice.Builder();
        int[] nodes = {lattice.node(), lattice.node(), lattice.node(), lattice.node()};
        lattice.arc(nodes[0], nodes[1], 1);
        lattice.arc(nodes[1], nodes[2], 2);
        lattice.arc(nodes[1], nodes[2], none);
        lattice.arc(nodes[2], nodes[3], 5);
        return lattice.build();
    }

    /** 1, then 2, or 3 4, or nothing, then 5. */
    private static TokenLattice threeWays() {
        var lattice = new TokenLattice.Builder();
        int[] nodes = new int[5];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = lattice.node();
        }
        lattice.arc(nodes[0], nodes[1], 1);
        lattice.arc(nodes[1], nodes[3], 2);
        lattice.arc(nodes[1], nodes[2], 3);
        lattice.arc(nodes[1], nodes[3], TokenLattice.SILENT);
        lattice.arc(nodes[2], nodes[3], 4);
        lattice.arc(nodes[3], nodes[4], 5);
        return lattice.build();
    }

    private static TokenLattice line(String tokens) {
        int[] ids = tokens.isEmpty()
                ? new int[0]
                : List.of(tokens.split(" ", -1)).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray();
        return TokenLattice.of(ids, ids.length);
    }

    @Test
    void agreesWithTheBestOfAllReadings() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            TokenLattice reference = randomLattice(random);
            TokenLattice hypothesis = random.nextBoolean() ? randomLattice(random) : randomLine(random);
            long best = Long.MAX_VALUE;
            for (List<Integer> said : paths(reference)) {
                for (List<Integer> heard : paths(hypothesis)) {
                    best = Math.min(
                            best,
                            TextbookTable.value(
                                    tokens(reference, said), tokens(hypothesis, heard), SpellingDistance.NONE));
                }
            }
            LatticePaths found = STANDARD.align(reference, hypothesis, script);
            String origin = "seed " + seed + ": " + script + " by " + found;
            assertTrue(paths(reference).contains(found.reference()), origin);
            assertTrue(paths(hypothesis).contains(found.hypothesis()), origin);
            int[] said = tokens(reference, found.reference());
            int[] heard = tokens(hypothesis, found.hypothesis());
            assertEquals(said.length, script.hits() + script.substitutions() + script.deletions(), origin);
            assertEquals(heard.length, script.hits() + script.substitutions() + script.insertions(), origin);
            assertHitsAreHits(said, heard, origin);
            assertEquals(best, TextbookTable.valueOf(script.toString(), said, heard, SpellingDistance.NONE), origin);
        }
    }

    @Test
    void takesNoDetourThatGainsNothing() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            TokenLattice reference = randomLattice(random);
            TokenLattice hypothesis = randomLine(random);
            LatticePaths found = STANDARD.align(reference, hypothesis, script);
            int[] heard = tokens(hypothesis, found.hypothesis());
            long value = TextbookTable.value(tokens(reference, found.reference()), heard, SpellingDistance.NONE);
            for (List<Integer> other : paths(reference)) {
                boolean asGood = TextbookTable.value(tokens(reference, other), heard, SpellingDistance.NONE) == value;
                assertTrue(
                        !asGood || detours(reference, found.reference()) <= detours(reference, other),
                        "seed " + seed + ": " + other + " is as good as " + found.reference());
            }
        }
    }

    @Test
    void nistFindsTheCheapestOfAllReadings() {
        LatticeAligner nist = LatticeAligner.of(AlignmentProfile.NIST);
        WordAligner words = WordAligner.of(AlignmentProfile.NIST);
        var other = new EditScript();
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            TokenLattice reference = randomLattice(random);
            TokenLattice hypothesis = random.nextBoolean() ? randomLattice(random) : randomLine(random);
            int best = Integer.MAX_VALUE;
            for (List<Integer> said : paths(reference)) {
                for (List<Integer> heard : paths(hypothesis)) {
                    int[] one = tokens(reference, said);
                    int[] two = tokens(hypothesis, heard);
                    words.align(one, one.length, two, two.length, SpellingDistance.NONE, other);
                    best = Math.min(best, cost(other));
                }
            }
            LatticePaths found = nist.align(reference, hypothesis, script);
            String origin = "seed " + seed + ": " + script + " by " + found;
            assertEquals(best, cost(script), origin);
            assertTrue(paths(reference).contains(found.reference()), origin);
            assertHitsAreHits(tokens(reference, found.reference()), tokens(hypothesis, found.hypothesis()), origin);
        }
    }

    private static int cost(EditScript script) {
        return 4 * script.substitutions() + 3 * (script.deletions() + script.insertions());
    }

    private void assertHitsAreHits(int[] said, int[] heard, String origin) {
        for (AlignedPair pair : script.pairs()) {
            if (pair.referenceIndex() != AlignedPair.NONE && pair.hypothesisIndex() != AlignedPair.NONE) {
                boolean equal = said[pair.referenceIndex()] == heard[pair.hypothesisIndex()];
                assertEquals(equal ? EditOperation.HIT : EditOperation.SUBSTITUTION, pair.operation(), origin);
            }
        }
    }

    @ParameterizedTest(name = "{0} aligns a lattice of one path as words are aligned")
    @EnumSource(names = {"STANDARD", "NIST"})
    void alignsOnePathAsWordsAreAligned(AlignmentProfile profile) {
        LatticeAligner aligner = LatticeAligner.of(profile);
        WordAligner words = WordAligner.of(profile);
        var expected = new EditScript();
        for (long seed = 0; seed < 1_500; seed++) {
            WordPair pair = WordPair.random(seed);
            int[] said = pair.reference();
            int[] heard = pair.hypothesis();
            words.align(said, said.length, heard, heard.length, SpellingDistance.NONE, expected);
            aligner.align(TokenLattice.of(said, said.length), TokenLattice.of(heard, heard.length), script);
            assertEquals(expected.hits(), script.hits(), pair.described());
            assertEquals(expected.substitutions(), script.substitutions(), pair.described());
            assertEquals(expected.deletions(), script.deletions(), pair.described());
            assertEquals(expected.insertions(), script.insertions(), pair.described());
            if (profile == AlignmentProfile.NIST) {
                assertEquals(expected.toString(), script.toString(), pair.described());
            }
        }
    }

    @Test
    @Tag("long")
    void moreReadingsThanAnyoneCouldTryAreNoTrouble() {
        var lattice = new TokenLattice.Builder();
        int node = lattice.node();
        for (int i = 0; i < 2_000; i++) {
            int next = lattice.node();
            lattice.arc(node, next, 1);
            lattice.arc(node, next, 2);
            node = next;
        }
        int[] heard = new Random(7).ints(2_000, 1, 3).toArray();
        STANDARD.align(lattice.build(), TokenLattice.of(heard, heard.length), script);
        assertEquals(2_000, script.hits());
        assertEquals(0, script.errors());
    }

    @Test
    @Tag("long")
    void refusesWhatIsTooLarge() {
        LatticeAligner small = LatticeAligner.of(AlignmentProfile.STANDARD, 12);
        small.align(line("1 2 3"), line("1 2"), script);
        assertEquals("HHD", script.toString());
        String message = assertThrows(
                        IllegalArgumentException.class, () -> small.align(line("1 2 3"), line("1 2 3"), script))
                .getMessage();
        assertEquals(
                "cannot align 3 reference words, alternatives included, with 3 hypothesis words: the table would be too"
                        + " large",
                message);
        var wide = new TokenLattice.Builder();
        int start = wide.node();
        int end = wide.node();
        for (int i = 0; i < 40_000; i++) {
            wide.arc(start, end, i);
        }
        TokenLattice lattice = wide.build();
        assertThrows(IllegalArgumentException.class, () -> STANDARD.align(lattice, line("1"), script));
    }

    @Test
    void refusesLatticesThatAreNone() {
        var none = new TokenLattice.Builder();
        assertThrows(IllegalArgumentException.class, none::build);
        var lattice = new TokenLattice.Builder();
        int first = lattice.node();
        int second = lattice.node();
        assertThrows(IllegalArgumentException.class, () -> lattice.arc(second, first, 1));
        assertThrows(IllegalArgumentException.class, () -> lattice.arc(first, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> lattice.arc(first, second, -3));
        assertThrows(IllegalArgumentException.class, lattice::build);
        assertThrows(IllegalArgumentException.class, () -> TokenLattice.of(new int[] {-1}, 1));
    }

    private static TokenLattice randomLine(Random random) {
        int[] tokens = random.ints(random.nextInt(7), 0, ALPHABET).toArray();
        return TokenLattice.of(tokens, tokens.length);
    }

    /** Returns a few nodes in a row, with further arcs between any of them, in any order. */
    private static TokenLattice randomLattice(Random random) {
        var lattice = new TokenLattice.Builder();
        int nodes = 1 + random.nextInt(6);
        for (int node = 0; node < nodes; node++) {
            lattice.node();
        }
        for (int node = 0; node < nodes - 1; node++) {
            for (int more = random.nextInt(3); more > 0; more--) {
                lattice.arc(node, node + 1 + random.nextInt(nodes - 1 - node), token(random));
            }
            lattice.arc(node, node + 1, token(random));
        }
        return lattice.build();
    }

    private static int token(Random random) {
        return random.nextInt(4) == 0 ? TokenLattice.SILENT : random.nextInt(ALPHABET);
    }

    /** Returns the arcs of every path. */
    private static List<List<Integer>> paths(TokenLattice lattice) {
        List<List<Integer>> paths = new ArrayList<>();
        follow(lattice, 0, List.of(), paths);
        return paths;
    }

    private static void follow(TokenLattice lattice, int node, List<Integer> before, List<List<Integer>> paths) {
        if (node == lattice.nodes() - 1) {
            paths.add(before);
        }
        for (int arc = 0; arc < lattice.arcs(); arc++) {
            if (lattice.from(arc) == node) {
                List<Integer> longer = new ArrayList<>(before);
                longer.add(arc);
                follow(lattice, lattice.to(arc), longer, paths);
            }
        }
    }

    private static int[] tokens(TokenLattice lattice, List<Integer> path) {
        return path.stream()
                .mapToInt(lattice::token)
                .filter(token -> token != TokenLattice.SILENT)
                .toArray();
    }

    private static long detours(TokenLattice lattice, List<Integer> path) {
        return path.stream()
                .filter(arc -> {
                    for (int other = 0; other < arc; other++) {
                        if (lattice.from(other) == lattice.from(arc)) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
    }
}
