package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where cues begin and end. In the texts {@code |} is a line end. */
class SubtitlesTest {

    private static final ReaderOptions CUES = ReaderOptions.standard().withJoining(Joining.NEVER);

    private static List<String> cues(TranscriptFormat format, String text) throws IOException {
        return Samples.texts(Samples.read(format, text.replace('|', '\n'), Side.HYPOTHESIS, CUES));
    }

    @ParameterizedTest(name = "WebVTT \"{0}\" has the cues {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "WEBVTT||00:01.000 --> 00:02.000|one| |two||00:02.000 --> 00:03.000|three; one two/three",
                "WEBVTT||00:01.000 --> 00:02.000|one|00:02.000 --> 00:03.000|two; one/two",
                "WEBVTT||00:01.000 --> 00:02.000|00:02.000 --> 00:03.000|two; /two",
                "WEBVTT|00:01.000 --> 00:02.000|one; one",
                "WEBVTT||id|00:01.000 --> 00:02.000|one|id|00:02.000 --> 00:03.000|two; one id/two",
                "WEBVTT||00:01.000 --> 00:02.000|one||WEBVTT|Kind: captions||00:02.000 --> 00:03.000|two; one/two",
                "WEBVTT||STYLE|::cue { }||NOTE a|b||REGION|id:x||00:01.000 --> 00:02.000|one; one",
                "WEBVTT||NOTE|00:01.000 --> 00:02.000|shown all the same; shown all the same",
                "WEBVTT||NOTE|a|b --> c|d||00:01.000 --> 00:02.000|one; one",
                "WEBVTT||NOTE a --> b|c|d --> e||00:01.000 --> 00:02.000|one; one",
                "WEBVTT||one|two|00:01.000 --> 00:02.000|three; three",
                "WEBVTT|||1|00:01.000 --> 00:02.000|one| |2|00:02.000 --> 00:03.000|two; one/two",
                "WEBVTT||00:01.000 --> 00:02.000|one|2|00:02.000 --> 00:03.000|two; one 2/two",
                "WEBVTT||00:01.000 --> 00:02.000|one| |2; one 2",
                "WEBVTT||00:01.000 --> 00:02.000|<v A>one|two</v> <v B>three; one two/three",
                "WEBVTT||00:01.000 --> 00:02.000|we<00:01.500><c> start</c><c.x> now</c>; we start now",
            })
    void webVttIsReadAsTheW3cSays(String text, String expected) throws IOException {
        assertEquals(List.of(expected.split("/", -1)), cues(TranscriptFormat.VTT, text));
    }

    @ParameterizedTest(name = "WebVTT \"{0}\" says \"{1}\"")
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "rock&amp;roll rock&roll",
                "it&#39;s it's",
                "it&#x27;s it's",
                "it&apos;s it's",
                "d&eacute;j&agrave; d\u00E9j\u00E0",
                "&ldquo;no&rdquo; \u201Cno\u201D",
                "a&nbsp;b a\u00A0b",
                "&#128512; \uD83D\uDE00",
                "AT&T;x AT&T;x",
                "&amp;lt; &lt;",
                "&#xD800;x &#xD800;x",
                "&#x110000;x &#x110000;x",
                "&#99999999999;x &#99999999999;x",
                "&;& &;&",
            })
    void webVttHasTheReferencesOfHtml(String written, String said) throws IOException {
        assertEquals(List.of(said), cues(TranscriptFormat.VTT, "WEBVTT||00:01.000 --> 00:02.000|" + written));
    }

    @ParameterizedTest(name = "WebVTT \"{0}\" is refused on line {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "WEBVTT||00:01.000 --> soon|one; 3",
                "WEBVTT||00:01.000 --> 00:02.000|one --> two; 4",
                "WEBVTT||id|00:0x.000 --> 00:02.000|one; 4",
            })
    void arrowsWithoutTimesAreRefused(String text, long line) {
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> cues(TranscriptFormat.VTT, text));
        assertEquals(line, refused.line());
        assertTrue(String.valueOf(refused.getMessage()).contains("--&gt;"), refused::getMessage);
    }

    @Test
    void wordsWithoutTimesAreLeftOutWithANote() throws IOException {
        String text = "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\ntwo\n\n3\n\n";
        try (TranscriptReader reader = TranscriptFormat.VTT.open(Samples.input(text), Side.HYPOTHESIS, CUES)) {
            assertEquals(List.of("one"), Samples.texts(Samples.all(reader)));
            assertEquals(
                    List.of("file: left out 2 blocks without times, as players do, the first on line 6"),
                    reader.notes());
        }
    }

    @ParameterizedTest(name = "SubRip \"{0}\" has the cues {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1|00:00:01,000 --> 00:00:02,000|one| |two||2|00:00:02,000 --> 00:00:03,000|three; one two/three",
                "00:00:01,000 --> 00:00:02,000|one|00:00:02,000 --> 00:00:03,000|two; one/two",
                "1|00:00:01,000 --> 00:00:02,000|one|2|00:00:02,000 --> 00:00:03,000|two; one/two",
                "1|00:00:01,000 --> 00:00:02,000|2|00:00:02,000 --> 00:00:03,000|two; /two",
                "00:00:01,000 --> 00:00:02,000|one|2|00:00:02,000 --> 00:00:03,000|two; one 2/two",
                "1|00:00:01,000 --> 00:00:02,000|one| |2|00:00:02,000 --> 00:00:03,000|two; one/two",
                "1|00:00:01,000 --> 00:00:02,000|7||2|00:00:02,000 --> 00:00:03,000|a --> b; 7/a --> b",
            })
    void subRipIsReadAsPlayersDo(String text, String expected) throws IOException {
        assertEquals(List.of(expected.split("/", -1)), cues(TranscriptFormat.SRT, text));
    }

    @Test
    void brokenTimesAreNoWords() {
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class,
                () -> cues(
                        TranscriptFormat.SRT, "00:00:01,000 --> 00:00:02,000|one|00:00:02,000 --> 00:0O:03,000|two"));
        assertEquals(3, refused.line());
    }

    @Test
    void youTubesOwnSubtitlesAreRead() throws IOException {
        String text =
                "0:00:01.000,0:00:02.000|one[br]two,three||0:00:02.000,0:00:03.250|4|0:00:05.000,0:00:06.000|five";
        List<Utterance> cues = Samples.read(TranscriptFormat.SBV, text.replace('|', '\n'), Side.HYPOTHESIS, CUES);
        assertEquals(List.of("one two,three", "4", "five"), Samples.texts(cues));
        assertEquals(3.25, cues.get(1).details().end().getAsDouble());
        assertThrows(MalformedTranscriptException.class, () -> cues(TranscriptFormat.SBV, "0:00:01.000,soon|one"));
    }

    @ParameterizedTest(name = "an event of ASS with \"{0}\" says \"{1}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\\i1}Fine{\\i0}, thanks; Fine, thanks",
                "one\\Ntwo\\nthree\\hfour; one two three four",
                "{\\p1}m 0 0 l 1 1{\\p0}Sign; Sign",
                "{\\pos(1,2)\\pbo3}Sign; Sign",
                "{\\p2\\an5}m 0 0{\\an5\\p0} one, two; one, two",
                "open { brace; open { brace",
            })
    void marksOfAssAreNoWords(String marked, String expected) throws IOException {
        assertEquals(
                List.of(expected),
                cues(
                        TranscriptFormat.ASS,
                        "[Events]\nFormat: Start, End, Actor, Text\nDialogue: 0:00:01.00,0:00:02.00,Ann," + marked));
    }

    @Test
    void eventsOfAssAreSortedAndNamed() throws IOException {
        String text = """
                [Events]
                Dialogue: 0,0:00:05.00,0:00:06.00,Default,Ann,0,0,0,,five
                Comment: nobody
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,Bo,0,0,0,,one
                """;
        List<Utterance> events = Samples.read(TranscriptFormat.ASS, text, Side.HYPOTHESIS, CUES);
        assertEquals(List.of("one", "five"), Samples.texts(events));
        assertEquals("Bo", events.get(0).details().speaker());
        assertEquals(4, events.get(0).line());
    }

    @ParameterizedTest(name = "ASS with \"{0}\" in its events is refused")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dialogue: 0,0:00:01.00; has 2 columns",
                "Dialgue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,one; is no event",
                "Dialogue: 0,0:00:01.00,soon,,,0,0,0,,one; not the times",
                "Format: Start, Text; no column \"end\"",
                "Format: Text, Start, End; has to be the last",
            })
    void damagedAssIsRefused(String line, String why) {
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> cues(TranscriptFormat.ASS, "[Events]\n" + line));
        assertEquals(2, refused.line());
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused::getMessage);
    }

    @Test
    void assWithoutEventsIsRefused() {
        assertThrows(MalformedTranscriptException.class, () -> cues(TranscriptFormat.ASS, "[Script Info]\nTitle: x"));
    }

    @ParameterizedTest(name = "a file that begins with \"{0}\" is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0:00:01.000,0:00:02.000|hi; sbv",
                "1:23,4:56|odds; sbv",
                "one, two: three|four; plain",
                "[Script Info]|Title: x; ass",
                "| [EVENTS]|; ass",
                "[noise] good morning|hello; plain",
                "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body/></tt>; ttml",
                "<!-- made by hand --><x:tt xmlns:x=\"http://www.w3.org/2006/10/ttaf1\"/>; ttml",
                "<?xml version=\"1.0\"?><!-- a --><tt><body/></tt>; ttml",
                "<tt> good morning|hello; plain",
                "<s> good morning </s>|<s> hello </s>; plain",
            })
    void subtitlesAreRecognised(String text, String format) throws IOException {
        try (TranscriptInput input = Samples.input(text.replace('|', '\n'))) {
            assertEquals(format, TranscriptFormat.detect(input).id());
        }
    }
}
