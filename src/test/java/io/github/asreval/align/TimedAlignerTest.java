package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words with times, held against a full table that knows of no band. */
class TimedAlignerTest {

    private static final double[] COLLARS = {0, 0.5, 1, 3, 10};

    private final EditScript script = new EditScript();

    @ParameterizedTest(name = "a word of the first second and one at 2 s, collar {0}: {1} errors")
    @CsvSource({"0, 2", "0.5, 2", "1, 2", "1.01, 0", "5, 0"})
    void wordsThatTouchDoNotMeet(double collar, int errors) {
        TimedTokens said = TimedTokens.of(new int[] {7}, new double[] {0}, new double[] {1});
        TimedTokens heard = TimedTokens.of(new int[] {7}, new double[] {2}, new double[] {2});
        TimedAligner aligner = TimedAligner.of(AlignmentProfile.STANDARD);
        assertEquals(errors, aligner.distance(said, heard.widened(collar)));
        aligner.align(said, heard.widened(collar), SpellingDistance.NONE, script);
        assertEquals(errors, script.errors());
    }

    @Test
    void ordersGapsByTime() {
        TimedTokens said = TimedTokens.of(new int[] {1, 2}, new double[] {0, 20}, new double[] {1, 21});
        TimedTokens heard = TimedTokens.of(new int[] {1, 2}, new double[] {10, 20}, new double[] {11, 21});
        TimedAligner.of(AlignmentProfile.STANDARD).align(said, heard, SpellingDistance.NONE, script);
        assertEquals("DIH", script.toString());
    }

    @Test
    void refusesWordsWithoutTimes() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TimedTokens.of(new int[] {1, 2}, new double[] {0}, new double[] {1, 2}));
    }

    @ParameterizedTest(name = "{0}: where all words meet, the band is the table of the profile")
    @EnumSource(AlignmentProfile.class)
    void isTheUntimedAlignmentWhereAllMeet(AlignmentProfile profile) {
        WordAligner untimed = WordAligner.of(profile);
        TimedTable table = new TimedTable(profile);
        TimedAligner aligner = TimedAligner.of(profile);
        EditScript expected = new EditScript();
        for (long seed = 0; seed < 3_000; seed++) {
            WordPair pair = WordPair.random(seed);
            int[] reference = pair.reference();
            int[] hypothesis = pair.hypothesis();
            untimed.align(reference, reference.length, hypothesis, hypothesis.length, WordPair.LOPSIDED, expected);
            TimedTokens said = TimedTokens.untimed(reference);
            TimedTokens heard = TimedTokens.untimed(hypothesis);
            table.align(said, heard, WordPair.LOPSIDED, script);
            assertEquals(expected.toString(), script.toString(), pair.described());
            aligner.align(said, heard, WordPair.LOPSIDED, script);
            assertEquals(expected.toString(), script.toString(), pair.described());
            int distance = aligner.distance(said, heard);
            assertEquals(table.distance(said, heard), distance, pair.described());
            assertTrue(distance <= expected.errors(), pair.described());
            assertTrue(profile == AlignmentProfile.NIST || distance == expected.errors(), pair.described());
        }
    }

    @ParameterizedTest(name = "{0}: the alignment is the cheapest that the times allow")
    @EnumSource(AlignmentProfile.class)
    void isTheCheapestThatTheTimesAllow(AlignmentProfile profile) {
        TimedAligner aligner = TimedAligner.of(profile);
        int substitution = profile == AlignmentProfile.NIST ? 4 : 1;
        int gap = profile == AlignmentProfile.NIST ? 3 : 1;
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            boolean sorted = random.nextInt(3) > 0;
            TimedTokens said = random(random, sorted);
            TimedTokens heard = random(random, sorted).widened(COLLARS[random.nextInt(COLLARS.length)]);
            String described = "seed " + seed + ": " + described(said) + " against " + described(heard);
            aligner.align(said, heard, WordPair.LOPSIDED, script);
            assertAllowed(said, heard, script, described);
            long cost = (long) substitution * script.substitutions()
                    + (long) gap * (script.deletions() + script.insertions());
            assertEquals(cheapest(said, heard, substitution, gap, 0, false), cost, described);
            if (profile == AlignmentProfile.STANDARD) {
                long hits = 1L << 20;
                long best = cheapest(said, heard, hits << 20, hits << 20, hits, true);
                assertEquals(best, value(said, heard, script, hits), described);
            }
            if (profile != AlignmentProfile.NIST) {
                assertEquals(script.errors(), aligner.distance(said, heard), described);
            }
        }
    }

    private static TimedTokens random(Random random, boolean sorted) {
        int size = random.nextInt(9);
        int[] ids = new int[size];
        double[] begins = new double[size];
        double[] ends = new double[size];
        for (int i = 0; i < size; i++) {
            ids[i] = random.nextInt(4);
            begins[i] = random.nextInt(24) / 2.0;
        }
        if (sorted) {
            Arrays.sort(begins);
        }
        for (int i = 0; i < size; i++) {
            ends[i] = begins[i] + random.nextInt(4) / 2.0;
        }
        return TimedTokens.of(ids, begins, ends);
    }

    private static String described(TimedTokens tokens) {
        return Arrays.toString(tokens.ids()) + Arrays.toString(tokens.begins()) + Arrays.toString(tokens.ends());
    }

    private static void assertAllowed(TimedTokens said, TimedTokens heard, EditScript script, String described) {
        int words = 0;
        int hypothesisWords = 0;
        for (AlignedPair pair : script.pairs()) {
            words += pair.operation() == EditOperation.INSERTION ? 0 : 1;
            hypothesisWords += pair.operation() == EditOperation.DELETION ? 0 : 1;
            if (pair.operation() == EditOperation.HIT || pair.operation() == EditOperation.SUBSTITUTION) {
                assertTrue(said.meets(pair.referenceIndex(), heard, pair.hypothesisIndex()), described);
                boolean equal = said.ids()[pair.referenceIndex()] == heard.ids()[pair.hypothesisIndex()];
                assertEquals(pair.operation() == EditOperation.HIT, equal, described);
            }
        }
        assertEquals(said.size(), words, described);
        assertEquals(heard.size(), hypothesisWords, described);
    }

    /** Returns the lowest sum of costs over the whole table; a hit may be worth something, and spelling cost something. */
    private static long cheapest(
            TimedTokens said, TimedTokens heard, long substitution, long gap, long hit, boolean spelled) {
        long[][] table = new long[said.size() + 1][heard.size() + 1];
        for (int i = 0; i <= said.size(); i++) {
            for (int j = 0; j <= heard.size(); j++) {
                long best = i == 0 && j == 0 ? 0 : Long.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, table[i - 1][j] + gap);
                }
                if (j > 0) {
                    best = Math.min(best, table[i][j - 1] + gap);
                }
                if (i > 0 && j > 0 && said.meets(i - 1, heard, j - 1)) {
                    int wanted = said.ids()[i - 1];
                    int found = heard.ids()[j - 1];
                    long pair = wanted == found
                            ? -hit
                            : substitution + (spelled ? WordPair.LOPSIDED.between(wanted, found) : 0);
                    best = Math.min(best, table[i - 1][j - 1] + pair);
                }
                table[i][j] = best;
            }
        }
        return table[said.size()][heard.size()];
    }

    private static long value(TimedTokens said, TimedTokens heard, EditScript script, long hit) {
        long value = (hit << 20) * script.errors() - hit * script.hits();
        for (AlignedPair pair : script.pairs()) {
            if (pair.operation() == EditOperation.SUBSTITUTION) {
                value += WordPair.LOPSIDED.between(
                        said.ids()[pair.referenceIndex()], heard.ids()[pair.hypothesisIndex()]);
            }
        }
        return value;
    }
}
