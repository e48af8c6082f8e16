package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.TableColumns;
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
                "Agent: the options are: one, two\nCustomer: two",
                "covid-19 is back\nf-16 flew by\nso it is",
                "B737 landed on time\nA320 was late\nMD80 is ready",
                "2 rooms for tonight\n3 nights please\n4 adults",
                "1,000 dollars\n2,500 euros",
                "Yes, of course\nNo, never",
                "yes|no\nno|yes",
                "<s> hello </s>",
                "<v Agent> hello",
                "<laugh>ha</laugh> yes",
                "hello (cross-talk)\nyes (cross-talk)",
                "the result, as expected\nwas good",
                "0.5\thello there\n1.5\tgood bye",
                "[00:01] good\n[00:04] morning",
                "dial 5 5 5 now please\nyes",
                "he said - --> and left\nyes\nno",
                "SPEAKER_00: hello\nSPEAKER_01: hi",
                "SPEAKER_00: hello\nSPEAKER_01: hi\nSPEAKER_00: good",
                "spk_0 hello\nspk_1 hi\nspk_0 good\nspk_1 bye\nspk_0 yes",
                "prediction, please\nyes, sir",
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
        "'id;text~u1;good', csv",
        "'id|text~u1|good', csv",
        "'Audio File;Ground Truth;Prediction~a;b;c', csv",
        "'wavs/1.wav|good~wavs/2.wav|morning', csv",
        "'LJ001-0001|good day|good day~LJ001-0002|in fact|in fact', csv",
        "'a1,good morning~a2,yes', csv",
        "'a1.wav^good~a2.wav^morning', tsv",
        "'wavs/1.wav|good', csv",
        "'f 1 spk 0.0 1.5 hello~f 1 spk 2.o 2.5 you', stm",
        "'f 1 0.1 0.2 five~f 1 0.3 o.2 six', ctm",
        "'0~00:00:0x,000 --> 00:00:02,000~hi~~1~00:00:03,000 --> 00:00:04,000~you', srt",
        "'# made by hand~{\"text\": \"a\"}~{\"text\": \"b\"}', jsonl",
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
        "'{\\rtf1\\ansi hello}', a document in RTF",
        "'BZh91AY', a packed file",
        "'SPEAKER call 1 0.00 1.20 <NA> <NA> ann <NA> <NA>~SPEAKER call 1 1.2 2 <NA> <NA> bo <NA> <NA>', RTTM",
        "'{\"a\": 1}', JSON of no format",
        "'<?xml version=\"1.0\"?><tt/>', XML of no format",
        "'<smil xml:lang=\"en\"><body/></smil>', XML of no format",
        "'<smil>~ <head></head>~ <body><p>hi</p></body>~</smil>', XML of no format",
        "'<!DOCTYPE html>~<html></html>', an HTML page",
        "'<HTML><body>hello</body></HTML>', an HTML page",
        "'<!-- made by hand -->~<tt/>', XML of no format",
    })
    void refusesWhatIsNoTranscript(String text, String kind) {
        byte[] bytes = text.replace('~', '\n').replace('^', '\t').getBytes(StandardCharsets.UTF_8);
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> detect(bytes));
        assertEquals(
                "file: this is " + kind, String.valueOf(refused.getMessage()).substring(0, 14 + kind.length()));
        assertEquals(0, refused.line());
    }

    @ParameterizedTest(name = "a file called {0} with \"{1}\" is {2}")
    @CsvSource({
        "hyp.trn, 'good (laughs)', trn",
        "call.stm, 'f 1 a x y hello', stm",
        "call.ctm, '', ctm",
        "call.ctm.gz, '', ctm",
        "call.CTM, 'f 1 a b c', ctm",
        "call.srt, 'hello', srt",
        "call.vtt, 'hello', vtt",
        "a.csv, 'hello', csv",
        "a.tsv, '1^hello~2^you', tsv",
        "a.jsonl, 'hello', jsonl",
        "data/train/text, 'utt1 hello~utt2 you', kaldi",
        "text, 'u-1 hello', kaldi",
        "text, '', kaldi",
        "text, 'the cat~a dog', plain",
        "mytext, 'u-1 hello', plain",
        "a.csv, '', plain",
        "hyp.txt, '', plain",
        "call.ctm, 'f 1 a 0.0 1.5 hello', stm",
    })
    void takesAFormatByTheNameOfTheFile(String name, String text, String format) throws IOException {
        byte[] bytes = text.replace('~', '\n').replace('^', '\t').getBytes(StandardCharsets.UTF_8);
        try (TranscriptInput input = Samples.input(name, bytes)) {
            assertEquals(format, TranscriptFormat.detect(input).id());
        }
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource({
        "'good (a-1)~morning', ':2: does not end in an id in parentheses, as in \"good morning (a-1)\"'",
        "'good (a-1)~~morning (a-2)~hi (laughs)', ':4: does not end in an id in parentheses'",
        "'good (a-1)~morning (a-1)', ':2: \"a-1\" is the id of line 1 already'",
        "'u-1 good~u-2 day~u-1 again', ':3: \"u-1\" is the id of line 1 already'",
        "'u-1 good~u-2 day~u-3 you~hello', ':4: does not begin with an id as the other lines do (\"u-1\")'",
    })
    void refusesTheOddLineAndNamesTheWayOut(String text, String problem) {
        for (String end : List.of("\n", "\r\n")) {
            byte[] bytes = text.replace("~", end).getBytes(StandardCharsets.UTF_8);
            String message = String.valueOf(assertThrows(MalformedTranscriptException.class, () -> detect(bytes))
                    .getMessage());
            assertTrue(message.startsWith("file" + problem) && message.contains("--format plain"), message);
        }
    }

    @ParameterizedTest(name = "\"{0}\" has no words to count: {1}")
    @CsvSource({
        "'#!MLF!#~\"*/a.lab\"~0 100 sil', labels of HTK",
        "'{0}{50}hello~{60}{90}you', MicroDVD",
    })
    void refusesWhatWouldCountAsWords(String text, String kind) {
        byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        MalformedTranscriptException refused = assertThrows(MalformedTranscriptException.class, () -> detect(bytes));
        assertTrue(String.valueOf(refused.getMessage()).contains(kind), refused::getMessage);
    }

    @ParameterizedTest(name = "\"{0}\" gets the hint \"{1}\"")
    @CsvSource({
        "'a1.wav: hello~a2.wav: you', --format kaldi",
        "'spk1-utt1 please book a table', --format kaldi",
        "'utt1 hello~utt2 good~utt3 you', --format kaldi",
        "'001 hello~002 good~003 you', --format kaldi",
        "'covid-19 is back~covid-19 is here', --format kaldi",
        "'hello (cross-talk)~yes (cross-talk)', --format trn",
        "'[00:01] hello~[00:05] you', --normalize events",
        "'00:01:02 hello~00:01:05 you', name the --format",
        "'hello [0:01]~you [0:04]', --normalize events",
        "'[00:00.000 --> 00:02.000]  hello~[00:02.000 --> 00:04.000]  you', --normalize events",
        "'[00:00:00.000 --> 00:00:02.000]   hello~[00:00:02.000 --> 00:00:04.000]   you', --normalize events",
        "'0.000000 1.500000 hello~1.500000 3.000000 you', name the --format",
        "'0 46797 she had~0 50000 do not', name the --format",
        "'1. hello~2. good~3. you', --format kaldi",
        "'1) hello~2) good~3) you', --format kaldi",
        "'1 hello~2~3 you', --format kaldi",
        "'0 hello~1 good~2 you', --format kaldi",
        "'1 room~2 nights', ''",
        "'1 room~2 nights~2 adults', ''",
        "'2 3 or 4 people~2 5 of us', ''",
        "'3.5 percent~2.5 percent', ''",
        "'hello~you', ''",
        "'covid-19 is back', ''",
        "'Agent : hello~Customer : you', ''",
        "'2 rooms~3 nights~4 adults', ''",
        "'B737 landed~A320 is late~MD80 left', ''",
        "'7:30 is fine~8:15 is better', ''",
        "'SPEAKER_00: hello~SPEAKER_01: hi~SPEAKER_00: good~SPEAKER_01: bye~SPEAKER_00: yes', ''",
        "'utt-1: hello~utt-2: hi', --format kaldi",
    })
    void hintsAtIdsAndTimesThatCountAsWords(String text, String hint) throws IOException {
        byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        try (TranscriptInput input = Samples.input("file", bytes)) {
            Detection found = Detection.of(input, ReaderOptions.standard());
            assertEquals(TranscriptFormat.PLAIN, found.format());
            assertEquals(
                    hint.isEmpty() ? 0 : 1, found.hints().size(), found.hints().toString());
            assertTrue(String.join("", found.hints()).endsWith(hint)
                    || String.join("", found.hints()).contains(hint));
        }
    }

    @ParameterizedTest(name = "a first line of {0} words is looked at to its end")
    @ValueSource(ints = {100, 20_000, 200_000})
    void looksAtBothEndsOfALongLine(int words) throws IOException {
        String line = "hello ".repeat(words);
        assertEquals(TranscriptFormat.TRN, detect((line + "(a-1)\nyes (a-2)\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(TranscriptFormat.TRN, detect((line + "(a-1)").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                TranscriptFormat.STM,
                detect(("f 1 a 0.0 10.5 " + line + "\nf 1 a 11 12 yes").getBytes(StandardCharsets.UTF_8)));
        assertEquals(TranscriptFormat.PLAIN, detect((line + "\nyes").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text, id|", "id,text,", "a;b\tc,d|e ", "12 --> 13 ", "-> ] , Phrase IPA ", "x* 1,5 0:01 "})
    void takesALineOfMegabytesForATextWhateverIsInIt(String part) throws IOException {
        String line = "so he said " + part.repeat(2_000_000 / part.length());
        assertEquals(TranscriptFormat.PLAIN, detect(line.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TranscriptFormat.PLAIN, detect((line + "\nyes").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void looksForTheColumnsThatTheUserNames() throws IOException {
        byte[] bytes = "n#spoken#heard\n1#a b#a c\n".getBytes(StandardCharsets.UTF_8);
        TableColumns columns = TableColumns.usual().withReference("spoken");
        ReaderOptions named = ReaderOptions.standard().withColumns(columns);
        try (TranscriptInput input = Samples.input("file", bytes)) {
            assertEquals(TranscriptFormat.PLAIN, Detection.of(input, named).format());
            assertEquals(
                    "a table with \"#\" between its cells; the first row names the columns",
                    Detection.of(input, named.withColumns(columns.withDelimiter("#")))
                            .description());
        }
        byte[] commas = "n,spoken,heard\n1,a b,a c\n".getBytes(StandardCharsets.UTF_8);
        try (TranscriptInput input = Samples.input("file", commas)) {
            assertEquals(TranscriptFormat.CSV, Detection.of(input, named).format());
        }
    }

    private static TranscriptFormat detect(byte[] bytes) throws IOException {
        try (TranscriptInput input = Samples.input("file", bytes)) {
            return TranscriptFormat.detect(input);
        }
    }
}
