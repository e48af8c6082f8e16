package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    @Test
    void assignsAtTheLeastCost() {
        assertArrayEquals(new int[] {1, 0}, Assignment.of(new long[][] {{4, 1}, {2, 0}}));
        assertArrayEquals(new int[] {1}, Assignment.of(new long[][] {{4, 1, 3}}));
        assertArrayEquals(new int[] {-1, 0}, Assignment.of(new long[][] {{4}, {1}}));
        assertArrayEquals(new int[] {0, 1, 2}, Assignment.of(new long[3][3]));
    }

    @Test
    void nobodyBelongsToNobody() {
        assertArrayEquals(new int[0], Assignment.of(new long[0][0]));
        assertArrayEquals(new int[] {-1, -1}, Assignment.of(new long[2][0]));
    }

    @Test
    void refusesCostsThatCannotBeAdded() {
        assertThrows(IllegalArgumentException.class, () -> Assignment.of(new long[][] {{Long.MIN_VALUE}}));
        assertThrows(IllegalArgumentException.class, () -> Assignment.of(new long[][] {{1}, {1, 2}}));
    }

    @ParameterizedTest(name = "no other assignment costs less, seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void noOtherAssignmentCostsLess(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(6);
            int bound = i % 2 == 0 ? 4 : 1000;
            long[][] costs = new long[rows][columns];
            for (long[] row : costs) {
                Arrays.setAll(row, column -> random.nextInt(bound) - 2);
            }
            int[] assigned = Assignment.of(costs);
            long cost = 0;
            int count = 0;
            boolean[] taken = new boolean[columns];
            for (int row = 0; row < rows; row++) {
                if (assigned[row] >= 0) {
                    assertEquals(false, taken[assigned[row]]);
                    taken[assigned[row]] = true;
                    cost += costs[row][assigned[row]];
                    count++;
                }
            }
            assertEquals(Math.min(rows, columns), count);
            assertEquals(
                    least(costs, 0, new boolean[columns], Math.max(0, rows - columns)),
                    cost,
                    Arrays.deepToString(costs));
        }
    }

    /** Tries all: the least cost from a row on, if so many rows may go without a column. */
    private static long least(long[][] costs, int row, boolean[] taken, int without) {
        if (row == costs.length) {
            return 0;
        }
        long best = without == 0 ? Long.MAX_VALUE : least(costs, row + 1, taken, without - 1);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                long rest = least(costs, row + 1, taken, without);
                best = rest == Long.MAX_VALUE ? best : Math.min(best, costs[row][column] + rest);
                taken[column] = false;
            }
        }
        return best;
    }

    @Test
    void assignsHundredsInAMoment() {
        Random random = new Random(5);
        long[][] costs = new long[300][300];
        for (long[] row : costs) {
            Arrays.setAll(row, column -> random.nextInt(10_000));
        }
        assertEquals(300, Arrays.stream(Assignment.of(costs)).distinct().count());
    }
}
