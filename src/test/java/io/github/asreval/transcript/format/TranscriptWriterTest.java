package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.OneLine;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TranscriptWriterTest {

    private static final String[] PIECES = {
        "हाँ", "good", "\"", ",", "(", ")", ";;", "#", "\t", "\n", "\r\n", " ", "  ", "{", "}", "\\", "\u2028",
        "\u00A0", "😀", "=1", "-", "<b>", "\u0000", "\uFEFF", "'", "[", "]", "a-1"
    };

    static List<TranscriptFormat> written() {
        return Arrays.stream(TranscriptFormat.values())
                .filter(TranscriptFormat::isWritten)
                .toList();
    }

    @Test
    void writesSixFormats() {
        assertEquals(
                List.of("plain", "kaldi", "trn", "csv", "jsonl", "seglst"),
                written().stream().map(TranscriptFormat::id).toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> TranscriptWriter.of(TranscriptFormat.STM, new ByteArrayOutputStream()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | good \"morning\", all~~",
                "kaldi | u_1 good \"morning\", all~u2~",
                "trn | good \"morning\", all (u_1)~(u2)~",
                "csv | id,recording,speaker,channel,begin,end,labels,text~"
                        + "u 1,call,agent,,0.1,12.345679,\"O,F\",\"good \"\"morning\"\", all\"~u2,,,,,,,~",
                "jsonl | {\"id\":\"u 1\",\"recording\":\"call\",\"speaker\":\"agent\",\"begin\":0.1,\"end\":12.345679,"
                        + "\"labels\":\"O,F\",\"text\":\"good \\\"morning\\\", all\"}~{\"id\":\"u2\",\"text\":\"\"}~",
                "seglst | [~{\"session_id\":\"call\",\"speaker\":\"agent\",\"start_time\":0.1,\"end_time\":12.345679,"
                        + "\"words\":\"good \\\"morning\\\", all\"},~{\"session_id\":\"\",\"words\":\"\"}~]~",
            })
    void writesWhatTheFormatHasAPlaceFor(String format, String expected) throws IOException {
        UtteranceDetails details = UtteranceDetails.NONE
                .withRecording("call")
                .withSpeaker("agent")
                .withLabels(List.of("O", "F"))
                .during(0.1, 12.3456789);
        List<Utterance> utterances =
                List.of(new Utterance("u 1", 1, " good \"morning\",\nall ", details), new Utterance("u2", 2, ""));
        assertEquals(
                expected.replace('~', '\n'), written(TranscriptFormat.of(format).orElseThrow(), utterances));
    }

    @ParameterizedTest(name = "{0} without utterances is read as none")
    @MethodSource("written")
    void writesNothing(TranscriptFormat format) throws IOException {
        assertEquals(List.of(), Samples.read(format, written(format, List.of())));
    }

    @ParameterizedTest(name = "what is written as {0} is read as the same")
    @MethodSource("written")
    void isReadAsTheSame(TranscriptFormat format) throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            List<Utterance> utterances = utterances(new Random(seed));
            List<String> expected =
                    utterances.stream().map(each -> kept(format, each)).toList();
            List<String> actual = Samples.read(format, written(format, utterances)).stream()
                    .map(each -> kept(format, each))
                    .toList();
            assertEquals(expected, actual, "seed " + seed);
        }
    }

    private static List<Utterance> utterances(Random random) {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            StringBuilder text = new StringBuilder("x");
            for (int pieces = random.nextInt(8); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            // A byte order mark at the very beginning of a file is not text.
            String words = random.nextInt(5) == 0
                    ? ""
                    : text.substring(random.nextInt(2)).replace("\uFEFF", "");
            UtteranceDetails details = random.nextBoolean()
                    ? UtteranceDetails.NONE
                    : UtteranceDetails.NONE
                            .withRecording("r" + random.nextInt(3))
                            .withSpeaker("s " + random.nextInt(3))
                            .withChannel(random.nextBoolean() ? "" : "1")
                            .withLabels(random.nextBoolean() ? List.of() : List.of("o", "", "f"))
                            .during(random.nextInt(1000) / 1000.0, random.nextInt(100_000));
            utterances.add(new Utterance("u-" + utterances.size(), 1 + utterances.size(), words, details));
        }
        return utterances;
    }

    /** What the format has a place for; the text is compared as it is after being put on one line. */
    private static String kept(TranscriptFormat format, Utterance utterance) {
        UtteranceDetails details = utterance.details();
        String text = OneLine.of(utterance.text());
        String times = details.begin() + " " + details.end();
        return switch (format) {
            case PLAIN -> text;
            case KALDI, TRN -> utterance.id() + " " + text;
            case SEGLST -> String.join("|", details.recording(), details.speaker(), times, text);
            default ->
                String.join(
                        "|",
                        utterance.id(),
                        details.recording(),
                        details.speaker(),
                        details.channel(),
                        details.labels().toString(),
                        times,
                        text);
        };
    }

    static List<String> samples() throws IOException {
        return Samples.names();
    }

    @ParameterizedTest(name = "the texts of {0} survive in every format")
    @MethodSource("samples")
    void keepsTheTextsOfSamples(String name) throws IOException {
        List<Utterance> utterances;
        try (TranscriptInput input = Samples.input(name, Samples.bytes(name))) {
            utterances =
                    Samples.all(TranscriptFormat.detect(input).open(input, Side.HYPOTHESIS, ReaderOptions.standard()));
        } catch (MalformedTranscriptException e) {
            return;
        }
        for (TranscriptFormat format : written()) {
            String text = written(format, utterances);
            assertEquals(Samples.texts(utterances), Samples.texts(Samples.read(format, text)), format.id());
        }
    }

    @Test
    void refusesHalfASurrogatePair() throws IOException {
        try (TranscriptWriter writer = TranscriptWriter.of(TranscriptFormat.PLAIN, new ByteArrayOutputStream())) {
            assertThrows(IllegalArgumentException.class, () -> writer.write(Utterance.ofLine(1, "\uD800")));
        }
        try (TranscriptWriter writer = TranscriptWriter.of(TranscriptFormat.JSONL, new ByteArrayOutputStream())) {
            assertThrows(IllegalArgumentException.class, () -> writer.write(Utterance.ofLine(1, "a\uDC00")));
        }
    }

    private static String written(TranscriptFormat format, List<Utterance> utterances) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TranscriptWriter writer = TranscriptWriter.of(format, out)) {
            for (Utterance utterance : utterances) {
                writer.write(utterance);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
