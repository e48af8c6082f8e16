package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code wer} takes for a transcript, and which utterances it pairs. */
class TranscriptInputsTest {

    private static final String CALL = "testdata/hinglish-call/";
    private static final String SAMPLES = "testdata/transcript/";

    @TempDir
    Path folder;

    @Test
    void pairsByIdWhateverTheOrder() throws IOException {
        Path reference = write("a.trn", "good morning (c-1)\nthank you (c-2)\n");
        Path hypothesis = write("b.trn", "thank you (c-2)\ngood mourning (c-1)\n");
        Outcome outcome = wer(reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().startsWith("1 [c-1]  1 error / 2 words"), outcome.out());
        assertTrue(outcome.err().startsWith(reference + ": read as trn: "), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void pairsByLineIfToldSo() throws IOException {
        Path reference = write("a.trn", "good morning (c-1)\nthank you (c-2)\n");
        Path hypothesis = write("b.trn", "good morning (x-1)\nthank you (x-2)\n");
        assertEquals(3, wer(reference, hypothesis).status());
        assertEquals("0.000", rate(wer(reference, hypothesis, "--pair-by", "line")));
    }

    @ParameterizedTest(name = "--missing {0}: {1} of {2} words wrong")
    @CsvSource({"skip, 0, 2", "count, 3, 4"})
    void countsOrSkipsWhatOneSideLacks(String policy, int errors, int words) throws IOException {
        Path reference = write("a.txt", "u-1 good morning\nu-2 thank you\n");
        Path hypothesis = write("b.txt", "u-1 good morning\nu-3 what\n");
        Outcome outcome = wer(reference, hypothesis, "-s", "-f", "json", "--missing", policy);
        JsonNode total = JsonMapper.shared().readTree(outcome.out()).get("total");
        assertEquals(errors, total.get("errors").intValue());
        assertEquals(words, total.get("referenceWords").intValue());
        assertTrue(outcome.err().contains("1 utterance not in"), outcome.err());
        Outcome refused = wer(reference, hypothesis, "--missing", "error");
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("choose --missing skip or --missing count"), refused.err());
    }

    @Test
    void scoresBothSidesOfATable() throws IOException {
        Path table = write("t.csv", "id,reference,hypothesis\nu1,the cat,the cat\nu2,\"a, b\",a b\n");
        Outcome outcome = Outcome.of("wer", table.toString());
        assertEquals("25.000", rate(outcome));
        assertTrue(outcome.out().contains("2 [u2]  1 error / 2 words"), outcome.out());
        Outcome other = Outcome.of(
                "wer", "--reference-column", "hypothesis", "--hypothesis-column", "reference", table.toString());
        assertEquals("25.000", rate(other));
        Outcome oneSide = Outcome.of("wer", CALL + "reference.txt");
        assertEquals(2, oneSide.status());
        assertTrue(oneSide.err().startsWith(CALL + "reference.txt holds one side only; name the HYPOTHESIS, too"));
    }

    @Test
    void scoresSubtitlesAgainstTheTurnsOfACall() throws IOException {
        Path turns = write("turns.txt", "good morning how are you\nfine thanks and you\n");
        Path cues = write(
                "cues.srt",
                "1\n00:00:00,000 --> 00:00:01,000\ngood morning how\n\n2\n00:00:01,000 --> 00:00:03,000\nare you\nfine"
                        + " thank you\n\n");
        Outcome outcome = wer(turns, cues, "--align-segments");
        assertEquals("22.222", rate(outcome));
        assertTrue(outcome.out().startsWith("1  0 errors / 5 words"), outcome.out());
        assertEquals("22.222", rate(wer(turns, cues, "--global")));
        assertEquals(3, wer(turns, cues).status(), "subtitles are one utterance");
        Outcome both = wer(turns, cues, "--align-segments", "--pair-by", "line");
        assertEquals(2, both.status());
    }

    @Test
    void totalsBySpeakerAddUpToTheCall() {
        Outcome outcome =
                Outcome.wer("-s -f json --by speaker", CALL + "reference.txt", CALL + "hypothesis-space-restored.txt");
        JsonNode report = JsonMapper.shared().readTree(outcome.out());
        List<String> names = new ArrayList<>();
        long errors = 0;
        for (JsonNode group : report.get("groups")) {
            assertEquals("speaker", group.get("by").stringValue());
            names.add(group.get("name").stringValue());
            errors += group.get("total").get("errors").longValue();
        }
        assertEquals(List.of("Agent", "Customer"), names);
        assertEquals(13, errors);
        Outcome text = Outcome.wer("-s --by speaker", CALL + "reference.txt", CALL + "hypothesis.txt");
        assertTrue(text.out().startsWith("Speaker   Utterances     Words    Errors"), text.out());
    }

    @Test
    void readsWordsByTheirTimes() {
        Outcome outcome = Outcome.wer("-f json --by label", SAMPLES + "nist.ref.stm", SAMPLES + "nist.hyp.ctm");
        JsonNode report = JsonMapper.shared().readTree(outcome.out());
        assertEquals("stm+ctm", report.get("settings").get("format").stringValue());
        assertEquals("agent", report.get("utterances").get(0).get("speaker").stringValue());
        List<String> groups = new ArrayList<>();
        report.get("groups")
                .forEach(group -> groups.add(group.get("name").stringValue() + " "
                        + group.get("total").get("utterances").intValue()));
        assertEquals(List.of("F 1", "M 1", "O 2"), groups);
    }

    @Test
    void unpacksGzipAndReadsStandardInput() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(Path.of(CALL + "hypothesis.txt")));
        }
        Path file = Files.write(folder.resolve("packed"), packed.toByteArray());
        assertEquals("11.364", rate(Outcome.of("wer", "-s", CALL + "reference.txt", file.toString())));
        assertEquals("11.364", rate(Outcome.withInput(packed.toByteArray(), "wer", "-s", CALL + "reference.txt", "-")));
        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] line = "a".repeat(999).concat("\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 40_000; i++) {
                gzip.write(line);
            }
        }
        Outcome stopped = wer(bomb, bomb, "-s");
        assertEquals(3, stopped.status(), stopped.err());
        assertTrue(stopped.err().contains("--max-expansion"), stopped.err());
        assertEquals("0.000", rate(wer(bomb, bomb, "-s", "--max-expansion", "5000")));
    }

    @Test
    void scoresFoldersAndListsOfPairs() throws IOException {
        Files.createDirectories(folder.resolve("said"));
        Files.createDirectories(folder.resolve("heard"));
        write("said/b.txt", "one two\n");
        write("said/a.txt", "three\nfour\n");
        write("heard/a.txt", "three\nfor\n");
        write("heard/b.txt", "one two\n");
        Outcome outcome = wer(folder.resolve("said"), folder.resolve("heard"), "--by", "file");
        assertEquals("25.000", rate(outcome));
        assertTrue(outcome.out().contains("2 [a:2]  1 error / 1 word "), outcome.out());
        assertTrue(
                outcome.out().lines().anyMatch(line -> line.matches("b +1 +2 +0 +0 +0 +0 +0\\.000%")), outcome.out());
        Path list = write(
                "list.tsv",
                folder.resolve("said/b.txt") + "\t" + folder.resolve("heard/b.txt") + "\n"
                        + folder.resolve("said/a.txt") + "\t" + folder.resolve("heard/a.txt") + "\n");
        assertEquals("25.000", rate(Outcome.of("wer", "-s", "--pairs", list.toString())));
        assertEquals(2, Outcome.of("wer", "--pairs", list.toString(), "a.txt").status());
        Files.delete(folder.resolve("heard/b.txt"));
        Outcome lacking = wer(folder.resolve("said"), folder.resolve("heard"));
        assertEquals(3, lacking.status());
        assertTrue(lacking.err().contains("b"), lacking.err());
    }

    @ParameterizedTest(name = "a text in {0} is read by --encoding")
    @CsvSource({
        "windows-1252, café déjà vu",
        "Shift_JIS, 東京 タワー",
        "GB18030, 你好 😀",
        "x-ISCII91, नमस्ते जी",
        "UTF-16LE, हाँ 😀"
    })
    void readsOtherEncodings(String encoding, String text) throws IOException {
        Path reference = write("utf8.txt", text + "\n");
        Path hypothesis = folder.resolve("other.txt");
        Files.write(hypothesis, text.getBytes(Charset.forName(encoding)));
        Path same = Files.write(folder.resolve("same.txt"), (text + "\n").getBytes(Charset.forName(encoding)));
        assertEquals("0.000", rate(wer(same, hypothesis, "--encoding", encoding)));
        Outcome undeclared = wer(reference, hypothesis);
        assertTrue(undeclared.status() == 3 || undeclared.err().contains("read as UTF-16LE, though"), undeclared.out());
        assertEquals("0.000", rate(wer(reference, hypothesis, "--hypothesis-encoding", encoding)));
        assertEquals("0.000", rate(wer(hypothesis, reference, "--reference-encoding", encoding)));
        assertEquals(
                "0.000", rate(wer(reference, hypothesis, "--hypothesis-encoding", encoding, "--encoding", "UTF-8")));
    }

    @Test
    void warnsWhereNoUtteranceIsScored() throws IOException {
        Path empty = write("a.txt", "");
        Path other = write("b.txt", "");
        Outcome outcome = wer(empty, other);
        assertEquals(3, outcome.status());
        assertEquals(
                other + ": warning: no utterance was scored, so that there is no rate; are the files empty?\n",
                outcome.err());
        assertTrue(outcome.out().contains("Sentence count: 0"), outcome.out());
        assertEquals(3, wer(empty, other, "--fail-above", "5%").status());
        assertEquals(
                3,
                Outcome.of("wer", empty.toString(), other.toString(), empty.toString())
                        .status());
        Path said = Files.createDirectory(folder.resolve("said"));
        Path heard = Files.createDirectory(folder.resolve("heard"));
        assertEquals(3, wer(said, heard).status());
        assertTrue(
                wer(said, heard).err().startsWith(heard + ": warning: no utterance"),
                wer(said, heard).err());
        assertEquals(0, wer(write("c.txt", "\n"), write("d.txt", "\n")).status(), "a blank line is an utterance");
    }

    @ParameterizedTest(name = "an empty file beside {0} is one in which nothing was recognised")
    @CsvSource({
        "a.stm, f 1 a 0.0 1.0 good morning",
        "a.txt, u-1 good~u-2 morning",
        "a.trn, good morning (u-1)",
        "a.csv, 'id,text~1,good morning'",
        "a.jsonl, '{\"id\": \"u1\", \"text\": \"good morning\"}'",
    })
    void takesAnEmptyFileForWhatTheOtherSideIs(String name, String text) throws IOException {
        Path reference = write(name, text.replace('~', '\n') + "\n");
        for (String empty : List.of("", "\n")) {
            Path hypothesis = write("empty.txt", empty);
            assertEquals(3, wer(reference, hypothesis).status());
            assertTrue(wer(reference, hypothesis).err().contains("--missing count"));
            assertEquals("100.000", rate(wer(reference, hypothesis, "--missing", "count")));
        }
    }

    @ParameterizedTest(name = "\"{1}\" in {0} has an id twice")
    @CsvSource({
        "t.csv, 'id,reference,hypothesis~u1,a,a~u2,b,c~u1,c,c', t.csv:4: \"u1\" is the id of line 2 already",
        "t.jsonl, '{\"id\": \"u\", \"text\": \"a\", \"pred_text\": \"a\"}~{\"id\": \"u\", \"text\": \"b\","
                + " \"pred_text\": \"b\"}', t.jsonl:2: \"u\" is the id of line 1 already",
    })
    void refusesAnIdThatATableHasTwice(String name, String text, String problem) throws IOException {
        Path table = write(name, text.replace('~', '\n') + "\n");
        Outcome outcome = Outcome.of("wer", table.toString());
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }

    @Test
    void letsARecordingStandInSeveralRowsOfOneTable() throws IOException {
        Path table = write("t.csv", "path,reference,hypothesis\na.wav,a,a\na.wav,b,c\n");
        assertEquals("50.000", rate(Outcome.of("wer", table.toString())));
        assertEquals(
                3, Outcome.of("wer", "--id-column", "path", table.toString()).status());
    }

    @Test
    void refusesIdsThatOneSideHasTwiceThoughTheOtherHasNone() throws IOException {
        Path reference = write("ref.csv", "id,text\nu1,a\nu1,b\n");
        Path hypothesis = write("hyp.txt", "a\nb\n");
        assertTrue(wer(reference, hypothesis).err().contains("ref.csv:3: \"u1\" is the id of line 2 already"));
        assertEquals("0.000", rate(wer(reference, hypothesis, "--pair-by", "line")));
        Outcome converted = Outcome.of("wer", "convert", "--to", "trn", reference.toString());
        assertEquals(3, converted.status());
        assertEquals("", converted.out());
    }

    @Test
    void obeysTheColumnsThatAreNamed() throws IOException {
        Path table = write("t.csv", "n;spoken;heard;text\n1;a b;a c;x y\n2;c;c;z\n");
        assertEquals(
                "33.333",
                rate(Outcome.of(
                        "wer", "--reference-column", "spoken", "--hypothesis-column", "heard", table.toString())));
        assertEquals("33.333", rate(wer(table, table, "--reference-column", "spoken", "--hypothesis-column", "heard")));
        assertEquals("33.333", rate(wer(table, table, "--reference-column", "2", "--hypothesis-column", "3")));
        Path two = write("two.csv", "text,sentence\na b,a c\n");
        assertEquals("50.000", rate(Outcome.of("wer", "--hypothesis-column", "text", two.toString())));
        Outcome missing = wer(table, table, "--reference-column", "said");
        assertTrue(
                missing.err()
                        .contains("no column is called \"said\"; the columns are \"n\", \"spoken\", \"heard\","
                                + " \"text\", so name the one that is meant: --reference-column NAME"),
                missing.err());
    }

    @ParameterizedTest(name = "\"{0}\" is scored without a second file")
    @ValueSource(
            strings = {
                "id;ground_truth;prediction~1;a b;a c",
                "file|Ground Truth|asr~1|a b|a c",
                "gt\tpred_text~a b\ta c",
                "label,predicted~a b,a c",
                "sep=;~reference;hypothesis~a b;a c",
                "Transcription,Pred-Text~\"a b\",\"a c\"",
            })
    void needsNoHypothesisForATableOfBothSides(String text) throws IOException {
        Path table = write("both.txt", text.replace('~', '\n') + "\n");
        assertEquals("50.000", rate(Outcome.of("wer", table.toString())));
    }

    @ParameterizedTest(name = "--delimiter {0} parts cells by it")
    @CsvSource({"#, #", "tab, '\t'", "semicolon, ;", "pipe, |", "comma, ','", "\\t, '\t'"})
    void partsCellsAsTheUserSays(String name, String delimiter) throws IOException {
        Path table = write(
                "t.dat",
                "id,reference;hypothesis|x#y\tz\n".replaceAll("[,;|#\t]", delimiter)
                        + "1,a b;a c|x#y\tz\n".replaceAll("[,;|#\t]", delimiter));
        assertEquals("50.000", rate(Outcome.of("wer", "--delimiter", name, table.toString())));
        Outcome none = wer(write("a.txt", "a\n"), write("b.txt", "a\n"), "--delimiter", name);
        assertTrue(none.err().contains("is read as plain, which has no columns"), none.err());
        assertEquals(2, Outcome.of("wer", "--delimiter", "ab", table.toString()).status());
    }

    @Test
    void keysTablesWithoutAHeaderByTheirFirstCells() throws IOException {
        Path reference = write("r.txt", "wavs/1.wav|I would \"like\" milk\nwavs/2.wav|the torch, tied\n");
        Path hypothesis = write("h.txt", "wavs/2.wav|the torch, tied\nwavs/1.wav|I would milk\n");
        assertEquals("14.286", rate(wer(reference, hypothesis)));
        Path commas = write("r.csv", "a1,well, so be it\na2,yes\n");
        assertEquals("40.000", rate(wer(commas, write("h.csv", "a2,yes\na1,so be it well,\n"))));
        Path three = write("three.csv", "x-1|Dr. No|doctor no\nx-2|No. 5 is it|number five is it\n");
        assertEquals("0.000", rate(wer(three, three, "--reference-column", "3", "--hypothesis-column", "3")));
        assertEquals("66.667", rate(wer(three, three, "--hypothesis-column", "3")));
        Path four = write("four.csv", "x-1|a b|c d|e f\nx-2|a b|c d|e f\n");
        assertTrue(
                wer(four, four).err().contains("the columns are \"id\", \"2\", \"3\", \"4\""),
                wer(four, four).err());
    }

    @Test
    void namesTheVeryOptionForBytesThatAreNotUtf8() throws IOException {
        Path good = write("good.txt", "déjà vu\n");
        Path bad = Files.write(folder.resolve("bad.txt"), "d\u00E9j\u00E0 vu\n".getBytes(StandardCharsets.ISO_8859_1));
        String place =
                bad + ":1: byte 2 of the line (byte 2 of the file) is 0xE9, which is not UTF-8 there; save the file"
                        + " as UTF-8, or give ";
        assertRefused(place + "--hypothesis-encoding windows-1252\n", wer(good, bad));
        assertRefused(place + "--reference-encoding windows-1252\n", wer(bad, good));
        assertRefused(place + "--encoding windows-1252\n", wer(bad, bad));
        assertRefused(place + "--encoding windows-1252\n", Outcome.of("wer", "normalize", bad.toString()));
        Path list = write("list.tsv", good + "\t" + bad + "\n");
        assertRefused(
                place + "--reference-encoding or --hypothesis-encoding windows-1252\n",
                Outcome.of("wer", "--pairs", list.toString()));
        assertRefused(
                place + "--hypothesis-encoding windows-1252\n",
                Outcome.of("vocab", "generate", "--language", "fr-FR", good.toString(), bad.toString()));
        Path json = Files.write(
                folder.resolve("bad.jsonl"), "{\"text\": \"d\u00E9j\u00E0\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(
                wer(good, json).err().endsWith("give --hypothesis-encoding windows-1252\n"),
                wer(good, json).err());
        assertEquals("0.000", rate(wer(good, bad, "--hypothesis-encoding", "windows-1252")));
        Path zeros = Files.write(folder.resolve("zeros.txt"), "a\0b\0\0\0c\0d\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(
                wer(good, zeros).err().endsWith("or give --hypothesis-encoding UTF-16LE\n"),
                wer(good, zeros).err());
    }

    private static void assertRefused(String problem, Outcome outcome) {
        assertEquals(problem, outcome.err());
        assertEquals(3, outcome.status());
    }

    @Test
    void namesWhatIsNotOfTheEncoding() throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, new byte[] {'a', '\n', (byte) 0x81, (byte) 0x30, '\n'});
        Outcome outcome = wer(bad, bad, "--encoding", "Shift_JIS");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("is not Shift_JIS"), outcome.err());
        Outcome unknown = wer(bad, bad, "--encoding", "utf-9");
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().startsWith("--encoding: \"utf-9\" is no encoding that Java knows"), unknown.err());
    }

    @ParameterizedTest(name = "wer convert --to {0} writes what is read again as the same")
    @ValueSource(strings = {"plain", "kaldi", "trn", "csv", "jsonl", "seglst"})
    void convertsThereAndBack(String format) throws IOException {
        Path reference = Path.of(SAMPLES, "transcribe.callanalytics.json");
        Path written = folder.resolve("written");
        Outcome outcome = Outcome.of("wer", "convert", "--to", format, "-o", written.toString(), reference.toString());
        assertEquals(0, outcome.status(), outcome.err());
        Outcome shown = Outcome.of("wer", "convert", "--to", format, reference.toString());
        assertEquals(Files.readString(written), shown.out());
        Outcome scored = wer(reference, written, "--hypothesis-format", format, "--pair-by", "line");
        assertEquals("0.000", rate(scored));
    }

    @Test
    void convertLeavesTheOldFileWhereTheNewOneIsBad() throws IOException {
        Path bad = write("bad.srt", "1\n00:00:00,000 --> 00:00:01,000\ngood\n\nnonsense\n");
        Path target = write("kept.txt", "kept");
        Outcome outcome = Outcome.of("wer", "convert", "--to", "plain", "-o", target.toString(), bad.toString());
        assertEquals(3, outcome.status(), outcome.err());
        assertEquals("kept", Files.readString(target));
        assertEquals(2, Outcome.of("wer", "convert", bad.toString()).status());
        assertEquals(
                2, Outcome.of("wer", "convert", "--to", "vosk", bad.toString()).status());
    }

    @Test
    void convertTakesASideOfATable() throws IOException {
        Path table = write("t.csv", "id,reference,hypothesis\nu1,the cat,a cat\n");
        assertEquals(
                "the cat\n",
                Outcome.of("wer", "convert", "--to", "plain", table.toString()).out());
        assertEquals(
                "a cat\n",
                Outcome.of("wer", "convert", "--to", "plain", "--side", "hypothesis", table.toString())
                        .out());
    }

    @Test
    void normalizeReadsTranscriptsToo() throws IOException {
        Path trn = write("a.trn", "Good Morning (c-1)\nThank You (c-2)\n");
        assertEquals(
                "good morning\nthank you\n",
                Outcome.of("wer", "normalize", "--normalize", "fold", trn.toString())
                        .out());
    }

    @ParameterizedTest(name = "wer {0} is status {1}")
    @CsvSource({
        "--format nonsense a b, 2",
        "--head-ids --tail-ids a b, 2",
        "--max-expansion 0 a b, 2",
        "--by nobody a b, 2",
        "--missing a b, 2",
        "--missing skip --pair-by line a b, 2",
        "--reference-column text testdata/hinglish-call/reference.txt testdata/hinglish-call/hypothesis.txt, 3",
        "convert --to trn --id-column id testdata/hinglish-call/reference.txt, 3",
        "normalize --id-column id testdata/hinglish-call/reference.txt, 3",
        "testdata/vocabulary/phrase-space.txt testdata/vocabulary/phrase-space.txt, 3",
        "testdata/transcript/other.json testdata/transcript/other.json, 3"
    })
    void complains(String arguments, int status) {
        Outcome outcome = Outcome.of(("wer " + arguments).split(" "));
        assertEquals(status, outcome.status(), outcome.err());
        assertTrue(!outcome.err().isEmpty() && !outcome.err().contains("\tat "), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void idsOfAsrEvaluationAreThoseOfKaldiAndTrn() throws IOException {
        Path head = write("head.txt", "first good morning\nsecond thank you\n");
        assertEquals("0.000", rate(wer(head, head, "--head-ids")));
        assertTrue(wer(head, head, "--head-ids").out().startsWith("1 [first]  0 errors / 2 words"));
        Path tail = write("tail.txt", "good morning (first)\nthank you (second)\n");
        assertTrue(wer(tail, tail, "-id").out().startsWith("1 [first]  0 errors / 2 words"));
    }

    @Test
    void plainTextIsReadAsBefore() {
        Outcome plain = Outcome.wer("-i", CALL + "reference.txt", CALL + "hypothesis.txt");
        Outcome told = Outcome.wer("--format plain", CALL + "reference.txt", CALL + "hypothesis.txt");
        assertEquals(told, plain);
    }

    /** Returns the rate of a text report in percent. */
    private static String rate(Outcome outcome) {
        String line = outcome.out()
                .lines()
                .filter(l -> l.startsWith("WER:"))
                .findFirst()
                .orElse(outcome.err());
        return line.replaceAll("WER: +([0-9.]+)%.*", "$1");
    }

    private static Outcome wer(Path reference, Path hypothesis, String... options) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options));
        arguments.add(reference.toString());
        arguments.add(hypothesis.toString());
        return Outcome.of(arguments.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
