package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TightEdgesTest {

    @Test
    void areTheSameFromBitsAndFromTheTable() {
        var grid = new AlignmentGrid();
        var fromBits = new TightEdges();
        var fromTable = new TightEdges();
        var oneWord = new OneWordEdges();
        var table = new TableEdges();
        for (long seed = 0; seed < 5_000; seed++) {
            WordPair pair = WordPair.random(seed);
            int rows = Math.min(64, pair.reference().length);
            grid.layOut(pair.reference(), rows, pair.hypothesis(), pair.hypothesis().length);
            fromBits.reset(grid);
            oneWord.find(grid, fromBits);
            fromTable.reset(grid);
            table.find(grid, fromTable);
            for (int column = 0; column <= grid.columns(); column++) {
                for (int row = 1; row <= rows; row++) {
                    assertEquals(fromTable.into(row, column), fromBits.into(row, column), pair.described());
                }
            }
        }
    }

    @Test
    void knowWhereIdsWithTheSameHashStand() {
        // Multiples of 2^25 all hash to the same slot.
        var positions = new TokenPositions();
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
}
