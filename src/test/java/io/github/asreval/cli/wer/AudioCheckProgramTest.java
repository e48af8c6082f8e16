package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.asreval.audio.AudioRule;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.AudioReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AudioCheckProgramTest {

    private static final String FOLDER = "testdata/audio";
    private static final String CALL = FOLDER + "/call.wav";
    private static final String DUAL = FOLDER + "/dual-mono.wav";
    private static final String MP3 = FOLDER + "/voicemail.mp3";

    @TempDir
    Path folder;

    private static Outcome audio(String... arguments) {
        return Outcome.of(Stream.concat(Stream.of("wer", "audio", "--ffprobe", "never"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private Path copy(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.copy(Path.of(CALL), file);
    }

    @Test
    void printsARowForEachRecordingAndWhatWasFoundBelowIt() {
        Outcome outcome = audio(FOLDER);
        assertEquals("""
                file           encoding     rate  ch      length   talk %  verdict
                call.wav       pcm-16       8000   2     0:01.00    36/50  ok
                dual-mono.wav  mu-law       8000   2     0:01.00    80/80  error
                    error: the two channels hold the same sound: a correlation of 1.000 in 4
                    stretches, with a lag of 0.0 ms [dual-mono]
                    info: the encoding is mu-law, not FLAC or PCM of 16 bits
                    [encoding-not-recommended]
                truncated.wav  mu-law       8000   2     0:00.56    64/28  error
                    error: the header says 1.000 s, the file holds 0.560 s [truncated]
                    info: the encoding is mu-law, not FLAC or PCM of 16 bits
                    [encoding-not-recommended]
                voicemail.mp3  -               -   -           -        -  unknown
                    warning: headers of mp3 are read by ffprobe, which was not found or not
                    asked [header-unread]

                4 recordings: 1 passed, 2 failed, 1 unknown; 0:00:03 of audio, 0:00:02 of talk
                in the 3 that were measured
                """, outcome.out());
        assertEquals(
                "1 recording could not be judged: install ffprobe, which comes with FFmpeg, or name it with --ffprobe"
                        + " PATH\n",
                outcome.err());
        assertEquals(1, outcome.status());
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource({
        CALL + ", 0",
        DUAL + ", 1",
        MP3 + ", 1",
        CALL + " --threads 300000000, 0",
        CALL + " --max-size 30kb, 1",
        CALL + " --max-size 32KiB, 0",
        CALL + " --max-duration 0.5s, 1",
        CALL + " --max-duration 1, 0",
        DUAL + " --no-samples, 0",
        DUAL + " --profile none, 0",
        FOLDER + "/truncated.wav --profile none, 1",
        FOLDER + ", 1",
        FOLDER + "/nothing.wav, 3",
        FOLDER + "/nothing.wav " + DUAL + ", 3",
        "'', 2",
        "-, 2",
        CALL + " -, 2",
        CALL + " --max-size many, 2",
        CALL + " --max-size 0, 2",
        CALL + " --max-duration soon, 2",
        CALL + " --profile best, 2",
        CALL + " --threads 0, 2",
        CALL + " --csv-safe, 2",
        CALL + " -0, 2",
        CALL + " --list-passing --list-failing, 2",
        CALL + " --list-passing -f json, 2",
        CALL + " --ffprobe " + FOLDER + "/nothing, 2",
        "--explain, 0",
        "--explain dual-mono, 0",
        "--explain dual, 2",
    })
    void ends(String arguments, int status) {
        Outcome outcome = audio(Stream.of(arguments.split(" ", -1))
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new));
        assertEquals(status, outcome.status(), outcome.err());
        assertEquals(status > 1, !outcome.err().isEmpty() && !outcome.err().startsWith("1 recording"), outcome.err());
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreChecked() throws IOException {
        Outcome outcome = audio(FOLDER + "/nothing.wav", CALL);
        assertEquals(FOLDER + "/nothing.wav: no such file; check the name and the folder you are in\n", outcome.err());
        assertEquals("""
                file         encoding     rate  ch      length   talk %  verdict
                nothing.wav  -               -   -           -        -  unreadable
                    no such file; check the name and the folder you are in
                call.wav     pcm-16       8000   2     0:01.00    36/50  ok

                2 recordings: 1 passed, 0 failed, 1 unreadable; 0:00:01 of audio, 0:00:01 of
                talk in the 1 that was measured
                """, outcome.out());
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Outcome nothing = audio(empty.toString());
        assertEquals(3, nothing.status());
        assertEquals(empty + ": holds no recordings; name another folder, or the files themselves\n", nothing.err());
        assertEquals("", nothing.out());
        assertEquals(3, audio(empty.toString(), CALL).status());
    }

    @Test
    void aFolderIsItsRecordingsByContentOrEnding() throws IOException {
        copy("b/call");
        copy("b/.hidden.wav");
        copy(".hidden/call.wav");
        copy("c.wav");
        Files.writeString(folder.resolve("a.MP3"), "not really");
        Files.writeString(folder.resolve("notes.txt"), "notes");
        Outcome outcome = audio(folder.toString(), folder.resolve("c.wav").toString(), "-f", "csv");
        assertEquals(
                List.of("file", folder + "/a.MP3", folder + "/b/call", folder + "/c.wav"),
                outcome.out().lines().map(line -> line.replaceAll(",.*", "")).toList());
    }

    @Test
    void aLinkInAFolderToARecordingThatIsGoneIsToldAndNotPassedOver() throws IOException {
        copy("call.wav");
        Files.createSymbolicLink(folder.resolve("gone.wav"), Path.of("nowhere.wav"));
        Files.createSymbolicLink(folder.resolve("notes.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Outcome outcome = audio(folder.toString(), "--list-failing");
        assertEquals(folder + "/gone.wav\n", outcome.out());
        assertTrue(outcome.err().startsWith(folder + "/gone.wav: no such file"), outcome.err());
        assertEquals(3, outcome.status());
    }

    @Test
    void listsWhatPassesAndWhatDoesNot() throws IOException {
        assertEquals(CALL + "\n", audio(FOLDER, "--list-passing").out());
        Outcome failing = audio(FOLDER, "--list-failing", "-0");
        assertEquals(
                DUAL + "\0" + FOLDER + "/truncated.wav\0" + MP3 + "\0",
                failing.out().replace(Path.of("").toAbsolutePath() + "/", ""));
        assertEquals(1, failing.status());
        assertTrue(failing.err().startsWith("4 recordings: 1 passed, 2 failed, 1 unknown; "), failing.err());
        Path report = folder.resolve("report.json");
        Outcome both = audio(FOLDER, "--list-passing", "-o", report.toString());
        assertEquals(CALL + "\n", both.out());
        assertEquals(audio(FOLDER, "-f", "json").out(), Files.readString(report));
    }

    @Test
    void aListHasNoNameThatIsReadAsTwo() throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        Path broken = copy("good\n/etc/passwd.wav".replace("/etc/", "etc"));
        Path good = copy("zzz.wav");
        Outcome lines = audio(folder.toString(), "--list-passing");
        assertEquals(good + "\n", lines.out());
        assertEquals(3, lines.status());
        assertTrue(lines.err().contains("⟨U+000A⟩etcpasswd.wav: not in the list"), lines.err());
        Outcome ended = audio(folder.toString(), "--list-passing", "-0");
        assertEquals(broken + "\0" + good + "\0", ended.out());
        assertEquals(0, ended.status());
    }

    @Test
    void aReportMayLieAmongTheRecordingsButReplacesNone() throws IOException {
        copy("a.wav");
        String report = folder.resolve("report.html").toString();
        for (int run = 0; run < 2; run++) {
            Outcome outcome = audio(folder.toString(), "-o", report);
            assertEquals(0, outcome.status(), outcome.err());
        }
        Outcome replaced =
                audio(folder.toString(), "-o", folder.resolve("a.wav").toString());
        assertEquals(2, replaced.status());
        assertTrue(replaced.err().contains(" would replace "), replaced.err());
    }

    @Test
    void aTerminalDoesNotObeyAName() throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        copy("red\u001B[31m.wav");
        for (List<String> options :
                List.of(List.of("--list-passing", "-0"), List.of("--list-passing"), List.of("-f", "csv"))) {
            List<String> arguments = new ArrayList<>(List.of("wer", "audio", folder.toString()));
            arguments.addAll(options);
            Outcome outcome = Outcome.onTerminal(80, arguments.toArray(String[]::new));
            assertTrue(outcome.out().contains("red⟨U+001B⟩[31m.wav"), outcome.out());
            assertFalse(outcome.out().contains("\u001B"), outcome.out());
        }
    }

    static List<String> reports() {
        List<String> reports = new ArrayList<>(List.of("--list-passing", "--list-failing"));
        for (AudioReportFormat format : AudioReportFormat.values()) {
            reports.add("-f " + format.id());
        }
        return reports;
    }

    @ParameterizedTest(name = "{0} is the same for every number of threads")
    @MethodSource("reports")
    void threadsChangeNothing(String report) throws IOException {
        for (int i = 0; i < 30; i++) {
            copy("many/" + i + ".wav");
        }
        Outcome one = threads(report, "1");
        assertTrue(one.out().length() > 50, one.out());
        for (String threads : List.of("2", "5")) {
            assertEquals(one, threads(report, threads));
        }
    }

    private Outcome threads(String report, String threads) {
        List<String> arguments = new ArrayList<>(List.of(report.split(" ", -1)));
        arguments.addAll(List.of("--threads", threads, FOLDER, folder.toString()));
        return audio(arguments.toArray(String[]::new));
    }

    @Test
    void followsItsSchema() throws IOException {
        Schema schema;
        try (InputStream in = AudioReportFormat.class.getResourceAsStream("audio.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
        for (Outcome outcome : List.of(
                audio(FOLDER, "-f", "json"),
                audio(FOLDER, "nothing.wav", "-f", "json", "--no-samples", "--profile", "none"),
                audio(CALL, "-f", "json", "--max-size", "1GB", "--max-duration", "1h"))) {
            assertEquals(List.of(), schema.validate(outcome.out(), InputFormat.JSON), outcome.out());
        }
        String report = audio(FOLDER, "-f", "json").out();
        assertFalse(schema.validate(report.replace("\"overlap\"", "\"overlap2\""), InputFormat.JSON)
                .isEmpty());
        JsonNode json = JsonMapper.shared().readTree(report);
        assertEquals(CALL, json.at("/recordings/0/file").asString());
        assertEquals(1.0, json.at("/recordings/0/header/length").asDouble());
        assertEquals(0.36, json.at("/recordings/0/measures/channels/0/talk").asDouble());
        assertEquals("dual-mono", json.at("/recordings/1/findings/0/rule").asString());
        assertTrue(json.at("/recordings/3/header").isNull());
        assertEquals(4, json.at("/total/recordings").asInt());
        assertEquals(1, json.at("/total/unknown").asInt());
    }

    @Test
    void writesATable() {
        assertEquals("""
                file,verdict,errors,warnings,rules,bytes,container,encoding,rate,channels,length,talk0,talk1,overlap,nobody,message
                testdata/audio/call.wav,ok,0,0,,32044,wav,pcm-16,8000,2,1.0,0.36,0.5,0.06,0.2,
                testdata/audio/voicemail.mp3,unknown,0,1,header-unread,2880,,,,,,,,,,"headers of mp3 are read by ffprobe, which was not found or not asked"
                nothing.wav,unreadable,0,0,,,,,,,,,,,,no such file; check the name and the folder you are in
                """, audio(CALL, MP3, "nothing.wav", "-f", "csv").out());
    }

    @ParameterizedTest(name = "a hostile name does nothing in {0}")
    @EnumSource
    void namesAreShownHarmlessly(AudioReportFormat format) throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        copy("=evil\u001B[31m<script>alert(1)<\u202E\"'&\n.wav");
        Outcome outcome = audio(folder.toString(), "-f", format.id());
        assertFalse(outcome.out().contains("\u001B"), outcome.out());
        assertFalse(format == AudioReportFormat.HTML && outcome.out().contains("<script>alert"), outcome.out());
        boolean isForPeople = format == AudioReportFormat.HTML || format == AudioReportFormat.TEXT;
        assertFalse(isForPeople && outcome.out().contains("\u202E"), outcome.out());
        assertEquals(0, outcome.status(), outcome.err());
    }

    @Test
    void guardsCellsOfSpreadsheets() throws IOException {
        Path file = Path.of("=evil.wav");
        Outcome outcome = audio(file.toString(), "-f", "csv", "--csv-safe");
        assertTrue(outcome.out().contains("\n'=evil.wav,unreadable"), outcome.out());
    }

    @ParameterizedTest(name = "on a terminal of {0} columns")
    @ValueSource(ints = {66, 80, 100})
    void fitsATerminal(int columns) throws IOException {
        Path file = copy("a-rather-long-name-of-a-recording-with-everything-in-it-2026-11-28-12-00-00.wav");
        Outcome outcome = Outcome.onTerminal(columns, "wer", "audio", "--ffprobe", "never", FOLDER, file.toString());
        for (String line : outcome.out().lines().toList()) {
            assertTrue(line.length() <= columns || line.startsWith("a-rather"), line);
        }
    }

    @Test
    void everyRuleIsExplained() {
        assertEquals(AudioRule.values().length, audio("--explain").out().lines().count());
        for (AudioRule rule : AudioRule.values()) {
            String page = audio("--explain", rule.id()).out();
            assertTrue(page.startsWith(rule.id() + "\n\n" + rule.severity().id() + ": "), page);
            assertTrue(page.contains("\nHow sure. " + rule.basis().id() + ": ") && page.contains("\nFix. "), page);
        }
        assertTrue(audio("--explain", "dualmono").err().contains("did you mean dual-mono?"));
    }

    @Test
    void helpNamesIt() {
        assertTrue(Outcome.of("wer", "--help").out().contains("\n  wer audio FILE..."));
        assertTrue(Outcome.of("wer", "help", "audio").out().contains("Usage: wer audio"));
    }
}
