package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.DiarizationFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiarizationProgramTest {

    private static final String FOLDER = "testdata/diarization/md-eval/";
    private static final String REFERENCE = FOLDER + "ref.rttm";
    private static final String HYPOTHESIS = FOLDER + "hyp.rttm";

    @TempDir
    Path folder;

    private static Outcome diarization(String... arguments) {
        List<String> all = new ArrayList<>(List.of("wer", "diarization"));
        all.addAll(List.of(arguments));
        return Outcome.of(all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void printsARowForEachSpeakerAndTheRate() {
        Outcome outcome = diarization(REFERENCE, HYPOTHESIS);
        assertEquals("", outcome.err());
        assertEquals("""
                Speaker  Heard as         Scored       Missed  False alarm    Confusion         DER
                A        s1                8.000        0.400        0.400        0.000     10.000%
                B        s2                7.000        0.700        0.200        0.000     12.857%
                C        -                 4.000        1.200        0.000        2.800    100.000%
                -        s3                0.000        0.000        1.000        0.000         n/a

                Recordings: 1, speakers: 3 in the reference, 3 in the hypothesis
                Confused: C heard as s2 for 2.800 s
                Missed:         12.105% (        2.300 /       19.000 s)
                False alarm:     8.421% (        1.600 /       19.000 s)
                Confusion:      14.737% (        2.800 /       19.000 s)
                JER:            48.841%
                DER:            35.263% (        6.700 /       19.000 s)
                """, outcome.out());
        assertEquals(0, outcome.status());
    }

    @ParameterizedTest(name = "{0} says what was left out")
    @ValueSource(strings = {"text", "markdown", "csv", "tsv"})
    void saysWhatWasLeftOut(String format) throws IOException {
        String late =
                file("late.rttm", Files.readString(Path.of(HYPOTHESIS)) + "SPEAKER rec 1 30 4 <NA> <NA> s3 <NA>\n");
        Outcome outcome = diarization(REFERENCE, late, "--der-collar", "0.25", "--regions", "nooverlap", "-f", format);
        String said = format.endsWith("sv") ? outcome.err() : outcome.out();
        for (String line : List.of(
                "Left out, within 0.250 s of a begin or end in the reference: 4.500 s of the reference, 3.900 s of the"
                        + " hypothesis",
                "Left out, where several speak in the reference: 2.000 s of the reference, 1.000 s of the hypothesis",
                "Counted, but not by md-eval without a map: 4.000 s of false alarm before the first or behind the last turn"
                        + " of a reference; without them the rate is 27.200%")) {
            assertTrue(
                    said.replaceAll("&#46;(<wbr>)?", ".").replace("&#45;", "-").contains(line), said);
        }
        Outcome mapped = diarization(REFERENCE, late, "--uem", FOLDER + "all.uem", "-f", format);
        String saidOfMap = format.endsWith("sv") ? mapped.err() : mapped.out();
        assertTrue(unescaped(saidOfMap).contains(": 2.000 s of the reference, 7.000 s of the hypothesis"), saidOfMap);
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("&#46;(<wbr>)?", ".");
    }

    @Test
    void leavesOutWhatTheReferenceMarks() throws IOException {
        String marked =
                file("marked.rttm", Files.readString(Path.of(REFERENCE)) + "NOSCORE rec 1 2 3.5 <NA> <NA> <NA> <NA>\n");
        Outcome outcome = diarization(marked, HYPOTHESIS);
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("DER:            39.310% (        5.700 /       14.500 s)"), outcome.out());
        assertTrue(
                outcome.out()
                        .contains("Left out, what the reference marks as not to be scored (NOSCORE): 4.500 s of the"
                                + " reference, 3.500 s of the hypothesis\n"),
                outcome.out());
    }

    @Test
    void followsItsSchema() throws IOException {
        Schema schema;
        try (InputStream in = DiarizationFormat.class.getResourceAsStream("diarization.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
        String empty = file("empty.rttm", "");
        for (Outcome outcome : List.of(
                diarization(REFERENCE, HYPOTHESIS, "-f", "json"),
                diarization(REFERENCE, HYPOTHESIS, "-f", "json", "--uem", FOLDER + "all.uem", "--fail-above", "50%"),
                diarization(empty, HYPOTHESIS, "-f", "json", "--fail-above", "50%"),
                diarization(empty, empty, "-f", "json"),
                diarization(REFERENCE, empty, "-f", "json", "--regions", "nooverlap", "--der-collar", "1"))) {
            assertEquals(List.of(), schema.validate(outcome.out(), InputFormat.JSON), outcome.out());
        }
        String report = diarization(REFERENCE, HYPOTHESIS, "-f", "json").out();
        assertFalse(schema.validate(report.replace("\"common\"", "\"common2\""), InputFormat.JSON)
                .isEmpty());
        JsonNode json = JsonMapper.shared().readTree(report);
        assertEquals(6.7 / 19, json.at("/total/der").asDouble(), 1e-15);
        assertEquals(2.3, json.at("/total/missed").asDouble());
        assertEquals("s1", json.at("/recordings/0/speakers/0/heardAs").asString());
        assertTrue(json.at("/recordings/0/speakers/2/heardAs").isNull());
    }

    @Test
    void writesATable() {
        assertEquals("""
                recording,channel,reference,heardAs,scored,missed,falseAlarm,confusion,errors,der,common
                rec,,A,s1,8.0,0.4,0.4,0.0,0.8,0.1,7.6
                rec,,B,s2,7.0,0.7,0.2,0.0,0.9,0.12857142857142856,6.3
                rec,,C,,4.0,1.2,0.0,2.8,4.0,1.0,0.0
                rec,,,s3,0.0,0.0,1.0,0.0,1.0,,0.0
                """, diarization(REFERENCE, HYPOTHESIS, "-f", "csv").out());
    }

    @Test
    void readsTranscriptsOfOtherFormats() throws IOException {
        String stm =
                file("ref.stm", "rec 1 A 0 5 a b c\nrec 1 B 4 8 d\nrec 1 A 9 12 e\nrec 1 C 12 16 f\nrec 1 B 15 18 g\n");
        Outcome outcome = diarization(stm, HYPOTHESIS);
        assertEquals(diarization(REFERENCE, HYPOTHESIS).out(), outcome.out());
        assertTrue(outcome.err().startsWith(stm + ": read as stm: "), outcome.err());
        String seglst = file("hyp.json", """
                [{"session_id": "rec", "speaker": "x", "start_time": 0, "end_time": 5, "words": "a"},
                 {"session_id": "rec", "speaker": "y", "start_time": 4, "end_time": 8, "words": "a"},
                 {"session_id": "rec", "speaker": "x", "start_time": 9, "end_time": 12, "words": "a"},
                 {"session_id": "rec", "speaker": "z", "start_time": 12, "end_time": 16, "words": "a"},
                 {"session_id": "rec", "speaker": "y", "start_time": 15, "end_time": 18, "words": "a"}]
                """);
        assertTrue(diarization(REFERENCE, seglst)
                .out()
                .contains("DER:             0.000% (        0.000 /       19.000 s)"));
    }

    @Test
    void readsTranscriptsThatNameNoRecording() {
        String deepgram = "testdata/transcript/deepgram.turns.json";
        Outcome outcome = diarization(deepgram, deepgram);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("DER:             0.000%"), outcome.out());
    }

    @Test
    void namesRecordingsWhereThereAreSeveral() throws IOException {
        String both = file("both.rttm", """
                SPEAKER b 1 0 2 <NA> <NA> A <NA>
                SPEAKER a 1 0 1 <NA> <NA> A <NA>
                """);
        String one = file("one.rttm", "SPEAKER a 1 0 1 <NA> <NA> x <NA>\n");
        Outcome outcome = diarization(both, one);
        assertEquals(one + ": has nothing of the recording \"b\": all that is said there is missed\n", outcome.err());
        assertTrue(outcome.out().startsWith("""
                                Recording  Speaker  Heard as         Scored       Missed  False alarm    Confusion         DER
                                a          A        x                 1.000        0.000        0.000        0.000      0.000%
                                b          A        -                 2.000        2.000        0.000        0.000    100.000%

                                Recording         Scored       Missed  False alarm    Confusion         DER
                                a                  1.000        0.000        0.000        0.000      0.000%
                                b                  2.000        2.000        0.000        0.000    100.000%

                                Recordings: 2, speakers: 2 in the reference, 1 in the hypothesis
                                """), outcome.out());
    }

    @ParameterizedTest(name = "a rate of 35.263 % under a limit of {0} ends with {1}")
    @CsvSource({"35%, 1", "35.3%, 0", "0.36, 0"})
    void gates(String limit, int status) {
        Outcome outcome = diarization(REFERENCE, HYPOTHESIS, "--fail-above", limit);
        assertEquals(status, outcome.status());
        assertTrue(outcome.err().startsWith("gate: fail-above "), outcome.err());
    }

    @Test
    void aGateThatHasMeasuredNothingDoesNotPass() throws IOException {
        String empty = file("empty.rttm", ";; nobody\n");
        Outcome outcome = diarization(empty, HYPOTHESIS, "--fail-above", "50%");
        assertEquals(1, outcome.status());
        assertEquals(
                empty + ": has nothing of the recording \"rec\": all that is heard there is false alarm\n"
                        + empty + ": warning: nobody speaks in what is scored, so that there is no rate\n"
                        + "gate: fail-above 50 %: no rate, since nobody speaks in what is scored of the reference, failed\n",
                outcome.err());
        assertTrue(outcome.out().contains("DER:                n/a (       18.300 /        0.000 s)"), outcome.out());
    }

    @Test
    void tellsWhatIsWrongAndWhere() throws IOException {
        String bad = file("bad.rttm", "SPEAKER r 1 0 1 <NA> <NA> a <NA>\nSPEAKER r 1 1 -1 <NA> <NA> a <NA>\n");
        Outcome outcome = diarization(REFERENCE, bad);
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(bad + ":2: the turn lasts -1 s"), outcome.err());
        Outcome collar = diarization(REFERENCE, HYPOTHESIS, "--der-collar", "wide");
        assertEquals(2, collar.status());
        assertTrue(collar.err().startsWith("--der-collar: \"wide\" is no number of seconds"), collar.err());
        assertEquals(2, diarization(REFERENCE).status());
        assertEquals(2, diarization(REFERENCE, HYPOTHESIS, "--csv-safe").status());
        assertEquals(2, diarization("-", "-").status());
        assertEquals(2, diarization(REFERENCE, "-", "--uem", "-").status());
    }

    @Test
    void rttmGivenToTheScorerOfWordsIsSentHere() {
        Outcome outcome = Outcome.wer("-s", REFERENCE, HYPOTHESIS);
        assertEquals(3, outcome.status());
        assertEquals(
                REFERENCE
                        + ": this is RTTM, which says who spoke when, but not what; name a transcript, or score it with wer"
                        + " diarization\n",
                outcome.err());
    }

    @Test
    void readsAllFilesOfTwoFolders() throws IOException {
        Path said = Files.createDirectories(folder.resolve("said"));
        Path heard = Files.createDirectories(folder.resolve("heard"));
        Files.writeString(said.resolve("a.rttm"), "SPEAKER a 1 0 1 <NA> <NA> A <NA>\n");
        Files.writeString(heard.resolve("a.rttm"), "SPEAKER waveform 1 0 1 <NA> <NA> x <NA>\n");
        Files.writeString(said.resolve("b.rttm"), "SPEAKER b 1 0 2 <NA> <NA> A <NA>\n");
        Files.writeString(heard.resolve("b.rttm"), "SPEAKER waveform 1 0 1 <NA> <NA> y <NA>\n");
        Files.writeString(said.resolve("c.stm"), "c 1 A 0 2 hello\n");
        Files.writeString(heard.resolve("c.rttm"), "");
        Outcome outcome = diarization(said.toString(), heard.toString(), "-f", "csv");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("""
                recording,channel,reference,heardAs,scored,missed,falseAlarm,confusion,errors,der,common
                a,,A,x,1.0,0.0,0.0,0.0,0.0,0.0,1.0
                b,,A,y,2.0,1.0,0.0,0.0,1.0,0.5,1.0
                c,,A,,2.0,2.0,0.0,0.0,2.0,1.0,0.0
                """, outcome.out());
        Files.writeString(said.resolve("b.rttm"), "SPEAKER a 1 0 2 <NA> <NA> A <NA>\n");
        Outcome twice = diarization(said.toString(), heard.toString());
        assertEquals(3, twice.status());
        assertTrue(twice.err().contains("b.rttm: has the recording \"a\", as "), twice.err());
        Files.delete(heard.resolve("b.rttm"));
        assertEquals(3, diarization(said.toString(), heard.toString()).status());
        assertEquals(3, diarization(said.toString(), HYPOTHESIS).status());
    }

    @Test
    void readsPackedFilesAndStandardInput() throws IOException {
        byte[] text =
                Files.readString(Path.of(HYPOTHESIS)).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }
        String expected = diarization(REFERENCE, HYPOTHESIS).out();
        assertEquals(
                expected,
                Outcome.withInput(packed.toByteArray(), "wer", "diarization", REFERENCE, "-")
                        .out());
        assertEquals(
                expected,
                Outcome.withInput(text, "wer", "diarization", REFERENCE, "-").out());
    }

    @Test
    void writesToAFileInTheFormOfItsEnding() throws IOException {
        Path page = folder.resolve("report.md");
        assertEquals(
                0, diarization(REFERENCE, HYPOTHESIS, "-o", page.toString()).status());
        assertTrue(Files.readString(page).startsWith("## DER 35.263%\n"));
    }

    @Test
    void namesAreShownHarmlessly() throws IOException {
        String evil = file("evil.rttm", "SPEAKER rec 1 0 5 <NA> <NA> =A\u001B[31m|<b> <NA>\n");
        for (DiarizationFormat format : DiarizationFormat.values()) {
            String out = diarization(evil, HYPOTHESIS, "-f", format.id()).out();
            assertFalse(out.contains("\u001B"), out);
            assertFalse(format == DiarizationFormat.MARKDOWN && out.contains("<b>"), out);
        }
        assertTrue(
                diarization(evil, HYPOTHESIS, "-f", "csv", "--csv-safe").out().contains(",'=A"));
    }
}
