package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarryingLinesTest {

    /** Returns the outcomes of lines with so many errors each. */
    private static LineOutcomes outcomes(List<Integer> errors) {
        List<String> reference = Collections.nCopies(errors.size(), "a b c d e f g h");
        return LineOutcomes.of(WerScorer.standard()
                .score(
                        reference,
                        errors.stream()
                                .map(count -> "x ".repeat(count) + "a b c d e f g h".substring(2 * count))
                                .toList()));
    }

    private static CarryingLines carrying(List<Integer> before, List<Integer> after) {
        return CarryingLines.between(outcomes(before), outcomes(after));
    }

    @Test
    void theLargestDifferencesCarry() {
        CarryingLines carrying = carrying(List.of(1, 6, 0, 3, 1), List.of(0, 0, 2, 1, 1));
        // By 1, 6, −2, 2 and 0: without the second 1 is left, without the fourth −1.
        assertEquals(new CarryingLines(2, 2, true, List.of(1, 3)), carrying);
        assertEquals(carrying, carrying(List.of(0, 0, 2, 1, 1), List.of(1, 6, 0, 3, 1)));
    }

    @Test
    void whereNoLineSpeaksForTheOtherNothingFlips() {
        CarryingLines carrying = carrying(List.of(1, 2, 1), List.of(0, 0, 1));
        assertEquals(2, carrying.count());
        assertEquals(2, carrying.untilEqual());
        assertFalse(carrying.flips());
        assertEquals(0, carrying(List.of(1, 0), List.of(0, 1)).count());
        assertEquals(0, carrying(List.of(), List.of()).count());
    }

    @Test
    void noSmallerSetFlipsTheSign() {
        Random random = new Random(15);
        for (int round = 0; round < 200; round++) {
            int lines = 1 + random.nextInt(9);
            List<Integer> before = new ArrayList<>();
            List<Integer> after = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                before.add(random.nextInt(5));
                after.add(random.nextInt(5));
            }
            CarryingLines carrying = carrying(before, after);
            int smallest = smallest(before, after);
            assertEquals(smallest <= lines, carrying.flips(), before + " " + after);
            if (carrying.flips()) {
                assertEquals(smallest, carrying.count(), before + " " + after);
            }
            assertEquals(carrying.count(), carrying.lines().size());
            assertTrue(carrying.untilEqual() <= carrying.count());
        }
    }

    /** Returns how many lines have to be left out for the sign to change, by trying all sets; more than all if it cannot. */
    private static int smallest(List<Integer> before, List<Integer> after) {
        int lines = before.size();
        int smallest = lines + 1;
        int sum = sum(before, after, 0);
        for (int without = 0; without < 1 << lines; without++) {
            if (Integer.signum(sum(before, after, without)) * Integer.signum(sum) < 0) {
                smallest = Math.min(smallest, Integer.bitCount(without));
            }
        }
        return smallest;
    }

    private static int sum(List<Integer> before, List<Integer> after, int without) {
        int sum = 0;
        for (int line = 0; line < before.size(); line++) {
            sum += (without >> line & 1) == 0 ? before.get(line) - after.get(line) : 0;
        }
        return sum;
    }
}
