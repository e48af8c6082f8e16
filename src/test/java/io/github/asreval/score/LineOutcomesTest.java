package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.WordingGroups;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
    void keepsWhereWordsWereInserted() {
        LineOutcomes outcomes = LineOutcomes.of(
                WerScorer.standard().score(List.of("b c", "", "d e"), List.of("x b x x c", "y y", "d e z")));
        assertEquals(4, outcomes.columns());
        assertEquals(
                List.of(0L, 2L, 2L),
                List.of(outcomes.firstColumn(0), outcomes.firstColumn(1), outcomes.firstColumn(2)));
        assertEquals(
                List.of(1, 2, 0),
                IntStream.range(0, 3).mapToObj(i -> outcomes.insertions(0, i)).toList());
        assertEquals(2, outcomes.insertions(1, 0));
        assertEquals(
                List.of(0, 0, 1),
                IntStream.range(0, 3).mapToObj(i -> outcomes.insertions(2, i)).toList());
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.insertions(1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> outcomes.insertions(7));
    }

    @Test
    void takesAGroupOfAlternativesAsOneColumnInWhateverWording() {
        WordingGroups groups = new WordingGroups(3, List.of(new WordingGroups.Group(1, 2)));
        // we [can not], recognised as we c x n go: two errors and an insertion within the group, another behind it
        LineOutcomes outcomes = grouped(groups, "we can not", "we c x n go");
        assertEquals(2, outcomes.columns(0));
        assertEquals(3, outcomes.words(0));
        assertEquals(
                outcomes.errors(0),
                outcomes.columnErrors(0)
                        + outcomes.columnErrors(1)
                        + outcomes.insertions(0, 0)
                        + outcomes.insertions(0, 1)
                        + outcomes.insertions(0, 2));
        assertTrue(outcomes.isHit(0));
        assertTrue(outcomes.columnErrors(1) >= 2);
        assertTrue(outcomes.hasGroups());
        assertFalse(outcomes.isWhole(0));
    }

    @Test
    void takesALineWhoseGroupsCannotBeFoundAgainAsOneColumn() {
        WordingGroups groups = new WordingGroups(4, List.of(new WordingGroups.Group(1, 2)));
        LineOutcomes outcomes = grouped(groups, "we can not", "we x y z");
        assertTrue(outcomes.isWhole(0));
        assertEquals(1, outcomes.columns(0));
        assertEquals(3, outcomes.columnErrors(0));
    }

    @Test
    void givesAllSystemsTheSameColumns() {
        List<String> reference = List.of("a b", "we can not", "c d");
        WordingGroups found = new WordingGroups(3, List.of(new WordingGroups.Group(1, 2)));
        WordingGroups lost = new WordingGroups(9, List.of());
        LineOutcomes first = grouped(found, reference, List.of("a x b", "we can x", "c"));
        LineOutcomes other = grouped(lost, reference, List.of("a b", "we x x", "x c d y"));
        List<LineOutcomes> same = LineOutcomes.withSameColumns(List.of(first, other));
        for (LineOutcomes system : same) {
            assertEquals(List.of(2, 1, 2), List.of(system.columns(0), system.columns(1), system.columns(2)));
            assertTrue(system.isWhole(1));
        }
        assertEquals(
                List.of(1, 0, 0),
                List.of(
                        same.get(0).insertions(0, 1),
                        same.get(0).columnErrors(0),
                        same.get(0).insertions(2, 0)));
        assertEquals(
                List.of(1, 1), List.of(same.get(0).columnErrors(2), same.get(0).columnErrors(4)));
        assertEquals(
                List.of(2, 0, 1, 1),
                List.of(
                        same.get(1).columnErrors(2),
                        same.get(1).columnErrors(4),
                        same.get(1).insertions(2, 0),
                        same.get(1).insertions(2, 2)));
    }

    @Test
    void refusesOutcomesOfDifferentReferences() {
        LineOutcomes one = LineOutcomes.of(WerScorer.standard().score(List.of("a b", "c"), List.of("a", "c")));
        LineOutcomes other = LineOutcomes.of(WerScorer.standard().score(List.of("a", "b c"), List.of("a", "c")));
        LineOutcomes shorter = LineOutcomes.of(WerScorer.standard().score("a b c", "a"));
        assertEquals(List.of(one, one), LineOutcomes.withSameColumns(List.of(one, one)));
        assertThrows(IllegalArgumentException.class, () -> LineOutcomes.withSameColumns(List.of(one, other)));
        assertThrows(IllegalArgumentException.class, () -> LineOutcomes.withSameColumns(List.of(one, shorter)));
    }

    private static LineOutcomes grouped(WordingGroups groups, List<String> reference, List<String> hypothesis) {
        List<ScoredUtterance> scored = new ArrayList<>();
        SinglePairs pairs = new SinglePairs(WerScorer.standard(), scored::add);
        for (int i = 0; i < reference.size(); i++) {
            Utterance said = Utterance.ofLine(i + 1L, reference.get(i));
            boolean hasGroups = reference.get(i).startsWith("we");
            pairs.score(new UtterancePair(
                    hasGroups ? said.withDetails(UtteranceDetails.NONE.withGroups(groups)) : said,
                    Utterance.ofLine(i + 1L, hypothesis.get(i))));
        }
        return LineOutcomes.of(new WerResult(scored, pairs.total()));
    }

    private static LineOutcomes grouped(WordingGroups groups, String reference, String hypothesis) {
        return grouped(groups, List.of(reference), List.of(hypothesis));
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
                assertEquals(expected.columnErrors(word), actual.columnErrors(word), "word " + word);
            }
            for (long place = 0; place < expected.columns() + expected.lines(); place++) {
                assertEquals(expected.insertions(place), actual.insertions(place), "place " + place);
            }
            long column = 0;
            for (int line = 0; line < expected.lines(); column += expected.columns(line++)) {
                assertEquals(column, actual.firstColumn(line), "line " + line);
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
