package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void wantsWhatMayBeKept() {
        WorstUtterances worst = new WorstUtterances(2);
        assertFalse(worst.wants(0));
        assertTrue(worst.wants(1));
        RESULT.utterances().forEach(worst);
        // It has two of two errors each; whether an equal one came before them is for it to say.
        assertFalse(worst.wants(1));
        assertTrue(worst.wants(2));
        assertTrue(worst.wants(3));
        assertFalse(new WorstUtterances(0).wants(9));
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
