package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TranscriptFormatTest {

    private static final ReaderOptions OPTIONS = ReaderOptions.standard();

    @ParameterizedTest(name = "{0} is found by its name")
    @EnumSource(TranscriptFormat.class)
    void isFoundByItsName(TranscriptFormat format) {
        assertEquals(Optional.of(format), TranscriptFormat.of(format.id()));
        assertTrue(format.id().matches("[a-z]+(-[a-z]+)*"), format.id());
        assertTrue(!format.description().isEmpty() && !format.description().endsWith("."));
    }

    @Test
    void hasNoFormatOfAnotherName() {
        assertEquals(Optional.empty(), TranscriptFormat.of("PLAIN"));
    }

    @Test
    void joinsCuesUnlessAskedNotTo() throws IOException {
        String srt = "1\n00:00:01,000 --> 00:00:02,000\n-- Good\n-- morning\n\n2\n00:00:03,000 --> 00:00:04,500\nall\n";
        Utterance joined = Samples.read(TranscriptFormat.SRT, srt).get(0);
        assertEquals("Good morning all", joined.text());
        assertEquals(OptionalDouble.of(1), joined.details().begin());
        assertEquals(OptionalDouble.of(4.5), joined.details().end());
        List<Utterance> apart =
                Samples.read(TranscriptFormat.SRT, srt, Side.HYPOTHESIS, OPTIONS.withJoining(Joining.NEVER));
        assertEquals(List.of("Good", "morning", "all"), Samples.texts(apart));
        assertEquals("3", apart.get(2).id());
        assertEquals(List.of(""), Samples.texts(Samples.read(TranscriptFormat.VTT, "WEBVTT\n")));
    }

    @Test
    void joinsWhateverFormatOnRequest() throws IOException {
        ReaderOptions always = OPTIONS.withJoining(Joining.ALWAYS);
        assertEquals(
                List.of("Good morning. Thank you."),
                Samples.texts(sample(TranscriptFormat.WHISPER, "whisper.json", always)));
        Utterance call = sample(TranscriptFormat.CALL_ANALYTICS, "transcribe.callanalytics.json", always)
                .get(0);
        assertEquals("", call.details().speaker());
        assertEquals(OptionalDouble.of(4.3), call.details().end());
    }

    @Test
    void tellsTheVoicesOfSubtitlesApart() throws IOException {
        List<Utterance> cues = sample(TranscriptFormat.VTT, "subtitle.voices.vtt", OPTIONS.withJoining(Joining.NEVER));
        List<String> spoken = new ArrayList<>();
        cues.forEach(cue -> spoken.add(cue.details().speaker() + "|" + cue.text()));
        assertEquals(List.of("Agent|Good morning", "Customer|Hello <there> &nope; R&D", "|one", "|two", "|"), spoken);
    }

    @Test
    void leavesOutRedactedWordsOnRequest() throws IOException {
        String name = "transcribe.batch.redacted-nbest.json";
        try (TranscriptReader reader = TranscriptFormat.TRANSCRIBE.open(
                Samples.input(name, Samples.bytes(name)), Side.HYPOTHESIS, OPTIONS.withRedactions(false))) {
            assertEquals(List.of("My name is."), Samples.texts(Samples.all(reader)));
            assertEquals(List.of(name + ": redacted words left out: 1"), reader.notes());
        }
    }

    @ParameterizedTest(name = "the call of the article in two lines per turn is the {0} with the lost space restored")
    @CsvSource({"hypothesis.txt, hypothesis-space-restored.txt", "reference.txt, reference.txt"})
    void joinsTheLabelsOfAConsoleCopy(String oneLine, String expected) throws IOException {
        Path folder = Path.of("testdata/hinglish-call");
        StringBuilder console = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve(oneLine))) {
            int colon = line.indexOf(':') + 1;
            console.append(line, 0, colon)
                    .append('\n')
                    .append(line.substring(colon).strip())
                    .append('\n');
        }
        try (TranscriptInput input = Samples.input(console.toString())) {
            assertEquals(TranscriptFormat.CONSOLE, TranscriptFormat.detect(input));
        }
        assertEquals(
                Files.readAllLines(folder.resolve(expected)),
                Samples.texts(Samples.read(TranscriptFormat.CONSOLE, console.toString())));
    }

    @Test
    void takesWhatFollowsALabelForItsText() throws IOException {
        assertEquals(
                List.of("Agent : the options are:", "Customer :", "Agent : one two"),
                Samples.texts(Samples.read(
                        TranscriptFormat.CONSOLE, "Agent :\nthe options are:\nCustomer :\nAgent :\none\n\ntwo\n")));
        MalformedTranscriptException early = assertThrows(
                MalformedTranscriptException.class, () -> Samples.read(TranscriptFormat.CONSOLE, "\nhello\nAgent :\n"));
        assertEquals(2, early.line());
    }

    @ParameterizedTest(name = "{0} does not read \"{1}\"")
    @CsvSource({
        "trn, good morning",
        "trn, good ()",
        "trn, (a) b",
        "stm, a b c 1",
        "stm, a b c d e",
        "ctm, a b 1 2",
        "ctm, a b * * <X>",
        "ctm, a b * * <ALT>",
        "vtt, hello",
        "textgrid, hello",
        "eaf, hello",
        "csv, 'a,b'",
        "tsv, ''",
        "seglst, '[{}]'",
        "seglst, 'x'",
        "jsonl, '[1]'",
        "jsonl, '{\"a\": 1}'",
        "jsonl, '{}{\"text\": 1}'",
        "transcribe, '{}'",
        "transcribe, '{\"results\": {\"items\": [{\"type\": \"pronunciation\"}]}}'",
        "whisper, '{\"segments\": [{\"start\": 1}]}'",
        "vosk, ''",
    })
    void refusesWhatIsNotOfTheFormat(String format, String text) throws IOException {
        TranscriptFormat real = TranscriptFormat.of(format).orElseThrow();
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> Samples.read(real, text));
        assertEquals("file", refused.source());
    }

    @Test
    void hasNoUtterancesInAnEmptyFileOfJsonLines() throws IOException {
        assertEquals(List.of(), Samples.read(TranscriptFormat.JSONL, "\n"));
    }

    @Test
    void stopsAtJsonOfAnyDepthAndCsvWithoutEnd() {
        String deep = "{\"segments\": " + "[".repeat(100_000);
        assertThrows(MalformedTranscriptException.class, () -> Samples.read(TranscriptFormat.WHISPER, deep));
        String endless = "id,text\nu1,\"" + "word ".repeat(5_000_000);
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> Samples.read(TranscriptFormat.CSV, endless));
        assertEquals(
                "file:2: this row is over 20000000 characters long; is one of its quotes not closed?",
                refused.getMessage());
    }

    /** Where the format allows, the first utterance comes before the file has been read. */
    @ParameterizedTest(name = "{0} is read as it is asked for")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | | good morning~",
                "kaldi | | u-1 good morning~",
                "trn | | good morning (u-1)~",
                "csv | id,text~ | u1,good morning~",
                "tsv | id^text~ | u1^good morning~",
                "jsonl | | {\"id\": 1, \"text\": \"good morning\"}~",
                "seglst | [ | {\"words\": \"good morning\"},",
                "transcribe | {\"results\": {\"items\": [ |"
                        + " {\"alternatives\": [{\"content\": \"a\"}], \"speaker_label\": \"x\"},"
                        + "{\"alternatives\": [{\"content\": \"b\"}], \"speaker_label\": \"y\"},",
                "call-analytics | {\"Transcript\": [ | {\"Content\": \"good morning\"},",
                "whisper | {\"text\": \"\", \"segments\": [ | {\"text\": \"good morning\"},",
                "vosk | | {\"text\": \"good morning\"}",
                "google | {\"results\": [ | {\"alternatives\": [{\"transcript\": \"good morning\"}]},",
                "whisper-cpp | {\"transcription\": [ | {\"text\": \"good morning\"},",
            })
    void isReadAsItIsAskedFor(String format, String head, String body) throws IOException {
        Endless endless = new Endless(real(head), real(body));
        PairBlocks.Source source = new PairBlocks.Source.Stream(endless, "endless");
        TranscriptFormat real = TranscriptFormat.of(format).orElseThrow();
        try (TranscriptInput input = TranscriptInput.open(source);
                TranscriptReader reader = real.open(input, Side.HYPOTHESIS, OPTIONS)) {
            for (int i = 0; i < 1000; i++) {
                assertTrue(!reader.next().orElseThrow().text().isEmpty());
            }
            assertTrue(endless.count < 1_500_000, () -> "read " + endless.count);
        }
    }

    private static String real(String text) {
        return text == null ? "" : text.replace('~', '\n').replace('^', '\t');
    }

    /** A head, and then a body again and again. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] body;
        private long count;

        Endless(String head, String body) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.body = body.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long place = count++;
            return place < head.length ? head[(int) place] : body[(int) ((place - head.length) % body.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }

    private static List<Utterance> sample(TranscriptFormat format, String name, ReaderOptions options)
            throws IOException {
        try (TranscriptReader reader =
                format.open(Samples.input(name, Samples.bytes(name)), Side.HYPOTHESIS, options)) {
            return Samples.all(reader);
        }
    }
}
