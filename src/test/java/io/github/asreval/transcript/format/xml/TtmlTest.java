package io.github.asreval.transcript.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.Samples;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TtmlTest {

    private static final String HEAD =
            "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:ttm='http://www.w3.org/ns/ttml#metadata'"
                    + " xmlns:ttp='http://www.w3.org/ns/ttml#parameter' xmlns:tts='http://www.w3.org/ns/ttml#styling'";

    private static List<Utterance> read(String text) throws IOException {
        return Samples.read(
                TranscriptFormat.TTML,
                text,
                Side.HYPOTHESIS,
                ReaderOptions.standard().withJoining(Joining.NEVER));
    }

    private static List<Utterance> paragraphs(String body) throws IOException {
        return read(HEAD + "><body>" + body + "</body></tt>");
    }

    @ParameterizedTest(name = "{0} is shown at {1}")
    @CsvSource({
        "00:00:01.5, 1.5",
        "01:00:00, 3600",
        "00:00:01:12, 1.4",
        "1.5s, 1.5",
        "250ms, 0.25",
        "2m, 120",
        "0.5h, 1800",
        "60f, 2",
        "3t, 3"
    })
    void readsTimes(String time, double seconds) throws IOException {
        Utterance read = paragraphs("<p begin='" + time + "' dur='1s'>hi</p>").get(0);
        assertEquals(seconds, read.details().begin().getAsDouble(), 1e-9);
        assertEquals(seconds + 1, read.details().end().getAsDouble(), 1e-9);
    }

    @Test
    void countsFramesAndTicksAsTheFileSays() throws IOException {
        List<Utterance> read = read(HEAD + " ttp:frameRate='25' ttp:tickRate='100'><body>"
                + "<p begin='00:00:00:05' end='150t'>hi</p></body></tt>");
        assertEquals(OptionalDouble.of(0.2), read.get(0).details().begin());
        assertEquals(OptionalDouble.of(1.5), read.get(0).details().end());
    }

    @Test
    void countsTimesFromWhatAParagraphStandsIn() throws IOException {
        List<Utterance> read = paragraphs(
                "<div begin='10s'><div begin='1s' end='9s'><p begin='2s'>b</p></div><p end='3s'>a</p></div><p>first</p>");
        assertEquals(List.of("a", "first", "b"), Samples.texts(read));
        assertEquals(OptionalDouble.of(10), read.get(0).details().begin());
        assertEquals(OptionalDouble.of(13), read.get(0).details().end());
        assertEquals(OptionalDouble.empty(), read.get(1).details().begin());
        assertEquals(OptionalDouble.of(13), read.get(2).details().begin());
        assertEquals(OptionalDouble.of(19), read.get(2).details().end());
    }

    @ParameterizedTest(name = "<p>{0}</p> says \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "one<br/>two| one two",
                "<span>one</span> <span tts:color='red'>t<span>w</span>o</span>| one two",
                "R&amp;D &#8211; <![CDATA[a<b]]>| R&D – a<b",
                "one<!-- no --><metadata><ttm:desc>no</ttm:desc></metadata><set begin='1s'/> two| one two",
                "<span tts:ruby='container'><span tts:ruby='base'>漢</span><span tts:ruby='text'>かん</span></span>| 漢",
            })
    void readsWhatIsShown(String content, String expected) throws IOException {
        assertEquals(List.of(expected), Samples.texts(paragraphs("<p begin='0s' end='1s'>" + content + "</p>")));
    }

    @Test
    void namesTheAgents() throws IOException {
        List<Utterance> read = read(
                HEAD + "><head><ttm:agent xml:id='a'><ttm:name>Ann</ttm:name></ttm:agent></head><body>"
                        + "<div ttm:agent='a'><p>one</p><p>two <span ttm:agent='b'>three</span> four</p></div></body></tt>");
        assertEquals(List.of("one", "two", "three", "four"), Samples.texts(read));
        assertEquals(
                List.of("Ann", "Ann", "b", "Ann"),
                read.stream().map(line -> line.details().speaker()).toList());
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE tt [<!ENTITY a 'b'>]><tt><body><p>&a;</p></body></tt>| declares a document type",
                "<tt><body><p begin='soon'>a</p></body></tt>| begin=\"soon\" is no time",
                "<tt><body><p begin='1x'>a</p></body></tt>| is no time",
                "<tt><body><p begin='-1s'>a</p></body></tt>| is no time",
                "<tt><body><p>a&nbsp;b</p></body></tt>| not XML",
                "<tt><body><p>a</p>| not XML",
                "<html><body><p>a</p></body></html>| not the <tt> of a TTML file",
                "<tt><body><div smpte='' backgroundImage='#i'/></body></tt>| pictures",
            })
    void refusesWhatItCannotRead(String text, String why) {
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> read(text));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused::getMessage);
        assertEquals(1, refused.line());
    }

    /** Java 24 and later have limits of their own, of which no caption should hear. */
    @Test
    void readsWhatIsLongOrDeepOnEveryJava() throws IOException {
        List<Utterance> read = paragraphs("<p begin='0s'>" + "a &amp; &#233; ".repeat(20_000) + "</p>"
                + "<p begin='1s'>" + "<span>".repeat(300) + "b" + "</span>".repeat(300) + "</p>");
        assertEquals(List.of("a & é ".repeat(20_000).strip(), "b"), Samples.texts(read));
    }

    @Test
    void joinsAllThatIsSaid() throws IOException {
        assertEquals(
                List.of("one two"),
                Samples.texts(
                        Samples.read(TranscriptFormat.TTML, HEAD + "><body><p>one</p><p/><p>two</p></body></tt>")));
        assertEquals(List.of(""), Samples.texts(Samples.read(TranscriptFormat.TTML, HEAD + "/>")));
    }
}
