package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineOutcomesTest {

    @Test
    void keepsErrorsOfLinesAndHitsOfWords() {
        LineOutcomes outcomes = LineOutcomes.of(
                WerScorer.standard().score(List.of("the cat sat", "", "mat"), List.of("a cat sat down", "x", "mat")));
        assertEquals(3, outcomes.lines());
        assertEquals(4, outcomes.words());
        assertEquals(List.of(2, 1, 0), List.of(outcomes.errors(0), outcomes.errors(1), outcomes.errors(2)));
        assertEquals(List.of(3, 0, 1), List.of(outcomes.words(0), outcomes.words(1), outcomes.words(2)));
        assertFalse(outcomes.isHit(0));
        assertTrue(outcomes.isHit(1) && outcomes.isHit(2) && outcomes.isHit(3));
    }

    @Test
    void knowsNoOtherLinesAndWords() {
        LineOutcomes outcomes = LineOutcomes.of(WerScorer.standard().score("a", "a"));
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.errors(1));
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.words(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.isHit(1));
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.isHit(-1));
    }

    @ParameterizedTest(name = "{0} threads keep what the friendly path keeps")
    @ValueSource(ints = {1, 2, 5})
    void theBulkPathKeepsTheSame(int threads) throws IOException {
        List<String> reference = lines(20_000, 3);
        List<String> hypothesis = lines(20_000, 4);
        for (WerScorer scorer :
                List.of(WerScorer.standard(), WerScorer.standard().withoutEmptyReferences())) {
            LineOutcomes expected = LineOutcomes.of(scorer.score(reference, hypothesis));
            LineOutcomes actual = new LineOutcomes();
            try (PairBlocks blocks = PairBlocks.open(stream(reference), stream(hypothesis))) {
                scorer.score(blocks, threads, actual);
            }
            assertEquals(expected.lines(), actual.lines());
            assertEquals(expected.words(), actual.words());
            for (int line = 0; line < expected.lines(); line++) {
                assertEquals(expected.errors(line), actual.errors(line), "errors in line " + line);
                assertEquals(expected.words(line), actual.words(line), "words in line " + line);
            }
            for (long word = 0; word < expected.words(); word++) {
                assertEquals(expected.isHit(word), actual.isHit(word), "word " + word);
            }
        }
    }

    private static List<String> lines(int count, int seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder line = new StringBuilder();
            for (int words = random.nextInt(12); words > 0; words--) {
                line.append("abc".charAt(random.nextInt(3))).append(' ');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static PairBlocks.Source stream(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), "lines");
    }
}
