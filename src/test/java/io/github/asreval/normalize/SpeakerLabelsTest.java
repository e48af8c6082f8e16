package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
                ": yes",
                "yes",
                "",
            })
    void whatIsNoLabelStays(String line) {
        assertEquals(line, text("speaker", line));
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
