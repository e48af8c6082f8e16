package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.FixedReader;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MarkedUtterance;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkedPairsTest {

    private static final WerScorer STANDARD = WerScorer.standard();

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\" is read as \"{2}\" and \"{3}\"")
    @CsvSource({
        "{ um / uh / @ } thank you (very) much, thank you much, thank you much, thank you much",
        "{ um / uh / @ } thank you (very) much, uh thank you very much, uh thank you very much, uh thank you very much",
        "{ a / b c / { d e / @ } } x, d e y, d e x, d e y",
        "{ a / b }, c, a, c",
        "a, { b / a }, a, a",
        "{ a / b }, { c / b }, b, b",
        "a (b) c, a x c, a b c, a x c",
        "a c, a (b) c, a c, a c",
        "so thi- is, so this is, so this is, so this is",
        "so thi- is, so that is, so thi- is, so that is",
        "-is is, this is, this is, this is",
        "this is, thi- is, this is, this is",
        "(thi-) is, is, is, is",
        "thi- or thi-, this or thin, this or thin, this or thin",
        "{ thi- / @ } is, this is, this is, this is",
        "a @ b, a b, a b, a b",
        "{ @ }, '', '', ''",
        "{ हाँ / हां } जी, हां जी, हां जी, हां जी",
        "(a b) - () %um, (a b) - () %um, (a b) - () %um, (a b) - () %um",
        "well-known, well-known, well-known, well-known",
    })
    void takesTheClosestWordings(String said, String heard, String reference, String hypothesis) {
        UtterancePair read = read(said, heard, STANDARD);
        assertEquals(reference, read.reference().text());
        assertEquals(hypothesis, read.hypothesis().text());
    }

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\" is read as \"{3}\" where words are compared by {2}")
    @CsvSource({
        "{ um / Yes }, yes, fold, Yes",
        "Thi- is, THIS is, fold, THIS is",
        "{ a / b. } c, b c, punct-edge, b. c",
        "'{ a / , } c', c, punct-edge, ', c'",
        "'we { a / twenty five }', we 25, num-parse, we twenty five",
    })
    void comparesWhatTheChainMakesOfThem(String said, String heard, String chain, String reference) {
        WerScorer scorer = STANDARD.withNormalizer(NormalizerPipeline.parse(chain, "en"));
        assertEquals(reference, read(said, heard, scorer).reference().text());
    }

    @Test
    void comparesTheTokensThatAreCounted() {
        WerScorer characters =
                STANDARD.withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
        assertEquals(
                "abcx", read("{ q / abcx }", "abcd", characters).reference().text());
        assertEquals("q", read("{ q / abcx }", "abcd", STANDARD).reference().text());
        assertEquals(
                "thin abcd",
                read("thi- { abcx / abcd }", "thin abcd", characters)
                        .reference()
                        .text());
    }

    @Test
    void followsTheProfile() {
        assertEquals("a b", read("{ a / @ } b", "x b", STANDARD).reference().text());
        WerScorer nist = STANDARD.withProfile(AlignmentProfile.NIST);
        assertEquals("b", read("{ a / @ } b", "x b", nist).reference().text());
        assertEquals("a b", read("(a) b", "x b", nist).reference().text());
    }

    /** Whatever the marks, no other choice of wordings has fewer errors. */
    @ParameterizedTest(name = "under {0}, no other wordings are better")
    @EnumSource(
            value = AlignmentProfile.class,
            names = {"STANDARD", "NIST"})
    void noOtherWordingsAreBetter(AlignmentProfile profile) {
        WerScorer scorer = STANDARD.withProfile(profile);
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String said = marked(random, 1);
            String heard = marked(random, 2);
            long best = Long.MAX_VALUE;
            for (String one : readings(said)) {
                for (String two : readings(heard)) {
                    best = Math.min(best, cost(scorer, one, two));
                }
            }
            UtterancePair read = read(said, heard, scorer);
            String origin = said + " heard as " + heard + " is read as " + read;
            assertTrue(readings(said).contains(read.reference().text()), origin);
            assertTrue(readings(heard).contains(read.hypothesis().text()), origin);
            assertEquals(
                    best,
                    cost(scorer, read.reference().text(), read.hypothesis().text()),
                    origin);
        }
    }

    private static long cost(WerScorer scorer, String said, String heard) {
        ErrorCounts counts = scorer.score(said, heard).total().counts();
        boolean isNist = scorer.profile() == AlignmentProfile.NIST;
        return isNist ? 3 * counts.errors() + counts.substitutions() : counts.errors();
    }

    private static String marked(Random random, int depth) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            if (depth < 3 && random.nextInt(3) == 0) {
                pieces.add("{ " + marked(random, depth + 1) + " / " + marked(random, depth + 1) + " }");
            } else {
                pieces.add(String.valueOf("abc@".charAt(random.nextInt(4))));
            }
        }
        return String.join(" ", pieces);
    }

    private static List<String> readings(String text) {
        List<String> readings = new ArrayList<>();
        follow(MarkedUtterance.parse(text), 0, "", readings);
        return readings;
    }

    private static void follow(MarkedUtterance marked, int node, String before, List<String> readings) {
        if (node == marked.nodes() - 1) {
            readings.add(before);
        }
        for (MarkedUtterance.Arc arc : marked.arcs()) {
            if (arc.from() == node) {
                String blank = before.isEmpty() || arc.isSilent() ? "" : " ";
                follow(marked, arc.to(), before + blank + arc.word(), readings);
            }
        }
    }

    @Test
    void passesOnWhatHasNoMarks() throws IOException {
        UtterancePair plain = UtterancePair.of("and/or  %hesitation ", "\u00A0and/or\tum*");
        try (UtterancePairs pairs = marked(plain, STANDARD)) {
            UtterancePair passed = pairs.next().orElseThrow();
            assertSame(plain.reference(), passed.reference());
            assertSame(plain.hypothesis(), passed.hypothesis());
            assertEquals(Optional.empty(), pairs.next());
        }
    }

    @Test
    void leavesASideWithoutMarksAsItIsWritten() {
        assertEquals(
                "a\t b", read("{ x / a } b", "a\t b", STANDARD).hypothesis().text());
    }

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\" is malformed: {2}")
    @CsvSource({
        "{ a, a, ref.txt:7: there is a { without a } behind it",
        "a, a }, hyp.txt:8: there is a } without a { before it",
    })
    void saysWhereMarksAreWrong(String said, String heard, String message) {
        UtterancePair pair = new UtterancePair(new Utterance("7", 7, said), new Utterance("8", 8, heard));
        try (UtterancePairs pairs = marked(pair, STANDARD)) {
            var wrong = assertThrows(MalformedTranscriptException.class, pairs::next);
            assertEquals(message, wrong.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Tag("long")
    void refusesWhatIsTooLong() {
        String many = "word (word) ".repeat(10_000);
        var wrong = assertThrows(MalformedTranscriptException.class, () -> read(many, many, STANDARD));
        String message = String.valueOf(wrong.getMessage());
        assertTrue(message.startsWith("ref.txt:1: cannot align "), message);
    }

    private static UtterancePair read(String said, String heard, WerScorer scorer) {
        try (UtterancePairs pairs = marked(UtterancePair.of(said, heard), scorer)) {
            return pairs.next().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static UtterancePairs marked(UtterancePair pair, WerScorer scorer) {
        UtterancePairs single = UtterancePairs.of(
                new FixedReader(List.of(pair.reference())),
                new FixedReader(List.of(pair.hypothesis())),
                Pairing.BY_LINE,
                MissingPolicy.ERROR);
        return MarkedPairs.of(single, "ref.txt", "hyp.txt", scorer);
    }
}
