package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnitCostKernelTest {

    private static final int PAIRS = 100_000;
    static final long NO_LIMIT = Long.MAX_VALUE;

    private final EditScript script = new EditScript();
    private final UnitCostKernel asShipped = new UnitCostKernel(KernelLimits.SHIPPED, WordPair.ALONE);
    private final UnitCostKernel inBlocks = new UnitCostKernel(blocks(NO_LIMIT, NO_LIMIT), WordPair.ALONE);
    private final UnitCostKernel transposing = new UnitCostKernel(transposed(NO_LIMIT, NO_LIMIT), WordPair.ALONE);
    private final UnitCostKernel inABand = new UnitCostKernel(band(NO_LIMIT, NO_LIMIT), WordPair.ALONE);
    private final UnitCostKernel inPieces = new UnitCostKernel(pieces(NO_LIMIT, NO_LIMIT), WordPair.ALONE);

    @Test
    @Tag("long")
    void agreesWithTheTextbookOnRandomPairs() {
        for (long seed = 0; seed < PAIRS; seed++) {
            agreesWithTheTextbook(WordPair.random(seed));
        }
    }

    @Test
    void agreesWithTheTextbookOnSomeRandomPairs() {
        for (long seed = 0; seed < 500; seed++) {
            agreesWithTheTextbook(WordPair.random(seed));
        }
    }

    @Test
    void agreesWithTheTextbookOnAllShortPairsOfTwoWords() {
        List<int[]> all = allSequences(6);
        for (int[] reference : all) {
            for (int[] hypothesis : all) {
                agreesWithTheTextbook(new WordPair("exhaustive", reference, hypothesis));
            }
        }
    }

    @Test
    void agreesWithTheTextbookOnLongForm() {
        for (long seed = 0; seed < 100; seed++) {
            agreesWithTheTextbook(WordPair.longForm(seed));
        }
    }

    @Test
    void settingAsideTheCommonEndsCostsNothing() {
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            assertEquals(
                    TextbookTable.value(pair.reference(), pair.hypothesis(), WordPair.LOPSIDED),
                    TextbookTable.valueOf(
                            pair.operations(asShipped, script), pair.reference(), pair.hypothesis(), WordPair.LOPSIDED),
                    pair.described());
        }
    }

    @Test
    void swappingTheSidesSwapsDeletionsAndInsertions() {
        var swappedScript = new EditScript();
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            pair.operations(asShipped, script);
            pair.swapped().operations(asShipped, swappedScript);
            assertEquals(script.hits(), swappedScript.hits(), pair.described());
            assertEquals(script.substitutions(), swappedScript.substitutions(), pair.described());
            assertEquals(script.deletions(), swappedScript.insertions(), pair.described());
            assertEquals(script.insertions(), swappedScript.deletions(), pair.described());
        }
    }

    @Test
    void dropsSpellingInIslandsThatAreTooLarge() {
        agreesWithTheTextbookWithout(1, new UnitCostKernel(oneWord(0, NO_LIMIT), WordPair.ALONE));
        agreesWithTheTextbookWithout(1, new UnitCostKernel(band(0, NO_LIMIT), WordPair.ALONE));
    }

    @Test
    void dropsHitsInIslandsThatAreLargerStill() {
        agreesWithTheTextbookWithout(2, new UnitCostKernel(oneWord(0, 0), WordPair.ALONE));
        agreesWithTheTextbookWithout(2, new UnitCostKernel(transposed(0, 0), WordPair.ALONE));
        agreesWithTheTextbookWithout(2, new UnitCostKernel(band(0, 0), WordPair.ALONE));
    }

    @Test
    void dropsTheSameLevelsWhicheverWayTheEdgesWereFound() {
        var bits = new UnitCostKernel(oneWord(12, 40), WordPair.ALONE);
        List<UnitCostKernel> others = List.of(
                new UnitCostKernel(transposed(12, 40), WordPair.ALONE),
                new UnitCostKernel(blocks(12, 40), WordPair.ALONE),
                new UnitCostKernel(band(12, 40), WordPair.ALONE),
                new UnitCostKernel(pieces(12, 40), WordPair.ALONE));
        int[] seen = new int[3];
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            String operations = pair.operations(bits, script);
            int dropped = script.tieLevelsDropped();
            int errors = script.errors();
            seen[dropped]++;
            for (UnitCostKernel other : others) {
                assertEquals(operations, pair.operations(other, script), pair.described());
                assertEquals(dropped, script.tieLevelsDropped(), pair.described());
            }
            pair.operations(asShipped, script);
            assertEquals(script.errors(), errors, pair.described());
        }
        for (int count : seen) {
            assertTrue(count > 100, () -> "some level is hardly tested: " + List.of(seen[0], seen[1], seen[2]));
        }
    }

    @Test
    void measuresAnIslandByTheCellsOfItsBestAlignments() {
        // "1 2" against "2 1": either word can be kept, or both exchanged; seven cells lie on these three paths,
        // and the one the island starts from is not counted.
        WordPair pair = new WordPair("by hand", new int[] {1, 2}, new int[] {2, 1});
        pair.operations(new UnitCostKernel(oneWord(6, 6), WordPair.ALONE), script);
        assertEquals(0, script.tieLevelsDropped());
        pair.operations(new UnitCostKernel(oneWord(5, 6), WordPair.ALONE), script);
        assertEquals(1, script.tieLevelsDropped());
        pair.operations(new UnitCostKernel(oneWord(5, 5), WordPair.ALONE), script);
        assertEquals(2, script.tieLevelsDropped());
    }

    @Test
    void worksAgainAfterASpellingDistanceHasThrown() {
        WordPair pair = WordPair.unrelated(1, 40, 40, 3);
        SpellingDistance throwing = (reference, hypothesis) -> {
            throw new IllegalStateException("no idea");
        };
        assertThrows(
                IllegalStateException.class,
                () -> asShipped.align(pair.reference(), 40, pair.hypothesis(), 40, throwing, script));
        agreesWithTheTextbook(pair);
    }

    @Test
    @Tag("long")
    void alignsThreeThousandWordsAsTheTextbookDoes() {
        agreesWithTheTextbook(WordPair.related(1, 3_000, 5_000, 0.2));
    }

    @Test
    void alignsAThousandWordsOfTwoKindsAsTheTextbookDoes() {
        agreesWithTheTextbook(WordPair.unrelated(2, 1_000, 1_000, 2));
    }

    @Test
    void alignsAThousandUnrelatedWordsAsTheTextbookDoes() {
        agreesWithTheTextbook(WordPair.unrelated(3, 1_000, 700, 900));
    }

    @Test
    void alignsRepeatedWordsBetweenDifferentEnds() {
        int[] reference = new int[502];
        reference[0] = 1;
        reference[501] = 2;
        int[] hypothesis = new int[302];
        hypothesis[0] = 3;
        hypothesis[301] = 4;
        agreesWithTheTextbook(new WordPair("loop", reference, hypothesis));
        agreesWithTheTextbook(new WordPair("equal words", new int[500], new int[300]));
    }

    private void agreesWithTheTextbook(WordPair pair) {
        String expected = TextbookTable.operations(
                pair.reference(), pair.hypothesis(), WordPair.LOPSIDED, TextbookTable.ALL_LEVELS);
        assertEquals(expected, pair.operations(asShipped, script), pair.described());
        assertEquals(expected, pair.operations(inBlocks, script), pair.described());
        assertEquals(expected, pair.operations(transposing, script), pair.described());
        assertEquals(expected, pair.operations(inABand, script), pair.described());
        assertEquals(expected, pair.operations(inPieces, script), pair.described());
        assertEquals(0, script.tieLevelsDropped(), pair.described());
    }

    private void agreesWithTheTextbookWithout(int droppedLevels, UnitCostKernel kernel) {
        int dropping = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            String expected = TextbookTable.operations(
                    pair.reference(), pair.hypothesis(), WordPair.LOPSIDED, TextbookTable.ALL_LEVELS - droppedLevels);
            assertEquals(expected, pair.operations(kernel, script), pair.described());
            dropping += script.tieLevelsDropped() == droppedLevels ? 1 : 0;
        }
        assertTrue(dropping > 1_000, "some thousand of these pairs have islands, but only " + dropping + " dropped");
    }

    static KernelLimits oneWord(long mostCellsWithSpelling, long mostCellsWithHits) {
        return new KernelLimits(64, 64, NO_LIMIT, 1, Integer.MAX_VALUE, 1, mostCellsWithSpelling, mostCellsWithHits);
    }

    static KernelLimits transposed(long mostCellsWithSpelling, long mostCellsWithHits) {
        return new KernelLimits(0, 64, NO_LIMIT, 1, Integer.MAX_VALUE, 1, mostCellsWithSpelling, mostCellsWithHits);
    }

    static KernelLimits blocks(long mostCellsWithSpelling, long mostCellsWithHits) {
        return new KernelLimits(0, 0, NO_LIMIT, 1, Integer.MAX_VALUE, 1, mostCellsWithSpelling, mostCellsWithHits);
    }

    static KernelLimits band(long mostCellsWithSpelling, long mostCellsWithHits) {
        return new KernelLimits(0, 0, 0, 1, Integer.MAX_VALUE, 1, mostCellsWithSpelling, mostCellsWithHits);
    }

    static KernelLimits pieces(long mostCellsWithSpelling, long mostCellsWithHits) {
        return new KernelLimits(8, 8, 60, 1, 2, 16, mostCellsWithSpelling, mostCellsWithHits);
    }

    private static List<int[]> allSequences(int longest) {
        var all = new ArrayList<int[]>();
        for (int length = 0; length <= longest; length++) {
            for (int bits = 0; bits < 1 << length; bits++) {
                int[] sequence = new int[length];
                for (int i = 0; i < length; i++) {
                    sequence[i] = bits >>> i & 1;
                }
                all.add(sequence);
            }
        }
        return all;
    }
}
