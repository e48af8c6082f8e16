package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

    @ParameterizedTest(name = "\"{0}\" is plain text")
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "good morning",
                "[noise] good morning\n[laughter]",
                "{ um / uh } good morning\n{ yes }",
                "hello (laughs)\nwell (laughs)",
                "hello (laughs)",
                "covid-19 spreads\ncovid-19 is back",
                "covid-19 spreads",
                "spk1-utt1 please book a table",
                "24 hours\n7 days",
                "Agent : hello\nCustomer : hello",
                "Agent :hello\nCustomer :hello",
                "Agent :\nhello",
                "the options are:\none",
                "the options are:\none\ntwo",
                "text\nis a column",
                "reference, hypothesis and text",
                "audio\ttext here now\na\tb",
                "uh-huh",
                "uh-huh\nuh-huh",
                "yes\nno",
                "well-known, so to say",
                "1\n2\n3",
                "call1 A 0.10 0.30",
                "a b 1 2 three four five\nand then some words",
                "<unk> hello",
                "\"quoted\"",
                "WEB VTT",
            })
    void takesTextForText(String text) throws IOException {
        assertEquals(TranscriptFormat.PLAIN, detect(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "'u-1 good~u-2 morning', kaldi",
        "'common_voice_1 good~~common_voice_2', kaldi",
        "'good (a-1)', trn",
        "'good (a-1)~(a-2 -3.5)~;; a comment', trn",
        "'f 1 spk 0.0 1.5 hello', stm",
        "';; comment~f 1 1 0.0 2.0 hello', stm",
        "'f 1 0.1 0.2 five~f 1 0.3 0.2 6 0.9', ctm",
        "'f 1 0.1 0.2 five NA', ctm",
        "'id,text~u1,good', csv",
        "'\"id\",\"text\"~u1,\"good, day\"', csv",
        "'Path,Sentence~a.wav,good', csv",
        "'path^sentence^age~a.wav^good^', tsv",
        "'start^end^text', whisper-tsv",
        "'WEBVTT', vtt",
        "'~~1~00:00:01,000 --> 00:00:02,000~hi', srt",
        "'00:00:01,000 --> 00:00:02,000', srt",
        "'Agent :~hello~Agent :~yes', console",
        "'Agent:~hello~~Kunde 1:~ja', console",
        "'<ANNOTATION_DOCUMENT/>', eaf",
        "'\"ooTextFile short\"~\"TextGrid\"', textgrid",
    })
    void takesAFormatByItsMarks(String text, String format) throws IOException {
        String real = text.replace('~', '\n').replace('^', '\t');
        assertEquals(format, detect(real.getBytes(StandardCharsets.UTF_8)).id());
        assertEquals(
                format,
                detect(("\uFEFF" + real).getBytes(StandardCharsets.UTF_8)).id());
        assertEquals(
                format,
                detect(("\uFEFF" + real).getBytes(StandardCharsets.UTF_16LE)).id());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"a\"} | whisper",
                "{\"text\": \"a\"}{\"text\": \"b\"} | jsonl",
                "{\"text\":~ \"a\"}~{\"text\": \"b\"} | vosk",
                "{\"pred_text\": \"a\", \"text\": \"b\"} | jsonl",
                "{\"id\": \"u\",~ \"text\": \"b\"} | jsonl",
                "{\"partial\": \"a\"} | vosk",
                "[{\"session_id\": 1, \"words\": \"a\"}] | seglst",
                "{\"segments\": [{\"text\": \"a\", \"words\": [{\"score\": 1}]}]} | whisperx",
                "{\"JobStatus\": \"COMPLETED\"} | call-analytics",
                "{\"CategoryEvent\": {}} | transcribe-streaming",
            })
    void takesJsonByItsMembers(String json, String format) throws IOException {
        assertEquals(
                format,
                detect(json.replace('~', '\n').getBytes(StandardCharsets.UTF_8)).id());
    }

    static List<String> samples() throws IOException {
        return Samples.names();
    }

    @ParameterizedTest(name = "{0} packed is what it is unpacked")
    @MethodSource("samples")
    void looksIntoGzip(String name) throws IOException {
        byte[] bytes = Samples.bytes(name);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        assertEquals(kind(bytes), kind(packed.toByteArray()));
    }

    private static String kind(byte[] bytes) throws IOException {
        try {
            return detect(bytes).id();
        } catch (MalformedTranscriptException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void judgesALongFileByItsBeginning() throws IOException {
        String words = "word ".repeat(20_000);
        assertEquals(TranscriptFormat.WHISPER, detect(("{\"text\": \"" + words).getBytes(StandardCharsets.UTF_8)));
        assertEquals(TranscriptFormat.PLAIN, detect(words.getBytes(StandardCharsets.UTF_8)));
        StringBuilder kaldi = new StringBuilder();
        for (int i = 0; kaldi.length() < 100_000; i++) {
            kaldi.append("spk-").append(i).append(" good morning\n");
        }
        assertEquals(TranscriptFormat.KALDI, detect(kaldi.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource({
        "'Phrase^IPA^SoundsLike^DisplayAs', a vocabulary table",
        "'DisplayAs^Phrase~a b^a-b', a vocabulary table",
        "'Los-Angeles~New-York~Paris', a vocabulary list",
        "'Los-Angeles,New-York', a vocabulary list",
        "'%PDF-1.7', a PDF",
        "'RIFFxxxxWAVE', a recording",
        "'{\"a\": 1}', JSON of no format",
        "'<?xml version=\"1.0\"?><tt/>', XML of no format",
    })
    void refusesWhatIsNoTranscript(String text, String kind) {
        byte[] bytes = text.replace('~', '\n').replace('^', '\t').getBytes(StandardCharsets.UTF_8);
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> detect(bytes));
        assertEquals(
                "file: this is " + kind, String.valueOf(refused.getMessage()).substring(0, 14 + kind.length()));
        assertEquals(0, refused.line());
    }

    private static TranscriptFormat detect(byte[] bytes) throws IOException {
        try (TranscriptInput input = Samples.input("file", bytes)) {
            return TranscriptFormat.detect(input);
        }
    }
}
