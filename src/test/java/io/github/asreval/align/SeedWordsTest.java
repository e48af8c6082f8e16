package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeds of a grid, held against what they are said to be, looked for on every diagonal. */
class SeedWordsTest {

    private static final int LONGEST = 4;

    private final SeedWords seeds = new SeedWords();

    /** A grid whose columns are its rows with errors, and the hits of the way in which they were made. */
    private static final class Case {

        private final AlignmentGrid grid;
        private final int[] hitColumns;
        private final int lowest;
        private final int highest;

        private Case(AlignmentGrid grid, int[] hitColumns, int lowest, int highest) {
            this.grid = grid;
            this.hitColumns = hitColumns;
            this.lowest = lowest;
            this.highest = highest;
        }

        static Case of(Random random, int rows, int alphabet, int errors) {
            int[] reference = random.ints(rows, 0, alphabet).toArray();
            int[] hits = new int[rows + 1];
            List<Integer> hypothesis = new ArrayList<>();
            int lowest = 0;
            int highest = 0;
            for (int row = 1; row <= rows; row++) {
                int kind = random.nextInt(100) < errors ? random.nextInt(3) : -1;
                if (kind == 0) {
                    hypothesis.add(random.nextInt(alphabet));
                }
                if (kind < 1) {
                    hypothesis.add(reference[row - 1]);
                    hits[row] = hypothesis.size();
                } else if (kind == 1) {
                    hypothesis.add(alphabet + random.nextInt(alphabet));
                }
                lowest = Math.min(lowest, hypothesis.size() - row);
                highest = Math.max(highest, hypothesis.size() - row);
            }
            int[] columns = hypothesis.stream().mapToInt(Integer::intValue).toArray();
            AlignmentGrid grid = new AlignmentGrid();
            grid.layOut(reference, rows, columns, columns.length);
            return new Case(grid, hits, lowest - random.nextInt(4), highest + random.nextInt(4));
        }

        int widest() {
            return Math.min(grid.columns(), highest - lowest + 1);
        }
    }

    @ParameterizedTest(name = "{0} threads may help")
    @ValueSource(ints = {0, 1, 3})
    void aSeedStandsOnNoDiagonalThatAGoodAlignmentCanReachButWhereItIsHit(int threads) {
        int all = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Case given = Case.of(random, 1 + random.nextInt(300), 2 + random.nextInt(60), random.nextInt(40));
            seeds.find(given.grid, given.hitColumns, given.lowest, given.highest, new SpareThreads(threads));
            List<List<Integer>> expected = expected(given, threads);
            List<List<Integer>> found = found(given.grid.rows());
            assertEquals(expected, found, "seed " + seed);
            assertEquals(expected.size(), seeds.count(), "seed " + seed);
            all += seeds.count();
        }
        assertTrue(all > 5_000, all + " seeds");
    }

    /** Returns the seeds, each as its first row and its last. */
    private List<List<Integer>> found(int rows) {
        List<List<Integer>> found = new ArrayList<>();
        int first = 0;
        for (int row = 0; row <= rows; row++) {
            // A seed may end with the row after which the next one starts.
            if (seeds.endingWith(row) == 1) {
                found.add(List.of(first, row));
            }
            if (seeds.startingAfter(row) == 1) {
                first = row + 1;
            }
        }
        return found;
    }

    /** Returns them by their definition: of each part the shortest ones, and of all of these the first to end, again and again. */
    private static List<List<Integer>> expected(Case given, int threads) {
        int rows = given.grid.rows();
        int[] lengths = new int[rows + 1];
        int parts = Math.min(threads + 1, 1 + rows / (4 * given.widest()));
        for (int part = 0; part < parts; part++) {
            findIn(given, lengths, rows * part / parts, rows * (part + 1) / parts);
        }
        List<List<Integer>> chosen = new ArrayList<>();
        int free = 0;
        for (int end = 1; end <= rows; end++) {
            for (int start = end - 1; start >= free && start >= end - LONGEST; start--) {
                if (lengths[start] == end - start) {
                    chosen.add(List.of(start + 1, end));
                    free = end;
                    break;
                }
            }
        }
        return chosen;
    }

    private static void findIn(Case given, int[] lengths, int from, int to) {
        int hits = 0;
        for (int row = from + 1; row <= to; row++) {
            hits += given.hitColumns[row] > 0 ? 1 : 0;
        }
        int found = 0;
        int length = hits > 0.85 * (to - from) ? 2 : 1;
        while (length <= LONGEST && found < 0.85 * (to - from)) {
            WordRuns runs = new WordRuns(given.grid, length, WordRuns.bitsFor(given.widest()));
            for (int row = from; row < Math.min(to, runs.inRows()); row++) {
                if (lengths[row] == 0 && standsOnlyWhereItIsHit(given, runs, row, length)) {
                    lengths[row] = length;
                    found++;
                }
            }
            length++;
        }
    }

    private static boolean standsOnlyWhereItIsHit(Case given, WordRuns runs, int row, int length) {
        int places = 0;
        for (int diagonal = given.lowest; diagonal <= given.highest; diagonal++) {
            int column = row + diagonal;
            // Runs of other words that have the same hash cost a seed, too.
            if (column >= 0 && column < runs.inColumns() && runs.columnHash(column) == runs.rowHash(row)) {
                places++;
            }
        }
        boolean isHit = given.hitColumns[row + 1] > 0;
        for (int i = 1; i < length; i++) {
            isHit &= given.hitColumns[row + 1 + i] == given.hitColumns[row + 1] + i;
        }
        return places <= (isHit ? 1 : 0);
    }
}
