package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimalStepsTest {

    private final AlignmentGrid grid = new AlignmentGrid();
    private final OptimalSteps fromBits = new OptimalSteps();
    private final OptimalSteps fromTable = new OptimalSteps();

    @Test
    void areTheSameFromOneWordAndFromTheTable() {
        var oneWord = new BitParallelEdges();
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            agreesWithTheTable(oneWord, EditCosts.UNIT, pair, Math.min(64, pair.reference().length));
        }
    }

    @ParameterizedTest(name = "are the same from blocks and from the table, at the costs of {0}")
    @EnumSource(EditCosts.class)
    void areTheSameFromBlocksAndFromTheTable(EditCosts costs) {
        var blocks = new BlockEdges(costs);
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            agreesWithTheTable(blocks, costs, pair, pair.reference().length);
        }
        // Enough blocks for words so rare that their bits are not kept.
        for (int alphabet : new int[] {2, 80, 2_000}) {
            WordPair pair = WordPair.related(alphabet, 1_500, alphabet, 0.3);
            agreesWithTheTable(blocks, costs, pair, pair.reference().length);
        }
    }

    @Test
    void knowWhereIdsWithTheSameHashStand() {
        // Multiples of 2^25 all hash to the same slot.
        var positions = new PatternMask64();
        for (int i = 0; i < 64; i++) {
            positions.add(i % 32 << 25, i);
        }
        for (int i = 0; i < 32; i++) {
            assertEquals(1L << i | 1L << (i + 32), positions.of(i << 25));
        }
        assertEquals(0L, positions.of(32 << 25));
        positions.clear();
        assertEquals(0L, positions.of(0));
    }

    private void agreesWithTheTable(EdgeFinder finder, EditCosts costs, WordPair pair, int rows) {
        grid.layOut(pair.reference(), rows, pair.hypothesis(), pair.hypothesis().length);
        fromBits.reset(grid);
        finder.find(grid, fromBits);
        fromTable.reset(grid);
        new TableEdges(costs).find(grid, fromTable);
        for (int column = 0; column <= grid.columns(); column++) {
            for (int row = 1; row <= rows; row++) {
                assertEquals(fromTable.into(row, column), fromBits.into(row, column), pair.described());
            }
        }
    }
}
