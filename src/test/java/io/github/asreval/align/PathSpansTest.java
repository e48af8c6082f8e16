package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSpansTest {

    private static GridAligner aligner() {
        return new GridAligner(KernelLimits.SHIPPED, EditCosts.UNIT);
    }

    /** Writes a letter for each row and column that is passed, and notes what it was asked for. */
    private static PieceAligner noting(List<List<Integer>> calls) {
        return (aligner, script, fromRow, fromColumn, toRow, toColumn, note) -> {
            calls.add(List.of(fromRow, fromColumn, toRow, toColumn, note));
            script.prepend(EditScript.DELETION, toRow - fromRow);
            script.prepend(EditScript.INSERTION, toColumn - fromColumn);
        };
    }

    @Test
    void spansAreAlignedFromTheLastOneToTheFirst() {
        PathSpans spans = new PathSpans(9, 8, 100);
        assertFalse(spans.endsWith(0), "there is none yet");
        spans.add(6, 7, 5);
        assertTrue(spans.endsWith(5));
        assertFalse(spans.endsWith(4));
        spans.add(4, 4, 3);
        spans.lengthen(2, 3);
        assertTrue(spans.endsWith(3));
        spans.add(0, 0, 1);
        List<List<Integer>> calls = new ArrayList<>();
        EditScript script = new EditScript();
        spans.prependTo(script, aligner(), new SpareThreads(0), noting(calls));
        assertEquals(List.of(List.of(6, 7, 9, 8, 5), List.of(2, 3, 6, 7, 3), List.of(0, 0, 2, 3, 1)), calls);
        assertEquals("IIIDDIIIIDDDDIDDD", script.toString());
    }

    @ParameterizedTest(name = "{0} threads may help")
    @ValueSource(ints = {1, 2, 7})
    void threadsThatHelpPutTheSameThere(int threads) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int rows = random.nextInt(400);
            int columns = random.nextInt(400);
            PathSpans spans = new PathSpans(rows, columns, 1 + random.nextInt(60));
            int row = rows;
            int column = columns;
            for (int count = random.nextInt(150); count > 0; count--) {
                row -= random.nextInt(1 + Math.min(row, 9));
                column -= random.nextInt(1 + Math.min(column, 9));
                spans.add(row, column, random.nextInt(3));
            }
            spans.add(0, 0, 9);
            List<List<Integer>> expected = new ArrayList<>();
            EditScript alone = new EditScript();
            alone.reset(rows + columns);
            spans.prependTo(alone, aligner(), new SpareThreads(0), noting(expected));
            List<List<Integer>> calls = Collections.synchronizedList(new ArrayList<>());
            EditScript together = new EditScript();
            together.reset(rows + columns);
            spans.prependTo(together, aligner(), new SpareThreads(threads), noting(calls));
            assertEquals(alone.toString(), together.toString(), "seed " + seed);
            assertEquals(rows, together.deletions());
            assertEquals(columns, together.insertions());
            assertEquals(expected.size(), calls.size());
            assertTrue(calls.containsAll(expected), "seed " + seed);
        }
    }

    @Test
    void everyPartIsWorthAThread() {
        PathSpans spans = new PathSpans(100, 0, 30);
        for (int row = 99; row >= 0; row--) {
            spans.add(row, 0, 0);
        }
        List<GridAligner> aligners = Collections.synchronizedList(new ArrayList<>());
        PieceAligner work = (aligner, script, fromRow, fromColumn, toRow, toColumn, note) -> {
            script.prepend(EditScript.DELETION, toRow - fromRow);
            aligners.add(aligner);
        };
        EditScript script = new EditScript();
        script.reset(100);
        spans.prependTo(script, aligner(), new SpareThreads(50), work);
        assertEquals(100, script.deletions());
        // 100 rows are three parts of 30 and what is left.
        assertTrue(aligners.stream().distinct().count() <= 4);
    }
}
