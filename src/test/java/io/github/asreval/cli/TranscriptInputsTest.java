package io.github.asreval.cli;

import static io.github.asreval.cli.base.Outcome.rate;
import static io.github.asreval.cli.base.Outcome.wer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

/** Transcripts in files, folders and streams, of whatever format, and which utterances are paired. */
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

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
