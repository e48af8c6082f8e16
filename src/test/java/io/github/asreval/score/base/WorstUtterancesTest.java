package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorstUtterancesTest {

    private static final WerResult RESULT = WerScorer.standard()
            .score(List.of("a", "a b", "a b c", "a b", "a"), List.of("x", "x y", "a b c", "y x", "a"));

    @Test
    void keepsThoseWithMostErrorsTheEarlierFirst() {
        assertEquals(List.of("2", "4"), worst(2));
        assertEquals(List.of("2"), worst(1));
    }

    @Test
    void neverKeepsAnUtteranceWithoutErrors() {
        assertEquals(List.of("2", "4", "1"), worst(10));
    }

    @Test
    void takesOfSeveralFilesThoseOfTheFirstWhateverTheirLines() {
        WorstUtterances worst = new WorstUtterances(1);
        ScoredUtterance fourth = RESULT.utterances().get(3);
        ScoredUtterance second = RESULT.utterances().get(1);
        worst.accept(fourth);
        worst.accept(second);
        assertEquals(List.of(fourth), worst.list());
    }

    @Test
    void keepsNoneOfNone() {
        assertEquals(List.of(), worst(0));
        assertThrows(IllegalArgumentException.class, () -> new WorstUtterances(-1));
    }

    private static List<String> worst(int most) {
        WorstUtterances worst = new WorstUtterances(most);
        RESULT.utterances().forEach(worst);
        return worst.list().stream().map(ScoredUtterance::id).toList();
    }
}
