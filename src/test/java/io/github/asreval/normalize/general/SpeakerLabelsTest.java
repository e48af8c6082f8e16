package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Word;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelsTest {

    @ParameterizedTest(name = "\"{0}\" is said by somebody: \"{1}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "Agent : हाँ; हाँ",
                "Agent :हाँ; हाँ",
                "Agent: yes; yes",
                "Agent:Yes; Yes",
                "agent: yes; yes",
                "Agent : 5 rupees; 5 rupees",
                "AGENT:\tyes; yes",
                "spk_0: yes; yes",
                "Speaker 1: yes; yes",
                "Anna Maria Berg: yes; yes",
                "Dr. O'Neill: yes; yes",
                "ग्राहक: हाँ; हाँ",
                "ग्राहक : हाँ; हाँ",
                "एजेंट २: हाँ; हाँ",
                "客服：您好; 您好",
                "Agent: Customer: yes; yes",
                "Note: that is all; that is all",
            })
    void whatLooksLikeALabelGoes(String line, String rest) {
        assertEquals(rest, text("speaker", line));
    }

    @ParameterizedTest(name = "\"{0}\" has no label")
    @ValueSource(
            strings = {
                "it is 5:30 now",
                "5:30 is the time",
                "Matthew 5:3 says",
                "http://example.org is down",
                "EU:s beslut",
                "k:a på torget",
                "he said: no",
                "मैंने कहा : हाँ",
                "दु:ख की बात",
                "छ: लोग आए",
                "अत: हम चले",
                "so we said No: never",
                "One Two Three Four: five",
                "HE CAME. HE SAID: NO",
                "It is late. Note: no",
                "It is -5 -ment and non-stop - really",
                "5 - 3 is 2",
                "a > > b",
                "x>>y",
                ": yes",
                "yes",
                "",
            })
    void whatIsNoLabelStays(String line) {
        assertEquals(line, text("speaker", line));
    }

    @ParameterizedTest(name = "in \"{0}\" somebody says \"{1}\"")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                ">> JOHN: we should go. >> all right; we should go. all right",
                ">>> Anna Berg: hello >> and Note: no; hello and Note: no",
                ">>all right. >>you too; all right. you too",
                "&gt;&gt; JOHN: yes &gt;&gt; no; yes no",
                "＞＞はい ＞＞ いいえ; はい いいえ",
                "- How are you? - Fine.; How are you? Fine.",
                "-How are you? -Fine. -[LAUGHS] Well; How are you? Fine. [LAUGHS] Well",
                "– Bonjour – Salut; Bonjour Salut",
                "- JOHN: yes. - no; yes. no",
                "NARRATOR: It is late. MAN 2: (LAUGHS) Yes; It is late. (LAUGHS) Yes",
                "Wait-- DR. SMITH: I see; Wait-- I see",
                "It is late. AN OLD MAN: Yes? BOB: No; It is late. Yes? No",
                "Fine. Anna: yes; Fine. Anna: yes",
                "JOHN: - hi; hi",
            })
    void turnsWithinALineLoseTheirSigns(String line, String rest) {
        assertEquals(rest, text("speaker", line));
        assertEquals(rest, text("speaker", rest));
    }

    @Test
    void namedLabelsGoWhereverASentenceBegins() {
        assertEquals("yes. no", text("speaker:Ann+Bob", "Ann: yes. bob : no"));
        assertEquals("Eve: yes. no, Bob: no", text("speaker:Ann+Bob", "Eve: yes. no, Bob: no"));
    }

    @Test
    void nothingChangesASecondTimeHoweverTurnsAreMixed() {
        Random random = new Random(7);
        String[] parts = {
            ">>",
            ">",
            "-",
            " ",
            " ",
            "JOHN:",
            "Ann:",
            "HE",
            "yes",
            "No",
            ".",
            "?",
            "\u2014",
            "&gt;&gt;",
            ":",
            "5",
            "[X]",
            "\u266A",
            "Dr."
        };
        for (String chain : List.of("speaker", "speaker:John+Ann")) {
            Normalizer normalizer = NormalizerPipeline.parse(chain).normalizer();
            for (int i = 0; i < 30_000; i++) {
                StringBuilder line = new StringBuilder();
                for (int length = random.nextInt(14); length >= 0; length--) {
                    line.append(parts[random.nextInt(parts.length)]);
                }
                String once = normalizer.text(line.toString());
                assertEquals(once, normalizer.text(once), line::toString);
            }
        }
    }

    @Test
    void aLongLineTakesNoLongerThanManyShortOnes() {
        String sentences = "Well, yes. ".repeat(100_000);
        assertEquals(sentences, text("speaker:Ann+Bob", sentences));
        String blanks = "a." + " ".repeat(400_000) + ">> b";
        assertEquals("a." + " ".repeat(400_000) + "b", text("speaker", blanks));
    }

    @Test
    void aLineOfALabelIsEmpty() {
        assertEquals("", text("speaker", "Agent :"));
    }

    @ParameterizedTest(name = "of the given labels, \"{0}\" says \"{1}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "Agent : हाँ; हाँ",
                "agent:5 rupees; 5 rupees",
                "CALL  CENTRE : yes; yes",
                "ग्राहक :हाँ; हाँ",
                "Customer: Agent: Note: yes; Customer: Agent: Note: yes",
                "Agent: Note: yes; Note: yes",
                "Note: yes; Note: yes",
                "Agent 2: yes; Agent 2: yes",
                "The Agent: yes; The Agent: yes",
            })
    void onlyGivenLabelsGo(String line, String rest) {
        assertEquals(rest, text("speaker:Agent+Call Centre+ग्राहक", line));
    }

    @ParameterizedTest(name = "\"{0}\" are no labels")
    @ValueSource(strings = {"Agent+", "+", " ", "Agent:"})
    void refusesEmptyLabels(String labels) {
        assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("speaker:" + labels));
    }

    @Test
    void theWordBehindAGluedLabelIsShownAsItWasWritten() {
        List<Word> words = NormalizerPipeline.parse("speaker").normalizer().words("Agent :हाँ जी");
        assertEquals(":हाँ", words.get(0).written());
        assertEquals("हाँ", words.get(0).compared());
        assertEquals("जी", words.get(1).written());
    }

    @Test
    void onlyWordsThatMayEndALabelNeedTheirLine() {
        SpeakerLabels likely = new SpeakerLabels("");
        for (String word : List.of("word", "Agent", "5:30", "http://x", "EU:s", "छ:", "हाँ")) {
            assertFalse(likely.concerns(word), word);
        }
        for (String word : List.of(":", "Agent:", ":हाँ", "Agent:Yes", "客服：您好")) {
            assertTrue(likely.concerns(word), word);
        }
        SpeakerLabels given = new SpeakerLabels("Call Centre");
        assertTrue(given.concerns("centre:yes"));
        assertFalse(given.concerns("Note:"));
    }

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
