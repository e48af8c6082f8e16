package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.SpeakerReports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SpeakersRunTest {

    private static final String CASES = "testdata/speakers/";

    @TempDir
    Path folder;

    private static Outcome run(String options, String name) {
        return Outcome.wer(options, CASES + name + "/reference.stm", CASES + name + "/hypothesis.stm");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void printsARowForEachSpeakerAndWhatTheErrorsAreDueTo() {
        Outcome outcome = run("--speakers cp", "04-wrong-attribution");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("""
                Speaker  Heard as      Words   Errors        S        D        I        WER   given away
                A        1                 5        2        0        2        0    40.000%            2
                B        2                 5        2        0        0        2    40.000%            0

                Errors of recognition: 0, of attribution: 4
                Words of A given to B (2): 2
                norm=none; tok=whitespace; speakers=cp
                cpWER:    40.000% (         4 /         10)   speakers 2, missed 0, false 0; attribution costs 4
                """, outcome.out());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--speakers cp -s,            cpWER:    51.020% (        50 /         98)",
        "--speakers cp --collar 5 -s, tcpWER:    65.306% (        64 /         98)",
        "--speakers orc,              ORC-WER:    45.918% (        45 /         98)",
        "--speakers orc --collar 5s,  tcORC-WER:    54.082% (        53 /         98)",
        "--speakers di,               DI-cpWER:    45.918% (        45 /         98)",
        "--speakers di --collar 5,    DI-tcpWER:    59.184% (        58 /         98)",
        "--speakers wder,             WDER:    27.711% (        23 /         83)",
    })
    void theLastLineIsTheRateOfTheMetric(String options, String rate) {
        Outcome outcome = run(options, "18-meeting-2-shifted");
        assertEquals(0, outcome.status(), outcome.err());
        List<String> lines = outcome.out().lines().toList();
        assertTrue(lines.get(lines.size() - 1).startsWith(rate), outcome.out());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"reference.stm", "reference.seglst.json", "reference.TextGrid", "reference.eaf"})
    void transcribeIsScoredAgainstReferencesOfAnyFormat(String reference) {
        Outcome diarized = Outcome.wer(
                "--speakers cp --collar 2", CASES + "call/" + reference, CASES + "call/transcribe.diarized.json");
        assertTrue(diarized.out().contains("(        10 /         34)"), diarized.out() + diarized.err());
        // A turn of two speakers is one utterance there: its words are told apart by their times.
        assertTrue(diarized.out().contains("Errors of recognition: 2, of attribution: 8\n"), diarized.out());
        assertTrue(diarized.out().contains("Words of customer given to agent (spk_0): 4\n"), diarized.out());
        Outcome channels = Outcome.wer(
                "--speakers cp --collar 2", CASES + "call/" + reference, CASES + "call/transcribe.channels.json");
        assertTrue(channels.out().contains("(         2 /         34)"), channels.out() + channels.err());
    }

    @Test
    void theSameSpeakersAreTheDefault() {
        String plain = run("-s", "01-labels-swapped").out();
        assertEquals(plain, run("-s --speakers same", "01-labels-swapped").out());
        assertTrue(plain.contains("\nWER:"), plain);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "--speakers cp",
                "--speakers cp --collar 5 --fail-above 99%",
                "--speakers orc --collar 0.5",
                "--speakers di",
                "--speakers wder",
                "--speakers cp --tokenizer icu --normalize fold"
            })
    void jsonFollowsTheSchema(String options) throws IOException {
        for (String name : List.of("18-meeting-2-shifted", "02-over-clustering", "06-empty-hypothesis", "10-tie")) {
            String report = run(options + " -f json", name).out();
            assertEquals(List.of(), problems(report), name);
        }
    }

    private static List<String> problems(String report) throws IOException {
        try (InputStream in = SpeakerReports.class.getResourceAsStream("speakers.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(report, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void allFormatsTellTheSame() {
        String options = "--speakers cp --collar 2";
        JsonNode json = JsonMapper.shared()
                .readTree(run(options + " -f json", "18-meeting-2-shifted").out());
        assertEquals(117, json.at("/total/errors").asInt());
        assertEquals(101, json.at("/speakers/recognitionErrors").asInt());
        assertEquals(16, json.at("/speakers/attributionErrors").asInt());
        assertEquals("h0", json.at("/speakers/assignment/0/hypothesis").asString());
        int sum = 0;
        List<String> rows =
                run(options + " -f csv", "18-meeting-2-shifted").out().lines().toList();
        for (String row : rows.subList(1, rows.size())) {
            sum += Integer.parseInt(row.split(",", -1)[9]);
        }
        assertEquals(117, sum);
        String markdown = run(options + " -f markdown", "18-meeting-2-shifted").out();
        assertTrue(markdown.startsWith("## tcpWER 119.388%\n"), markdown);
        assertTrue(markdown.contains("| 60 | 72 | 15 | 28 | 29 | 120.000% | 14 |"), markdown);
    }

    @ParameterizedTest(name = "{0} {1}: status {2}")
    @CsvSource({
        "--speakers cp --fail-above 40%,   04-wrong-attribution, 0, 'gate: fail-above 40 %: 40.000 %, passed'",
        "--speakers cp --fail-above 39%,   04-wrong-attribution, 1, 'gate: fail-above 39 %: 40.000 %, failed'",
        "--speakers wder --fail-above 20%, 04-wrong-attribution, 0, 'gate: fail-above 20 %: 20.000 %, passed'",
        "--speakers wder --fail-above 19%, 04-wrong-attribution, 1, 'gate: fail-above 19 %: 20.000 %, failed'",
    })
    void gatesKnowTheRate(String options, String name, int status, String said) {
        Outcome outcome = run(options, name);
        assertEquals(status, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(said), outcome.err());
    }

    @Test
    void aBaselineHasToBeOfTheSameMetric() throws IOException {
        String baseline = file(
                        "before.json",
                        run("--speakers cp -f json", "04-wrong-attribution").out())
                .toString();
        assertEquals(
                0,
                run("--speakers cp --baseline " + baseline, "04-wrong-attribution")
                        .status());
        Outcome other = run("--speakers orc --baseline " + baseline, "04-wrong-attribution");
        assertEquals(2, other.status());
        assertTrue(other.err().contains("speakers cp there and orc here"), other.err());
        assertEquals(2, run("--baseline " + baseline, "04-wrong-attribution").status());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--collar 5 | --collar is about who said what; give --speakers cp, orc, di or wder, too",
                "--uem x.uem | --uem is about who said what; give --speakers cp, orc, di or wder, too",
                "--speakers cp --word-times equal | times of words make a difference only with --collar or --uem",
                "--speakers cp --collar -1 | --collar: \"-1\" is no number of seconds from 0 on",
                "--speakers cp -c | --speakers cp tells of speakers, not of utterances; leave out --confusions",
                "--speakers cp --unit char | --speakers cp tells of speakers, not of utterances; leave out --unit",
                "--speakers cp --align-segments | leave out --align-segments",
                "--speakers cp -f junit | is for text, json, html, csv, tsv and markdown, not for -f junit",
                "--speakers cp -f sclite-pra | is for text, json, html, csv, tsv and markdown, not for -f sclite-pra",
                "--speakers orc --by channel | has a row for each speaker; leave out --by channel",
                "--speakers cpp | \"cpp\" is none of same, cp, orc, di, wder",
            })
    void refusesWhatDoesNotGoTogether(String options, String said) {
        Outcome outcome = run(options, "04-wrong-attribution");
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(said), outcome.err());
    }

    @Test
    void refusesACollarWithoutTimes() throws IOException {
        Path reference = file("r.stm", "rec 1 A 0 1 a b\n");
        Path hypothesis = file("h.json", """
                [{"session_id": "rec", "speaker": "x", "start_time": 0, "end_time": 1, "words": "a"},
                 {"session_id": "rec", "speaker": "x", "start_time": 1, "words": "b"}]
                """);
        Outcome outcome = Outcome.wer(reference, hypothesis, "--speakers", "cp", "--collar", "5");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("h.json:2: "), outcome.err());
        assertTrue(outcome.err().contains("the utterance has no end"), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(0, Outcome.wer(reference, hypothesis, "--speakers", "cp").status());
    }

    @Test
    void scoresTheRegionsOfAMap() throws IOException {
        Path map = file("first.uem", "rec 1 0.0 4.0\n");
        Outcome outcome = run("--speakers cp --uem " + map, "04-wrong-attribution");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("cpWER:     0.000% (         0 /          5)"), outcome.out());
        assertTrue(outcome.err().contains("left out: 5 of the reference, 5 of the hypothesis"), outcome.err());
    }

    @Test
    void scoresFoldersAndLists() throws IOException {
        file("ref/one.stm", "rec 1 A 0 1 a b\n");
        file("ref/two.stm", "rec 1 A 0 1 c d\n");
        file("hyp/one.stm", "rec 1 x 0 1 a b\n");
        file("hyp/two.stm", "rec 1 x 0 1 c e\n");
        Outcome folders = Outcome.wer(folder.resolve("ref"), folder.resolve("hyp"), "--speakers", "cp");
        assertTrue(folders.out().contains("(         1 /          4)"), folders.out() + folders.err());
        Path list = file("list.tsv", folder.resolve("ref/one.stm") + "\t" + folder.resolve("hyp/one.stm") + "\n");
        Outcome listed = Outcome.of("wer", "--speakers", "cp", "--pairs", list.toString());
        assertTrue(listed.out().contains("(         0 /          2)"), listed.out() + listed.err());
    }

    @Test
    void recordingsThatOneSideLacksFollowThePolicy() throws IOException {
        Path reference = file("r.stm", "one 1 A 0 1 a b\ntwo 1 A 0 1 c\n");
        Path hypothesis = file("h.stm", "one 1 x 0 1 a b\nthree 1 x 0 1 c\n");
        Outcome refused = Outcome.wer(reference, hypothesis, "--speakers", "cp");
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("r.stm:2: recording \"two\" is not in "), refused.err());
        Outcome counted = Outcome.wer(reference, hypothesis, "--speakers", "cp", "--missing", "count");
        assertTrue(counted.out().contains("(         2 /          3)"), counted.out() + counted.err());
        Outcome skipped = Outcome.wer(reference, hypothesis, "--speakers", "cp", "--missing", "skip");
        assertTrue(skipped.out().contains("(         0 /          2)"), skipped.out() + skipped.err());
        assertTrue(skipped.err().contains("left out: 2"), skipped.err());
    }

    @Test
    void labelsInTheTextNameSpeakers() throws IOException {
        Path reference = file("r.txt", "Agent: good morning\nCustomer: hello there\nAgent: how are you\n");
        Path hypothesis = file("h.txt", "spk_0: good morning\nspk_1: hello there\nspk_0: how is you\n");
        Outcome outcome = Outcome.wer(reference, hypothesis, "--speakers", "cp");
        assertTrue(outcome.out().contains("(         1 /          7)"), outcome.out() + outcome.err());
        assertTrue(outcome.out().contains("\nAgent     spk_0 "), outcome.out());
    }

    @Test
    void saysThatNobodyIsNamed() throws IOException {
        Path text = file("r.txt", "good morning\nhello\n");
        Outcome outcome = Outcome.wer(text, text, "--speakers", "cp");
        assertEquals(0, outcome.status());
        assertTrue(outcome.err().contains("names neither speakers nor channels"), outcome.err());
    }

    @Test
    void pausesAreNobodysSpeech() throws IOException {
        Path reference = file("r.stm", "rec 1 A 0 1 a b\nrec 1 inter_segment_gap 1 2\n");
        Path hypothesis = file("h.stm", "rec 1 x 0 1 a b\n");
        Outcome outcome = Outcome.wer(reference, hypothesis, "--speakers", "cp");
        assertTrue(outcome.out().contains("speakers 1, missed 0, false 0"), outcome.out() + outcome.err());
    }

    @Test
    void utterancesWithoutARecordingAreMissedByThat() throws IOException {
        Path reference = file("r.stm", "one 1 A 0 1 a b\ntwo 1 A 0 1 c\n");
        Path hypothesis = file("h.txt", "a b\n");
        Outcome outcome = Outcome.wer(reference, hypothesis, "--speakers", "cp");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("r.stm:1: recording \"one\" is not in "), outcome.err());
    }

    @Test
    void anEmptyReferenceHasNoRate() throws IOException {
        Path reference = file("r.stm", "");
        Path hypothesis = file("h.stm", "rec 1 x 0 1 a b\n");
        for (String options : List.of("cp", "orc", "di", "wder")) {
            Outcome outcome = Outcome.wer(reference, hypothesis, "--speakers", options, "--collar", "5");
            assertEquals(0, outcome.status(), outcome.err());
            assertTrue(outcome.out().contains(" n/a ("), outcome.out());
        }
    }

    @Test
    void nothingAtAllIsBadInput() throws IOException {
        Path empty = file("empty.stm", "");
        Outcome outcome = Outcome.wer(empty, empty, "--speakers", "cp", "--format", "stm");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("nothing was scored"), outcome.err());
    }
}
