package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The anchors of a grid, held against all runs of three words and the longest series among them, found the slow way. */
class AnchorChainTest {

    private final AnchorChain chain = new AnchorChain();

    private List<List<Integer>> anchors(int[] reference, int[] hypothesis) {
        AlignmentGrid grid = grid(reference, hypothesis);
        chain.find(grid);
        List<List<Integer>> anchors = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            anchors.add(List.of(chain.row(i), chain.column(i)));
        }
        return anchors;
    }

    private static AlignmentGrid grid(int[] reference, int[] hypothesis) {
        AlignmentGrid grid = new AlignmentGrid();
        grid.layOut(reference, reference.length, hypothesis, hypothesis.length);
        return grid;
    }

    @Test
    void anchorsAreRunsOfThreeWordsThatStandOnceOnEachSide() {
        assertEquals(List.of(List.of(1, 0)), anchors(new int[] {9, 1, 2, 3}, new int[] {1, 2, 3, 8}));
        assertEquals(List.of(), anchors(new int[] {1, 2, 3, 7, 1, 2, 3}, new int[] {1, 2, 3}), "twice in the rows");
        assertEquals(List.of(), anchors(new int[] {1, 2, 3}, new int[] {1, 2, 3, 7, 1, 2, 3}), "twice in the columns");
        assertEquals(List.of(), anchors(new int[] {1, 2}, new int[] {1, 2}), "too short");
        assertEquals(List.of(), anchors(new int[0], new int[0]));
    }

    @Test
    void ofAnchorsThatCrossTheLongerSeriesIsKept() {
        int[] reference = {1, 2, 3, 20, 4, 5, 6, 21, 7, 8, 9};
        int[] hypothesis = {7, 8, 9, 30, 1, 2, 3, 31, 4, 5, 6};
        assertEquals(List.of(List.of(0, 4), List.of(4, 8)), anchors(reference, hypothesis));
        assertEquals(List.of(List.of(4, 0), List.of(8, 4)), anchors(hypothesis, reference));
    }

    @Test
    void noSeriesOfUniqueRunsIsLonger() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int alphabet = 5 + random.nextInt(200);
            int[] reference = random.ints(random.nextInt(150), 0, alphabet).toArray();
            int[] hypothesis = shuffled(reference, random, alphabet);
            List<List<Integer>> anchors = anchors(reference, hypothesis);
            WordRuns runs = new WordRuns(
                    grid(reference, hypothesis),
                    AnchorChain.WORDS,
                    WordRuns.bitsFor(Math.max(reference.length, hypothesis.length)));
            List<int[]> unique = unique(runs);
            for (int i = 0; i < anchors.size(); i++) {
                List<Integer> anchor = anchors.get(i);
                assertTrue(
                        unique.stream().anyMatch(run -> run[0] == anchor.get(0) && run[1] == anchor.get(1)),
                        "seed " + seed);
                assertTrue(
                        i == 0
                                || (anchors.get(i - 1).get(0) < anchor.get(0)
                                        && anchors.get(i - 1).get(1) < anchor.get(1)),
                        "seed " + seed);
            }
            assertEquals(longestRise(unique), anchors.size(), "seed " + seed);
        }
    }

    /** Returns pieces of a text in another order, with some of their words changed. */
    private static int[] shuffled(int[] words, Random random, int alphabet) {
        List<Integer> result = new ArrayList<>();
        for (int piece = 0; piece < 4; piece++) {
            int from = random.nextInt(words.length + 1);
            int to = from + random.nextInt(words.length + 1 - from);
            for (int i = from; i < to; i++) {
                result.add(random.nextInt(12) == 0 ? random.nextInt(alphabet) : words[i]);
            }
        }
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the runs whose hash stands once on each side, by row; that others have the same hash is what hashes do. */
    private static List<int[]> unique(WordRuns runs) {
        List<int[]> unique = new ArrayList<>();
        for (int row = 0; row < runs.inRows(); row++) {
            int inRows = 0;
            for (int other = 0; other < runs.inRows(); other++) {
                inRows += runs.rowHash(other) == runs.rowHash(row) ? 1 : 0;
            }
            int inColumns = 0;
            int found = 0;
            for (int column = 0; column < runs.inColumns(); column++) {
                if (runs.columnHash(column) == runs.rowHash(row)) {
                    inColumns++;
                    found = column;
                }
            }
            if (inRows == 1 && inColumns == 1 && runs.areEqual(row, found)) {
                unique.add(new int[] {row, found});
            }
        }
        return unique;
    }

    private static int longestRise(List<int[]> runs) {
        int[] lengths = new int[runs.size()];
        int longest = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = 1;
            for (int k = 0; k < i; k++) {
                if (runs.get(k)[1] < runs.get(i)[1]) {
                    lengths[i] = Math.max(lengths[i], lengths[k] + 1);
                }
            }
            longest = Math.max(longest, lengths[i]);
        }
        return longest;
    }

    @Test
    void ofLongTextsAShareOfTheRunsIsEnough() {
        int words = 300_000;
        int[] text = new int[words];
        for (int i = 0; i < words; i++) {
            text[i] = i;
        }
        AlignmentGrid grid = grid(text, text);
        chain.find(grid);
        // Every fourth run is looked at, and some share their place in the table with another.
        assertTrue(chain.size() > words / 8 && chain.size() < words / 3, chain.size() + " anchors");
        for (int i = 0; i < chain.size(); i++) {
            assertEquals(chain.row(i), chain.column(i));
        }
    }
}
