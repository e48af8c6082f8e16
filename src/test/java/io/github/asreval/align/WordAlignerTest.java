package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordAlignerTest {

    private final WordAligner aligner = WordAligner.standard();
    private final EditScript script = new EditScript();

    @Test
    void pairsTokensOfLists() {
        assertEquals(
                List.of(
                        new AlignedPair(EditOperation.DELETION, 0, AlignedPair.NONE),
                        new AlignedPair(EditOperation.HIT, 1, 0),
                        new AlignedPair(EditOperation.HIT, 2, 1),
                        new AlignedPair(EditOperation.INSERTION, AlignedPair.NONE, 2)),
                aligner.align(List.of("the", "cat", "sat"), List.of("cat", "sat", "down"))
                        .pairs());
    }

    @Test
    void keepsTheTokensItWasGiven() {
        List<Integer> reference = List.of(1, 2);
        List<Double> hypothesis = List.of(2.0);
        Alignment<Number> alignment = aligner.align(reference, hypothesis);
        assertEquals(reference, alignment.reference());
        assertEquals(hypothesis, alignment.hypothesis());
        assertEquals(0, alignment.count(EditOperation.HIT));
    }

    @Test
    void prefersHitsToSubstitutions() {
        assertEquals("DHI", operations(new int[] {1, 2}, new int[] {2, 3}));
    }

    @Test
    void prefersTheCloserSpelling() {
        var byLength =
                aligner.align(List.of("of", "colour"), List.of("color"), (a, b) -> Math.abs(a.length() - b.length()));
        assertEquals(
                List.of(
                        new AlignedPair(EditOperation.DELETION, 0, AlignedPair.NONE),
                        new AlignedPair(EditOperation.SUBSTITUTION, 1, 0)),
                byLength.pairs());
    }

    @Test
    void prefersTheDiagonalThenDeletionsWhenAllElseIsEqual() {
        assertEquals("SD", operations(new int[] {1, 2}, new int[] {3}));
        assertEquals("SI", operations(new int[] {1}, new int[] {2, 3}));
        // Both "1 2" and "2 1" keep one word; keeping the second of the reference starts with a deletion.
        assertEquals("DHI", operations(new int[] {1, 2}, new int[] {2, 1}));
    }

    @Test
    void setsTheCommonBeginningAsideFirst() {
        assertEquals("HDH", operations(new int[] {1, 1, 2}, new int[] {1, 2}));
        assertEquals("HHD", operations(new int[] {1, 1, 1}, new int[] {1, 1}));
    }

    @Test
    void alignsEmptySides() {
        assertEquals("", operations(new int[0], new int[0]));
        assertEquals("DD", operations(new int[] {1, 2}, new int[0]));
        assertEquals("II", operations(new int[0], new int[] {1, 2}));
        assertEquals(List.of(), aligner.align(List.of(), List.of()).pairs());
    }

    @Test
    void readsNoFurtherThanTheGivenLengths() {
        aligner.align(new int[] {1, 2, 9}, 2, new int[] {1, 2, 8, 7}, 3, SpellingDistance.NONE, script);
        assertEquals("HHI", script.toString());
    }

    @Test
    void rejectsLengthsBeyondTheArrays() {
        int[] two = {1, 2};
        for (int length : new int[] {-1, 3}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> aligner.align(two, length, two, 2, SpellingDistance.NONE, script));
            var refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> aligner.align(two, 2, two, length, SpellingDistance.NONE, script));
            assertEquals("the hypothesis cannot have " + length + " tokens: its array has 2", refused.getMessage());
        }
    }

    @ParameterizedTest(name = "{0}: following the script turns the reference into the hypothesis")
    @EnumSource
    void scriptTurnsTheReferenceIntoTheHypothesis(AlignmentProfile profile) {
        WordAligner reused = WordAligner.of(profile);
        for (long seed = 0; seed < 2_000; seed++) {
            WordPair pair = WordPair.random(seed);
            fillScript(reused, pair);
            follow(pair);
        }
    }

    @ParameterizedTest(name = "{0}: lists are aligned as arrays are")
    @EnumSource
    void alignsListsAsArrays(AlignmentProfile profile) {
        WordAligner reused = WordAligner.of(profile);
        for (long seed = 0; seed < 2_000; seed++) {
            WordPair pair = WordPair.random(seed);
            var alignment = reused.align(boxed(pair.reference()), boxed(pair.hypothesis()), WordPair.LOPSIDED::between);
            fillScript(reused, pair);
            assertEquals(script.size(), alignment.pairs().size(), pair.described());
            for (int i = 0; i < script.size(); i++) {
                assertEquals(script.operation(i), alignment.pairs().get(i).operation(), pair.described());
            }
        }
    }

    private String operations(int[] reference, int[] hypothesis) {
        aligner.align(reference, reference.length, hypothesis, hypothesis.length, SpellingDistance.NONE, script);
        return script.toString();
    }

    private void fillScript(WordAligner reused, WordPair pair) {
        int[] reference = pair.reference();
        int[] hypothesis = pair.hypothesis();
        reused.align(reference, reference.length, hypothesis, hypothesis.length, WordPair.LOPSIDED, script);
    }

    private void follow(WordPair pair) {
        Map<EditOperation, Integer> counts = new EnumMap<>(EditOperation.class);
        int i = 0;
        int j = 0;
        for (int at = 0; at < script.size(); at++) {
            EditOperation operation = script.operation(at);
            counts.merge(operation, 1, Integer::sum);
            if (operation == EditOperation.HIT || operation == EditOperation.SUBSTITUTION) {
                boolean equal = pair.reference()[i] == pair.hypothesis()[j];
                assertEquals(operation == EditOperation.HIT, equal, pair.described());
            }
            i += operation == EditOperation.INSERTION ? 0 : 1;
            j += operation == EditOperation.DELETION ? 0 : 1;
        }
        assertEquals(pair.reference().length, i, pair.described());
        assertEquals(pair.hypothesis().length, j, pair.described());
        assertEquals(counts.getOrDefault(EditOperation.HIT, 0), script.hits(), pair.described());
        assertEquals(counts.getOrDefault(EditOperation.SUBSTITUTION, 0), script.substitutions(), pair.described());
        assertEquals(counts.getOrDefault(EditOperation.DELETION, 0), script.deletions(), pair.described());
        assertEquals(counts.getOrDefault(EditOperation.INSERTION, 0), script.insertions(), pair.described());
        assertEquals(script.size() - script.hits(), script.errors(), pair.described());
    }

    private static List<Integer> boxed(int[] words) {
        var list = new ArrayList<Integer>();
        for (int word : words) {
            list.add(word);
        }
        return list;
    }
}
