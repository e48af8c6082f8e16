package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Loops, inventions and omissions. */
class LoopCounterTest {

    private static LoopTable table(AlignmentProfile profile, List<String> said, List<String> heard) {
        LoopCounter counter = new LoopCounter();
        WerScorer.standard()
                .withProfile(profile)
                .score(said, heard)
                .utterances()
                .forEach(counter);
        return counter.table();
    }

    /** Repeats words: {@code no*3 yes} is {@code no no no yes}; an underscore is a blank within what is repeated. */
    private static String text(String short_) {
        List<String> words = new ArrayList<>();
        for (String piece : short_.isEmpty() ? new String[0] : short_.split(" ", -1)) {
            String[] parts = piece.split("\\*", -1);
            for (int i = parts.length > 1 ? Integer.parseInt(parts[1]) : 1; i > 0; i--) {
                words.add(parts[0].replace('_', ' '));
            }
        }
        return String.join(" ", words);
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2} loops of {3} words, {4} inventions, {5} omissions")
    @CsvSource({
        "'',             thank_you*20,        1, 40, 0, 0",
        "no*4,           no*4,                0, 0,  0, 0",
        "no*2,           no*9,                1, 7,  0, 0",
        "no,             no*9,                1, 8,  0, 0",
        "a b,            a v w x y z b,       0, 0,  1, 0",
        "a b,            a v w x y b,         0, 0,  0, 0",
        "'',             v,                   0, 0,  1, 0",
        "'',             no*5,                0, 0,  1, 0",
        "no*7,           now*7,               0, 0,  0, 0",
        "no*9,           no*4,                0, 0,  0, 1",
        "a b c d e f,    a,                   0, 0,  0, 1",
        "a b,            '',                  0, 0,  0, 1",
        "a b c,          a b c_d*6,           1, 11, 0, 0",
        "la_la_la_hey*4, la_la_la_hey*4,      0, 0,  0, 0",
        "'',             x*8 a b c d e f,     1, 8,  1, 0",
        "a b c,          x*6,                 1, 6,  0, 0",
        "now*3,          no*9,                1, 6,  0, 0",
        "p_q*2,          a_b*6,               1, 8,  0, 0",
        "now*100,        no*107,              1, 7,  0, 0",
        "a b c d e f,    a v b w c x d y e z f, 0, 0, 0, 0",
    })
    void tellsLoopsFromWhatWasSaidOverAndOver(
            String said, String heard, long loops, long words, long inventions, long omissions) {
        for (AlignmentProfile profile : AlignmentProfile.values()) {
            LoopTable table = table(profile, List.of(text(said)), List.of(text(heard)));
            assertEquals(loops, table.row(LoopKind.LOOP).count(), profile + " " + table);
            assertEquals(words, table.row(LoopKind.LOOP).words(), profile + " " + table);
            assertEquals(inventions, table.row(LoopKind.INVENTION).count(), profile + " " + table);
            assertEquals(omissions, table.row(LoopKind.OMISSION).count(), profile + " " + table);
        }
    }

    @Test
    void countsWordsInSilenceAndTellsTheRateWithout() {
        List<String> said = List.of("", "a b c d", "");
        LoopTable table = table(AlignmentProfile.STANDARD, said, List.of(text("thank_you*20"), "a b x d", ""));
        assertEquals(2, table.silent());
        assertEquals(40, table.silentWords());
        assertEquals(1, table.row(LoopKind.LOOP).utterances());
        WerResult scored = WerScorer.standard().score(said, List.of(text("thank_you*20"), "a b x d", ""));
        assertEquals(
                OptionalDouble.of(0.25), table.errorRateWithout(scored.total().counts()));
        assertEquals(
                List.of(new LoopExample(LoopKind.LOOP, new UtterancePlace(1, "1"), "thank you", 20, 40)),
                table.examples());
    }

    @ParameterizedTest(name = "what was heard as it was said has none, and no errors are counted twice: {0}")
    @EnumSource
    void neverCountsMoreErrorsThanThereAre(AlignmentProfile profile) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<String> said = List.of(words(random), words(random));
            List<String> heard = List.of(words(random), words(random));
            WerScorer scorer = WerScorer.standard().withProfile(profile);
            WerResult scored = scorer.score(said, heard);
            LoopTable table = table(profile, said, heard);
            long insertions = table.row(LoopKind.LOOP).errors()
                    + table.row(LoopKind.INVENTION).errors();
            assertTrue(insertions <= scored.total().counts().insertions(), "seed " + seed + table);
            assertTrue(table.row(LoopKind.OMISSION).errors()
                    <= scored.total().counts().deletions());
            assertEquals(0, table(profile, said, said).errors());
            // In two parts, they are the same.
            LoopCounter first = new LoopCounter();
            LoopCounter second = new LoopCounter();
            first.accept(scored.utterances().get(0));
            second.accept(scored.utterances().get(1));
            first.add(second);
            assertEquals(table, first.table());
        }
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        int letters = 1 + random.nextInt(3);
        for (int word = random.nextInt(30); word > 0; word--) {
            words.add(Character.toString('a' + random.nextInt(letters)));
        }
        return String.join(" ", words);
    }

    /** Different words, beginning with a letter. */
    private static String different(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "a unit of {0} words, {1} times: {2} loops, {3} inventions")
    @CsvSource({"24, 3, 1, 0", "25, 3, 0, 1", "2, 3, 1, 0", "2, 2, 0, 1", "1, 6, 1, 0", "1, 5, 0, 1", "30, 4, 0, 1"})
    void aLoopRepeatsTwentyFourWordsAtMostThreeTimesAtLeast(int unit, int times, long loops, long inventions) {
        String heard = String.join(" ", Collections.nCopies(times, different("w", unit)));
        LoopTable table = table(AlignmentProfile.STANDARD, List.of(""), List.of(heard));
        assertEquals(loops, table.row(LoopKind.LOOP).count());
        assertEquals(inventions, table.row(LoopKind.INVENTION).count());
        LoopExample example = table.examples().get(0);
        assertEquals(loops > 0 ? different("w", unit) : heard, example.text());
        assertEquals(loops > 0 ? times : 1, example.times());
        assertEquals((long) unit * times, example.words());
    }

    @Test
    void whatIsInTheMiddleOfALineIsShownWithoutTheRest() {
        LoopTable table = table(
                AlignmentProfile.STANDARD,
                List.of("a b c d", "a q r s t u b", "a b"),
                List.of("a b x y x y x y x y c d", "a b", "a v w x y z b"));
        assertEquals(
                List.of(
                        new LoopExample(LoopKind.LOOP, new UtterancePlace(1, "1"), "x y", 4, 8),
                        new LoopExample(LoopKind.OMISSION, new UtterancePlace(2, "2"), "q r s t u", 1, 5),
                        new LoopExample(LoopKind.INVENTION, new UtterancePlace(3, "3"), "v w x y z", 1, 5)),
                table.examples());
        assertEquals(new LoopRow(LoopKind.LOOP, 1, 8, 8, 1), table.row(LoopKind.LOOP));
        assertEquals(new LoopRow(LoopKind.INVENTION, 1, 5, 5, 1), table.row(LoopKind.INVENTION));
        assertEquals(new LoopRow(LoopKind.OMISSION, 1, 5, 5, 1), table.row(LoopKind.OMISSION));
        assertEquals(0, table.silent());
        assertEquals(18, table.errors());
    }

    @Test
    void theLongestTwentyAreShown() {
        List<String> said = Collections.nCopies(30, "");
        List<String> heard = IntStream.range(0, 30)
                .mapToObj(i -> different("w", 10 + (i * 7) % 30))
                .toList();
        List<LoopExample> examples =
                table(AlignmentProfile.STANDARD, said, heard).examples();
        assertEquals(
                IntStream.range(0, 20).mapToObj(i -> 39L - i).toList(),
                examples.stream().map(LoopExample::words).toList());
        List<LoopExample> alike = table(AlignmentProfile.STANDARD, said, Collections.nCopies(30, "a b c"))
                .examples();
        assertEquals(
                IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList(),
                alike.stream().map(example -> example.utterance().number()).toList());
    }

    @Test
    void longLinesAreCountedAsShortOnes() {
        String long_ = different("s", 200);
        LoopTable table = table(
                AlignmentProfile.STANDARD,
                List.of("a", long_ + " end"),
                List.of("a", long_ + " " + text("no_way*50") + " end"));
        assertEquals(new LoopRow(LoopKind.LOOP, 1, 100, 100, 1), table.row(LoopKind.LOOP));
        assertEquals(100, table.errors());
    }
}
