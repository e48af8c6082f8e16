package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedPairsTest {

    private final RedactedPairs redacted =
            new RedactedPairs(WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold,punct-edge")));

    private static UtterancePair pair(String said, String heard) {
        return new UtterancePair(Utterance.ofLine(7, said), Utterance.ofLine(7, heard));
    }

    private List<String> without(String said, String heard) {
        UtterancePair left = redacted.of("reference.txt").apply(pair(said, heard));
        return List.of(left.reference().text(), left.hypothesis().text());
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "my card is four one two thanks | my card is [PII] thanks | my card is thanks | my card is thanks | 1 3 0",
                "my card is [PII] thanks | my card is four one two thanks | my card is thanks | my card is thanks | 1 0 3",
                // Of two marks one stands for the other, which is no word.
                "call [PHONE] now | call [NAME] now | call now | call now | 1 0 0",
                // Words are compared as the scorer does, and a mark may have punctuation behind it.
                "My card, is four THANKS | my card is [PII]. thanks | My card, is THANKS | my card is thanks | 1 1 0",
                // Nothing is left that it could stand for: it stays, as a word.
                "yes [PII] no | yes no | yes [PII] no | yes no | 0 0 0",
            })
    void aMarkAndTheWordsThatItStandsForGo(String said, String heard, String saidLeft, String heardLeft, String count) {
        assertEquals(List.of(saidLeft, heardLeft), without(said, heard));
        long[] counts =
                Arrays.stream(count.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        assertEquals(new WildcardCount(counts[0], counts[1], counts[2]), redacted.count());
    }

    @Test
    void countsOfAllPairsAreAddedUp() {
        without("a b c", "a [PII] c");
        without("a b b c", "a [PII] c");
        without("a [PII] c", "a b c");
        assertEquals(new WildcardCount(3, 3, 1), redacted.count());
    }

    @Test
    void pairsWithoutMarksArePassedOnAsTheyAre() {
        for (UtterancePair pair :
                List.of(pair("a  b", "a [b]"), pair("[laughs] a", "b"), pair("[", "b"), pair("x [noise] y", "x y"))) {
            assertSame(pair, redacted.of("reference.txt").apply(pair));
        }
        assertEquals(WildcardCount.NONE, redacted.count());
    }

    @Test
    void whatIsTooLongIsToldWithItsLine() {
        String words = "a ".repeat(20_000);
        MalformedTranscriptException e =
                assertThrows(MalformedTranscriptException.class, () -> without("[PII] " + words, "b " + words));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("reference.txt:7: "), message);
        assertTrue(message.endsWith("cut the transcripts into turns, or leave out --redactions any"), message);
    }
}
