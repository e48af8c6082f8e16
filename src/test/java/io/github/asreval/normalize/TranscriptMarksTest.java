package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.text.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that join what a recogniser or a writer has cut: pieces of words, and dotted letters. */
class TranscriptMarksTest {

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }

    @ParameterizedTest(name = "of the pieces \"{0}\" comes \"{1}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "▁he llo ▁wor ld; hello world",
                "▁good▁morning; good morning",
                "he llo ▁wor ld; hello world",
                "▁ ▁he llo; ' hello'",
                "▁it ' s ▁ 5 . 3; it's 5.3",
                "▁हिं दी ▁में; हिंदी में",
                "▁a  ▁b; a  b",
                "▁▁a; ▁▁a",
                "my name is ▁▁▁ today; my name is ▁▁▁ today",
                "▁▂▃▅▇; ▁▂▃▅▇",
                "good morning; good morning",
            })
    void piecesAreJoined(String line, String expected) {
        assertEquals(expected, text("pieces", line));
    }

    @Test
    void marksBeforePiecesGoFirst() {
        assertEquals(List.of("hello", "world"), Words.split(text("events,pieces", "<s> ▁he llo ▁world ⁇ </s>")));
        assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("pieces,events"));
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "U.S.A.; USA",
                "U.S.A; USA",
                "u. s. a.; usa",
                "(U.S.), U.S.-based U.S.'s; (US), US-based US's",
                "the u. s. a., and (b. b. c.); the usa, and (bbc)",
                "9 a.m. or p.m; 9 am or pm",
                "É.U. б.у.; ÉU бу",
                "यू.पी. में; यूपी में",
                "A. B., C. D.; AB, CD",
            })
    void dottedLettersAreOneWord(String line, String expected) {
        assertEquals(expected, text("acronyms", line));
    }

    @ParameterizedTest(name = "\"{0}\" has no dotted letters")
    @ValueSource(
            strings = {
                "I. Then he left.",
                "www.a.b.com",
                "3.5 1.2.3",
                "a b c",
                "No.A",
                "end.",
                "a.5",
                "A. b",
                "U S A",
                "...",
                "",
                "ab.c.d."
            })
    void otherWordsStay(String line) {
        assertEquals(line, text("acronyms", line));
    }

    @ParameterizedTest(name = "{0} changes nothing a second time")
    @ValueSource(strings = {"pieces", "acronyms", "events,pieces,speaker,acronyms"})
    void nothingChangesASecondTime(String chain) {
        Random random = new Random(3);
        String[] parts = {"a", "B", ".", ".", " ", "▁", "bc", "5", "(", ",", "⁇", "<s>", "\u0301", "♪", "-"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                line.append(parts[random.nextInt(parts.length)]);
            }
            String once = text(chain, line.toString());
            if (!chain.contains(",")) {
                assertEquals(once, text(chain, once), line::toString);
            }
            assertTrue(once.indexOf('⁇') < 0 || !chain.startsWith("events"), line::toString);
        }
    }

    @Test
    void arabicLenientUnifiesLetters() {
        assertEquals(
                List.of("ذهب", "الولد", "الي", "المدرسه"),
                Words.split(text("arabic-lenient", "ذَهَبَ الوَلَدُ إِلَى المَدْرَسَةِ.")));
    }

    @ParameterizedTest(name = "\"{0}\" tells of {1} and what it does")
    @CsvSource({"whisper, whisper-english", "open-asr, open-asr-ml", "ar, ar-teh", "punct, punct-edge"})
    void aNameForSeveralListsThem(String name, String one) {
        UnknownStepException unknown = assertThrows(UnknownStepException.class, () -> NormalizerPipeline.parse(name));
        String message = String.valueOf(unknown.getMessage());
        assertTrue(message.startsWith("unknown normaliser step \"" + name + "\"; there are " + name + "-"), message);
        assertTrue(message.contains(one), message);
        assertTrue(unknown.kin().stream().anyMatch(line -> line.startsWith(one + ": ")), message);
        assertTrue(unknown.kin().stream().allMatch(line -> line.matches("[a-z0-9-]+: .+")), message);
    }
}
