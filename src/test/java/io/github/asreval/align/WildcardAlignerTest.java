package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardAlignerTest {

    private static final WildcardAligner ALIGNER = new WildcardAligner();

    @ParameterizedTest(name = "{0} against {1} takes {2} and {3}, {4} errors")
    @CsvSource({
        "abcd, a?d, {1 2}, {1}, 0",
        "a?d, abcd, {1}, {1 2}, 0",
        "abc, a?, {1 2}, {1}, 0",
        "a?c, a?c, {1}, {1}, 0",
        "ac, a?c, {}, {}, 1",
        "abcd, a??d, {1 2}, {1 2}, 0",
        "abc, ?, {0 1 2}, {0}, 0",
        "'', ?, {}, {}, 1",
        "abxc, a?cd, {1 2}, {1}, 1",
        "abc, abc, {}, {}, 0",
        "a_b, a?b, {}, {}, 1",
        "a_xb, a?b, {2}, {1}, 0",
    })
    void findsWhatAWildcardStandsFor(String said, String heard, String reference, String hypothesis, int errors) {
        WildcardAligner.Taken taken = ALIGNER.align(tokens(said), tokens(heard));
        assertEquals(reference, taken.reference().toString().replace(",", ""));
        assertEquals(hypothesis, taken.hypothesis().toString().replace(",", ""));
        assertEquals(errors, taken.errors());
    }

    private static int[] tokens(String text) {
        return text.chars()
                .map(c -> c == '?' ? WildcardAligner.ANY : c == '_' ? WildcardAligner.SILENT : c)
                .toArray();
    }

    /** The naive recursion tries all alignments. */
    @Test
    void findsAsFewErrorsAsAnyAlignment() {
        Random random = new Random(55);
        for (int round = 0; round < 4000; round++) {
            String said = text(random);
            String heard = text(random);
            WildcardAligner.Taken taken = ALIGNER.align(tokens(said), tokens(heard));
            assertEquals(fewest(said, heard), taken.errors(), said + " / " + heard);
            // What is left has no more errors than the alignment saw in it.
            String leftSaid = left(said, taken.reference());
            String leftHeard = left(heard, taken.hypothesis());
            EditScript script = new EditScript();
            WordAligner.standard()
                    .align(
                            leftSaid.chars().toArray(),
                            leftSaid.length(),
                            leftHeard.chars().toArray(),
                            leftHeard.length(),
                            SpellingDistance.NONE,
                            script);
            assertTrue(script.errors() <= taken.errors(), said + " / " + heard);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append("abc?_".charAt(random.nextInt(random.nextInt(3) == 0 ? 5 : 3)));
        }
        return text.toString();
    }

    private static String left(String text, BitSet taken) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            // A wildcard that is left over is a word of its side, and not the same as one of the other.
            left.append(taken.get(i) || text.charAt(i) == '_' ? "" : text.charAt(i));
        }
        return left.toString();
    }

    private static int fewest(String said, String heard) {
        if (said.isEmpty() && heard.isEmpty()) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        if (!said.isEmpty()) {
            best = fewest(said.substring(1), heard) + (said.charAt(0) == '_' ? 0 : 1);
        }
        if (!heard.isEmpty()) {
            best = Math.min(best, fewest(said, heard.substring(1)) + (heard.charAt(0) == '_' ? 0 : 1));
        }
        if (!said.isEmpty() && !heard.isEmpty()) {
            if (Character.isLetter(said.charAt(0)) && Character.isLetter(heard.charAt(0))) {
                int wrong = said.charAt(0) == heard.charAt(0) ? 0 : 1;
                best = Math.min(best, fewest(said.substring(1), heard.substring(1)) + wrong);
            }
            for (int run = 1; said.charAt(0) == '?' && heard.charAt(0) != '_' && run <= heard.length(); run++) {
                best = Math.min(best, fewest(said.substring(1), heard.substring(run)));
            }
            for (int run = 1; heard.charAt(0) == '?' && said.charAt(0) != '_' && run <= said.length(); run++) {
                best = Math.min(best, fewest(said.substring(run), heard.substring(1)));
            }
        }
        return best;
    }

    @Test
    void refusesWhatNoTableHolds() {
        int[] long1 = new int[9000];
        assertThrows(IllegalArgumentException.class, () -> ALIGNER.align(long1, long1));
    }
}
