package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
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
}
