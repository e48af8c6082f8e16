package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTagsTest {

    private static final EventTags EVENTS = new EventTags();
    private static final SoundSigns SIGNS = new SoundSigns();

    @ParameterizedTest(name = "of \"{0}\" stays \"{1}\"")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "yes [laughter] no; yes no",
                "[ background noise ] yes; yes",
                "yes[noise]no; yes no",
                "[a][b]yes; yes",
                "yes[a][b]no; yes no",
                "[[outer] and inner] yes; yes",
                "[00:12:05] yes; yes",
                "<noise> yes </noise>; yes",
                "<v Agent>yes; yes",
                "{cough} yes; yes",
                "(laughs) yes; yes",
                "( LAUGHTER ) yes; yes",
                "(Phone  ringing), yes; , yes",
                "((unintelligible)) yes; yes",
                "(laughs [loudly]) yes; yes",
                "(हँसी) हाँ; हाँ",
                "（笑）はい; はい",
                "[um; [um",
                "um]; um]",
                "a < b; a < b",
                "a < b and c > d; a < b and c > d",
                "5 <6 and 7> 6; 5 <6 and 7> 6",
                "a <b and c > d; a <b and c > d",
                "(not that) yes; (not that) yes",
                "(noise of the street) yes; (noise of the street) yes",
                "(um) yes; (um) yes",
                "{ two / too } yes; { two / too } yes",
                "{गयी|गई}; {गयी|गई}",
                "(a [b) c]; (a [b) c]",
                "[a (b] c); c)",
                "<|startoftranscript|><|en|>hello<|endoftext|>; hello",
                "hello<|0.00|>you; hello you",
                "<s>good night</s><pad><pad>; good night",
                "so what now <#s> <!SIL>; so what now",
                "the heat \u2047 rose\u2047 caf\u2047s; the heat rose caf s",
                "x <| y |> z; x <| y |> z",
                "a <#b; a <#b",
                "\u266A theme music \u266A; \"\"",
                "yes \u266B la la \u266B no; yes no",
                "\uD83C\uDFB5 la la \uD83C\uDFB5 no; no",
                "\u266A one \u266A \u266A two \u266A three; three",
                "\u266A\u266A \u266A la la \u266A yes; yes",
                "\u266A\u266A la la \u266A\u266A yes; yes",
                "\u266A la la \u266A\u266A yes; yes",
                "\u266A la la; la la",
                "\u266A >> yes \u266A; >> yes",
                "(\u266A la la \u266A) yes; yes",
                "yes\u266Ano; yes no",
            })
    void dropsWhatWasHeardAndNotSaid(String line, String rest) {
        assertEquals(
                Words.split(rest),
                Words.split(NormalizerPipeline.parse("events").normalizer().text(line)));
    }

    @Test
    void aLongTextBetweenNotesIsText() {
        String song = "word ".repeat(30);
        assertEquals(
                Words.split(song),
                Words.split(NormalizerPipeline.parse("events").normalizer().text("\u266A " + song + "\u266A")));
    }

    @Test
    void aLongTextInBracketsIsText() {
        String line = "[" + "word ".repeat(30) + "]";
        assertEquals(List.of(), EVENTS.edits(line));
    }

    @Test
    void nothingChangesASecondTimeHoweverBracketsAreMixed() {
        Random random = new Random(5);
        String[] parts = {
            "[", "]", "<", ">", "{", "}", "(", ")", "noise", "a", " ", "/", "laughs", "（", "）", "|", "#", "\u266A",
            "\u2047"
        };
        Normalizer normalizer = NormalizerPipeline.parse("events").normalizer();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                line.append(parts[random.nextInt(parts.length)]);
            }
            String once = normalizer.text(line.toString());
            assertEquals(once, normalizer.text(once), line::toString);
            boolean concerned = Words.split(line.toString()).stream()
                    .anyMatch(word -> EVENTS.concerns(word) || SIGNS.concerns(word));
            assertTrue(concerned || once.contentEquals(line), line::toString);
        }
    }

    @Test
    void hostileBracketsTakeNoLongerThanOthers() {
        int many = 200_000;
        String opening = "(".repeat(many) + "]".repeat(many);
        assertEquals(List.of(), EVENTS.edits(opening));
        String nested = "(".repeat(many) + "x" + ")".repeat(many);
        assertEquals(List.of(), EVENTS.edits(nested));
        String square = "[".repeat(many) + "x" + "]".repeat(many);
        assertEquals(1, EVENTS.edits(square).size());
    }

    @ParameterizedTest(name = "\"{0}\" needs no look at its line")
    @ValueSource(strings = {"word", "a]", "<", "<5", "(not", "(um)", ":-)", "हाँ", "b>"})
    void ordinaryWordsCostNothing(String word) {
        assertFalse(EVENTS.concerns(word));
    }

    @ParameterizedTest(name = "\"{0}\" needs a look at its line")
    @ValueSource(strings = {"[x]", "[", "<b", "</b", "{", "(laughs)", "(", "()", "(background", "yes(Noise)"})
    void whatMayBeAnEventIsLookedAt(String word) {
        assertTrue(EVENTS.concerns(word));
    }

    @Test
    void theListIsWrittenAsItIsCompared() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        for (String event : Resource.lines("normalize/events.txt")) {
            assertEquals(nfc.normalize(CaseFolding.fold(event)), event);
        }
    }
}
