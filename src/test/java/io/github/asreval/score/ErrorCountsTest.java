package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ErrorCountsTest {

    /** The peers' four-line example; jiwer prints wer 58.82 %, mer 50 %, wil 65.40 %, wip 34.60 %. */
    @Test
    void hasTheRatesThatThePeersPrint() {
        ErrorCounts counts = new ErrorCounts(10, 4, 3, 3);
        assertEquals(17, counts.referenceWords());
        assertEquals(17, counts.hypothesisWords());
        assertEquals(10, counts.errors());
        assertEquals(0.5882352941176471, counts.errorRate().getAsDouble());
        assertEquals(0.5882352941176471, counts.recognitionRate().getAsDouble());
        assertEquals(0.5, counts.matchErrorRate().getAsDouble());
        assertEquals(0.34602076124567477, counts.informationPreserved().getAsDouble());
        assertEquals(1 - 0.34602076124567477, counts.informationLost().getAsDouble());
    }

    @Test
    void hasNoRateWithoutReferenceWords() {
        for (ErrorCounts counts : new ErrorCounts[] {ErrorCounts.ZERO, new ErrorCounts(0, 0, 0, 2)}) {
            assertEquals(OptionalDouble.empty(), counts.errorRate());
            assertEquals(OptionalDouble.empty(), counts.recognitionRate());
            assertEquals(OptionalDouble.empty(), counts.matchErrorRate());
            assertEquals(OptionalDouble.empty(), counts.informationLost());
            assertEquals(OptionalDouble.empty(), counts.informationPreserved());
        }
    }

    @Test
    void preservesNoInformationInAnEmptyHypothesis() {
        ErrorCounts counts = new ErrorCounts(0, 0, 3, 0);
        assertEquals(0, counts.informationPreserved().getAsDouble());
        assertEquals(1, counts.informationLost().getAsDouble());
        assertEquals(1, counts.errorRate().getAsDouble());
    }

    @Test
    void exceedsOneWhenInsertionsOutnumberHits() {
        assertEquals(2, new ErrorCounts(0, 1, 0, 1).errorRate().getAsDouble());
    }

    @Test
    void addsUpInAnyOrder() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            ErrorCounts a = random(random);
            ErrorCounts b = random(random);
            ErrorCounts c = random(random);
            assertEquals(a.plus(b), b.plus(a));
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
            assertEquals(a, a.plus(ErrorCounts.ZERO));
            assertEquals(a.errors() + b.errors(), a.plus(b).errors());
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new ErrorCounts(0, -1, 0, 0));
        ErrorCounts most = new ErrorCounts(Long.MAX_VALUE, 0, 0, 0);
        assertThrows(ArithmeticException.class, () -> most.plus(most));
    }

    private static ErrorCounts random(Random random) {
        return new ErrorCounts(random.nextInt(9), random.nextInt(9), random.nextInt(9), random.nextInt(9));
    }
}
