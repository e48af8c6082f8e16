package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.base.ConfusionCounter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTableTest {

    @Test
    void countsWordsByFallingCountThenByCodePoint() {
        ConfusionTable table = table(
                WerScorer.standard(),
                List.of("b a", "b c", "b z", "x", "\uFF41 q"),
                List.of("k a", "k c", "m z", "", "\uD83D\uDE00 q 2 1 1"),
                1);
        assertEquals(
                List.of(
                        new ConfusionTable.Row(2, "b", "k"),
                        new ConfusionTable.Row(1, "b", "m"),
                        new ConfusionTable.Row(1, "\uFF41", "\uD83D\uDE00")),
                table.substitutions());
        assertEquals(List.of(new ConfusionTable.Row(1, "x", "")), table.deletions());
        assertEquals(
                List.of(new ConfusionTable.Row(2, "", "1"), new ConfusionTable.Row(1, "", "2")), table.insertions());
    }

    @Test
    void ordersCodePointsBeyondTheBasicPlaneLast() {
        ConfusionTable table =
                table(WerScorer.standard(), List.of("\uD83D\uDE00", "\uFF41", "a"), List.of("", "", ""), 1);
        assertEquals(
                List.of("a", "\uFF41", "\uD83D\uDE00"),
                table.deletions().stream().map(ConfusionTable.Row::reference).toList());
    }

    @Test
    void leavesOutRareWords() {
        ConfusionTable table = table(WerScorer.standard(), List.of("a", "a", "b"), List.of("x", "x", "y"), 2);
        assertEquals(List.of(new ConfusionTable.Row(2, "a", "x")), table.substitutions());
    }

    @Test
    void countsWordsInTheFormInWhichTheyWereCompared() {
        WerScorer folding = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold"));
        ConfusionTable table = table(folding, List.of("The", "the"), List.of("A", "a"), 1);
        assertEquals(List.of(new ConfusionTable.Row(2, "the", "a")), table.substitutions());
    }

    private static ConfusionTable table(WerScorer scorer, List<String> reference, List<String> hypothesis, int min) {
        ConfusionCounter counter = new ConfusionCounter();
        scorer.score(reference, hypothesis).utterances().forEach(counter);
        return counter.table(min);
    }
}
