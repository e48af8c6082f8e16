package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts of a size, and of a kind, at which no table can be filled: each way to align them must tell the same. */
@Tag("long")
class LongFormTest {

    private static final KernelLimits SHIPPED = KernelLimits.SHIPPED;
    private static final int NEVER = Integer.MAX_VALUE;

    private final EditScript script = new EditScript();
    private final UnitCostKernel asShipped = new UnitCostKernel(KernelLimits.SHIPPED, WordPair.ALONE);
    private final UnitCostKernel inABand = new UnitCostKernel(
            limits(NEVER, SHIPPED.mostCellsWithSpelling(), SHIPPED.mostCellsWithHits()), WordPair.ALONE);

    @Test
    void alignsAHundredThousandWords() {
        WordPair pair = WordPair.related(1, 100_000, 30_000, 0.1);
        agreesWithTheBand(pair);
        assertEquals(100_000, script.hits() + script.substitutions() + script.deletions());
        assertEquals(0, script.tieLevelsDropped());
    }

    @Test
    void alignsTwentyFiveThousandWordsOfTwoKinds() {
        agreesWithTheBand(WordPair.related(2, 25_000, 2, 0.4));
    }

    @Test
    void alignsPhrasesSaidOverAndOver() {
        int[] phrase = WordPair.unrelated(3, 40, 0, 300).reference();
        int[] reference = new int[30_000];
        for (int i = 0; i < reference.length; i++) {
            reference[i] = phrase[i % phrase.length];
        }
        agreesWithTheBand(WordPair.misheard(3, reference, 300, 0.2));
    }

    @Test
    void alignsALoopOfFiveThousandWords() {
        WordPair pair = WordPair.related(4, 30_000, 10_000, 0.1);
        int[] heard = pair.hypothesis();
        int[] hypothesis = new int[heard.length + 5_000];
        System.arraycopy(heard, 0, hypothesis, 0, 10_000);
        for (int i = 10_000; i < 15_000; i++) {
            hypothesis[i] = hypothesis[i - 8];
        }
        System.arraycopy(heard, 10_000, hypothesis, 15_000, heard.length - 10_000);
        agreesWithTheBand(new WordPair("loop", pair.reference(), hypothesis));
    }

    @Test
    void alignsHalvesThatChangedPlaces() {
        int[] reference = WordPair.unrelated(5, 10_000, 0, 5_000).reference();
        int[] hypothesis = Arrays.copyOfRange(reference, 4_000, 14_000);
        System.arraycopy(reference, 0, hypothesis, 6_000, 4_000);
        agreesWithTheBand(new WordPair("changed places", reference, hypothesis));
    }

    @Test
    void dropsTheSameLevelsInPiecesAndInABand() {
        var pieces = new UnitCostKernel(limits(2, 15_000, 25_000), WordPair.ALONE);
        var band = new UnitCostKernel(limits(NEVER, 15_000, 25_000), WordPair.ALONE);
        int[] seen = new int[3];
        // One word said over and over, between ends that differ: an island of as many cells as the table has.
        for (int length = 100; length <= 300; length += 20) {
            int[] reference = framed(length + 100, 1, 2);
            int[] hypothesis = framed(length, 3, 4);
            var pair = new WordPair("one word", reference, hypothesis);
            String operations = pair.operations(band, script);
            int dropped = script.tieLevelsDropped();
            seen[dropped]++;
            assertEquals(operations, pair.operations(pieces, script), pair.described());
            assertEquals(dropped, script.tieLevelsDropped(), pair.described());
            assertEquals(
                    TextbookTable.operations(
                            reference, hypothesis, WordPair.LOPSIDED, TextbookTable.ALL_LEVELS - dropped),
                    operations);
        }
        assertEquals(0, Arrays.stream(seen).filter(count -> count == 0).count(), () -> Arrays.toString(seen));
    }

    @Test
    void alignsTwoMillionWordsWithNone() {
        int[] words = new Random(6).ints(2_000_000).toArray();
        var pair = new WordPair("one side empty", words, new int[0]);
        pair.operations(asShipped, script);
        assertEquals(2_000_000, script.deletions());
        pair.swapped().operations(asShipped, script);
        assertEquals(2_000_000, script.insertions());
        new WordPair("two words", words, new int[] {words[7], words[1_999_990]}).operations(asShipped, script);
        assertEquals(2, script.hits());
    }

    static KernelLimits limits(int fewestWordsToCut, long mostCellsWithSpelling, long mostCellsWithHits) {
        return new KernelLimits(64, 64, 0, 16, fewestWordsToCut, 1 << 13, mostCellsWithSpelling, mostCellsWithHits);
    }

    private static int[] framed(int length, int first, int last) {
        int[] words = new int[length];
        words[0] = first;
        words[length - 1] = last;
        return words;
    }

    private void agreesWithTheBand(WordPair pair) {
        String operations = pair.operations(inABand, script);
        int dropped = script.tieLevelsDropped();
        assertEquals(operations, pair.operations(asShipped, script));
        assertEquals(dropped, script.tieLevelsDropped());
    }
}
