package io.github.asreval.transcript.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.Samples;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.transcript.format.options.TableColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all formats that are JSON: silence is read, and what holds nothing is refused. */
class JsonTranscriptTest {

    /** No service writes these. */
    private static final List<String> FOREIGN = List.of(
            "{\"took\": 3, \"outcome\": {\"words\": \"good morning\"}}",
            "{\"outcome\": [{\"said\": \"good morning\"}]}",
            "{\"took\": 3}\n{\"took\": 4}\n",
            "{\"outcome\": \"good morning\"}");

    /** Returns the formats of all samples that are JSON. */
    static Set<TranscriptFormat> formats() throws IOException {
        Set<TranscriptFormat> formats = EnumSet.noneOf(TranscriptFormat.class);
        for (String name : Samples.names()) {
            if (!name.contains(".json")) {
                continue;
            }
            try (TranscriptInput input = Samples.input(name, Samples.bytes(name))) {
                formats.add(TranscriptFormat.detect(input));
            } catch (MalformedTranscriptException e) {
                // Some samples are there to be refused.
                assertTrue(String.valueOf(e.getMessage()).startsWith(name), e::getMessage);
            }
        }
        return formats;
    }

    @ParameterizedTest(name = "{0} refuses what it has no utterance in, and names its members")
    @MethodSource("formats")
    void refusesWhatHasNoUtterance(TranscriptFormat format) {
        for (String json : FOREIGN) {
            MalformedTranscriptException refused = refusal(format, json);
            String wanted = json.contains("took") ? "took" : "outcome";
            assertTrue(message(refused).contains(wanted), refused::getMessage);
        }
    }

    /** What one service writes is no transcript of another, unless they share the members that are read. */
    @ParameterizedTest(name = "{0} finds no words without a word in the documents of others")
    @MethodSource("formats")
    void findsNoSilenceInWhatOthersWrite(TranscriptFormat format) throws IOException {
        for (String name : Samples.names()) {
            if (!name.contains(".json") || name.contains("silence") || name.contains("error")) {
                continue;
            }
            try (TranscriptReader reader =
                    format.open(Samples.input(name, Samples.bytes(name)), Side.HYPOTHESIS, ReaderOptions.standard())) {
                List<String> texts = Samples.texts(Samples.all(reader));
                assertFalse(texts.isEmpty(), name);
                assertFalse(String.join("", texts).isEmpty(), name);
            } catch (MalformedTranscriptException e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith(name), e::getMessage);
            }
        }
    }

    @ParameterizedTest(name = "{0} reads {1} as silence")
    @CsvSource(
            delimiter = '|',
            value = {
                "transcribe | {\"results\": {\"transcripts\": [{\"transcript\": \"\"}], \"items\": []}}",
                "transcribe-streaming | {\"Transcript\": {\"Results\": []}}",
                "call-analytics | {\"JobStatus\": \"COMPLETED\", \"Transcript\": []}",
                "post-call-analytics | {\"ConversationAnalytics\": {}, \"SpeechSegments\": []}",
                "whisper | {\"text\": \"\", \"segments\": []}",
                "whisperx | {\"segments\": [], \"word_segments\": []}",
                "whisper-cpp | {\"transcription\": []}",
                "deepgram | {\"results\": {\"channels\": [{\"alternatives\": [{\"transcript\": \"\", \"words\": []}]}]}}",
                "google | {\"results\": []}",
                "google | {\"results\": [{\"resultEndTime\": \"3s\"}]}",
                "azure | {\"recognizedPhrases\": []}",
                "azure | {\"recognizedPhrases\": [{\"recognitionStatus\": \"InitialSilenceTimeout\"}]}",
                "azure-realtime | {\"RecognitionStatus\": \"InitialSilenceTimeout\", \"Offset\": 0}",
                "azure-realtime | {\"RecognitionStatus\": \"Success\", \"DisplayText\": \"\"}",
                "watson | {\"result_index\": 0, \"results\": []}",
                "speechmatics | {\"format\": \"2.9\", \"results\": []}",
                "rev-ai | {\"monologues\": []}",
                "elevenlabs | {\"language_code\": \"eng\", \"text\": \"\", \"words\": []}",
                "assemblyai | {\"status\": \"completed\", \"text\": null, \"words\": []}",
                "vosk | {\"text\": \"\"}",
            })
    void readsSilence(String format, String json) throws IOException {
        TranscriptFormat real = TranscriptFormat.of(format).orElseThrow();
        assertEquals(List.of(""), Samples.texts(Samples.read(real, json)));
    }

    @ParameterizedTest(name = "{0} does not read {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "transcribe | {\"results\": {\"transcripts\": [{\"text\": \"good\"}]}} | has no \"transcript\"",
                "transcribe | {\"results\": {\"items\": [{\"alternatives\": [{\"c\": 1}]}]}} | has no \"content\"",
                "transcribe-streaming | {\"Transcript\": {\"Results\": [{\"Text\": \"a\"}]}} | has no \"Transcript\"",
                "google | {\"results\": [{\"alternatives\": [{\"content\": \"good\"}]}]} | results[].alternatives[].content",
                "azure | {\"recognizedPhrases\": [{\"recognitionStatus\": \"Failure\"}]} | recognizedPhrases",
                "azure-realtime | {\"RecognitionStatus\": \"Error\"} | \"Error\", so this is no transcript",
                "watson | {\"results\": [{\"alternatives\": [{\"content\": \"good\"}]}]} | has no \"transcript\"",
                "speechmatics | {\"results\": [{\"alternatives\": [{\"word\": \"a\"}]}]} | has no \"content\"",
                "rev-ai | {\"monologues\": [{\"speaker\": 1, \"blocks\": []}]} | has no \"elements\"",
                "json-table | [] | has no rows",
                "json-table | {\"data\": []} | has no rows",
                "json-table | [\"a\", \"b\"] | is no object",
                "jsonl | [{\"text\": \"a\"}] | --format json-table",
            })
    void refusesHalfAFormat(String format, String json, String problem) {
        MalformedTranscriptException refused =
                refusal(TranscriptFormat.of(format).orElseThrow(), json);
        assertTrue(message(refused).contains(problem), refused::getMessage);
    }

    @ParameterizedTest(name = "{0} says how many partial results there are before it refuses")
    @CsvSource(
            delimiter = '|',
            value = {
                "transcribe-streaming | {\"Transcript\": {\"Results\": [{\"ResultId\": \"a\", \"IsPartial\": true}]}}",
                "vosk | {\"partial\": \"good\"}",
                "google | {\"results\": [{\"isFinal\": false, \"alternatives\": [{\"transcript\": \"good\"}]}]}",
                "watson | {\"results\": [{\"final\": false, \"alternatives\": [{\"transcript\": \"good\"}]}]}",
                "azure-realtime | {\"Text\": \"good\", \"Offset\": 1}",
                "speechmatics | {\"message\": \"AddPartialTranscript\", \"results\": []}",
            })
    void countsPartialResults(String format, String json) {
        MalformedTranscriptException refused =
                refusal(TranscriptFormat.of(format).orElseThrow(), json);
        assertTrue(message(refused).startsWith("file: 1 partial result left out"), refused::getMessage);
    }

    @ParameterizedTest(name = "what {0} begins with is told with its line, in our words")
    @MethodSource("formats")
    void saysWhereBytesAreNoJson(TranscriptFormat format) {
        List<byte[]> damaged = new ArrayList<>();
        // As the parser guesses, UTF-32 of either order, and its numbers are beyond all characters.
        String rest = "\"text\": \"good morning\", ".repeat(20);
        damaged.add(("{\0\0\0" + rest).getBytes(StandardCharsets.ISO_8859_1));
        damaged.add(("\0\0\0{" + rest).getBytes(StandardCharsets.ISO_8859_1));
        damaged.add(("{\0" + rest).getBytes(StandardCharsets.ISO_8859_1));
        damaged.add("{\"text\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
        damaged.add("{\"text\": tru}".getBytes(StandardCharsets.ISO_8859_1));
        damaged.add("{\"text\": \"\\x\"}".getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] bytes : damaged) {
            MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> {
                try (TranscriptReader reader =
                        format.open(Samples.input("file", bytes), Side.REFERENCE, ReaderOptions.standard())) {
                    Samples.all(reader);
                }
            });
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.startsWith("file:1: "), message);
            assertFalse(message.contains("xpect") || message.contains("token") || message.contains("UTF-32"), message);
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"prediction\": \"a\", \"reference\": \"b\"}] | json-table",
                "{\"data\": [{\"text\": \"a\"}]} | json-table",
                "{\"predictions\": [{\"ref\": \"a\", \"hyp\": \"b\"}]} | json-table",
                "{\"text\": [\"a\"], \"prediction\": [\"b\"]} | json-table",
                "[{\"text\": \"a\", \"words\": [{\"word\": \"a\"}]}] | json-table",
                "[{\"said\": \"a\"}] | json-table",
                "{\"id\": 1, \"text\": \"a\", \"data\": [{\"text\": \"b\"}]} | jsonl",
                "{\"text\": \"a\", \"status\": \"completed\", \"utterances\": [{\"text\": \"a\"}]} | assemblyai",
                "{\"results\": [{\"alternatives\": [{\"content\": \"a\"}]}]} | speechmatics",
                "{\"results\": [{\"alternatives\": [{\"transcript\": \"a\"}]}]} | google",
                "{\"results\": [{\"alternatives\": [{\"transcript\": \"a\"}]}], \"result_index\": 0} | watson",
                "{\"text\": \"a\", \"result\": [{\"word\": \"a\"}]} | vosk",
                "{\"TranscriptResultStream\": {}} | transcribe-streaming",
                "[{\"MedicalTranscriptResultStream\": {}}] | transcribe-streaming",
                "[{\"RecognitionStatus\": \"NoMatch\"}] | azure-realtime",
            })
    void isTakenByItsMembers(String json, String format) throws IOException {
        try (TranscriptInput input = Samples.input(json)) {
            assertEquals(format, TranscriptFormat.detect(input).id());
        }
    }

    @ParameterizedTest(name = "{0} is JSON of no format that is known")
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1]",
                "[\"good morning\", \"good",
                "{\"result\": {\"transcription\": \"a\"}}",
                "{\"results\": [{\"alternatives\": []}]}",
            })
    void isOfNoFormat(String json) throws IOException {
        try (TranscriptInput input = Samples.input(json)) {
            MalformedTranscriptException refused =
                    assertThrows(MalformedTranscriptException.class, () -> TranscriptFormat.detect(input));
            assertTrue(message(refused).contains("JSON of no format that is known here"), refused::getMessage);
        }
    }

    @ParameterizedTest(name = "{0} is plain text")
    @ValueSource(strings = {"[noise] hello", "[1] the first", "[1]\n[2]\n", "[\"quoted\" words", "{hello}"})
    void isPlainText(String text) throws IOException {
        try (TranscriptInput input = Samples.input(text)) {
            assertEquals(TranscriptFormat.PLAIN, TranscriptFormat.detect(input));
        }
    }

    @ParameterizedTest(name = "the columns that are named are obeyed in {0}")
    @ValueSource(
            strings = {
                "[{\"text\": \"no\", \"said\": \"good morning\", \"heard\": \"good mourning\", \"n\": 1}]",
                "{\"data\": [{\"text\": \"no\", \"said\": \"good morning\", \"heard\": \"good mourning\"}]}",
                "{\"said\": [\"good morning\"], \"text\": [\"no\"], \"heard\": [\"good mourning\"]}",
            })
    void obeysTheNamesOfColumns(String json) throws IOException {
        ReaderOptions options = ReaderOptions.standard()
                .withColumns(TableColumns.usual().withReference("said").withHypothesis("heard"));
        try (TranscriptInput input = Samples.input(json)) {
            assertEquals(TranscriptFormat.JSON_TABLE, TranscriptFormat.detect(input));
            try (UtterancePairs pairs = TranscriptFormat.JSON_TABLE.openPairs(input, options)) {
                UtterancePair pair = pairs.next().orElseThrow();
                assertEquals("good morning", pair.reference().text());
                assertEquals("good mourning", pair.hypothesis().text());
                assertTrue(pairs.next().isEmpty());
            }
        }
    }

    private static MalformedTranscriptException refusal(TranscriptFormat format, String json) {
        return assertThrows(MalformedTranscriptException.class, () -> Samples.read(format, json), format::id);
    }

    @ParameterizedTest(name = "{0} is told to be no transcript")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'jobName': 'call', 'status': 'FAILED', 'FailureReason': 'no speech'} | has failed",
                "{'TranscriptionJob': {'FailureReason': 'bad rate', 'TranscriptionJobStatus': 'FAILED'}} | has failed",
                "{'TranscriptionJob': {'Transcript': {'TranscriptFileUri': 's3://b/k'}}} | TranscriptFileUri names",
                "{'CallAnalyticsJob': {'Transcript': {'TranscriptFileUri': 's3://b/k'}}} | TranscriptFileUri names",
            })
    void answersAboutJobsAreNoTranscripts(String json, String wanted) throws IOException {
        try (TranscriptInput input = Samples.input(json.replace('\'', '"'))) {
            MalformedTranscriptException refused =
                    assertThrows(MalformedTranscriptException.class, () -> TranscriptFormat.detect(input));
            assertTrue(message(refused).contains("this is no transcript: "), refused::getMessage);
            assertTrue(message(refused).contains(wanted), refused::getMessage);
        }
    }

    private static String message(MalformedTranscriptException refused) {
        return String.valueOf(refused.getMessage());
    }
}
