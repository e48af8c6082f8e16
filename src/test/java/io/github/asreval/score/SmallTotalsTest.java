package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Figures that come with a total: errors by length, and redaction marks. */
class SmallTotalsTest {

    @Test
    void utterancesOfOneLengthHaveTheRateOfAllTheirWords() {
        assertEquals(OptionalDouble.of(0.25), new LengthTotal(4, 3, 3).errorRate());
        assertEquals(OptionalDouble.empty(), new LengthTotal(0, 3, 3).errorRate());
        assertThrows(IllegalArgumentException.class, () -> new LengthTotal(-1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LengthTotal(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new LengthTotal(1, 1, -1));
    }

    @Test
    void redactionMarksAreAddedUpAndTold() {
        WildcardCount sum = new WildcardCount(2, 5, 0).plus(new WildcardCount(1, 2, 1));
        assertEquals(new WildcardCount(3, 7, 1), sum);
        assertEquals(
                "Redaction marks that stood for words: 3, for 7 words of the reference and 1 word of the hypothesis,"
                        + " which are not counted",
                sum.describe());
    }
}
