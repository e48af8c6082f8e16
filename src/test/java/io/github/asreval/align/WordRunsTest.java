package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRunsTest {

    private static AlignmentGrid grid(int[] reference, int[] hypothesis) {
        AlignmentGrid grid = new AlignmentGrid();
        grid.layOut(reference, reference.length, hypothesis, hypothesis.length);
        return grid;
    }

    @ParameterizedTest(name = "{0} words: {1} bits")
    @CsvSource({"0, 8", "1, 8", "64, 8", "65, 9", "128, 9", "129, 10", "16777216, 26", "16777217, 26", "2147483647, 26"
    })
    void thereAreFourPlacesForEachWordIfThereIsMemory(int words, int bits) {
        assertEquals(bits, WordRuns.bitsFor(words));
    }

    @Test
    void thereAreAsManyRunsAsFitAndNoneInWhatIsShorter() {
        AlignmentGrid grid = grid(new int[5], new int[2]);
        assertEquals(5, new WordRuns(grid, 1, 8).inRows());
        assertEquals(3, new WordRuns(grid, 3, 8).inRows());
        assertEquals(2, new WordRuns(grid, 1, 8).inColumns());
        assertEquals(0, new WordRuns(grid, 3, 8).inColumns());
        assertEquals(0, new WordRuns(grid, 9, 8).inRows());
    }

    @Test
    void runsOfTheSameWordsHaveTheSameHashOnBothSidesAndAreEqual() {
        int[] reference = {1, 2, 3, 1, 2, 4};
        int[] hypothesis = {9, 1, 2, 3};
        WordRuns runs = new WordRuns(grid(reference, hypothesis), 3, 16);
        assertEquals(runs.rowHash(0), runs.columnHash(1));
        assertTrue(runs.areEqual(0, 1));
        assertEquals(false, runs.areEqual(0, 0));
        assertEquals(false, runs.areEqual(3, 1), "only its last word differs");
        assertEquals(false, runs.areEqual(1, 1));
    }

    @Test
    void hashesUseAllTheirBitsAndTheOrderOfTheWords() {
        Random random = new Random(3);
        int[] words = random.ints(3002, 0, 1 << 20).toArray();
        WordRuns runs = new WordRuns(grid(words, words), 3, 16);
        Set<Integer> hashes = new HashSet<>();
        for (int from = 0; from < runs.inRows(); from++) {
            int hash = runs.rowHash(from);
            assertTrue(hash >= 0 && hash < 1 << 16, "hash " + hash);
            assertEquals(hash, runs.columnHash(from));
            hashes.add(hash);
        }
        // Of 3,000 things in 65,536 places, 2,932 are expected to be alone or the first there.
        assertTrue(hashes.size() > 2900, hashes.size() + " hashes");
        int[] orders = {1, 2, 3, 2, 1, 3, 3, 2, 1, 1, 3, 2};
        WordRuns ordered = new WordRuns(grid(orders, orders), 3, 26);
        Set<Integer> different = new HashSet<>();
        for (int from = 0; from < orders.length; from += 3) {
            different.add(ordered.rowHash(from));
        }
        assertEquals(4, different.size());
    }
}
