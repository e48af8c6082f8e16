package io.github.asreval.cli.vocab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.text.base.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code vocab validate} finds in which files, and how it says so. */
class ValidateCommandTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";
    private static final String CLEAN = HEADER + "Los-Angeles\t\t\tLos Angeles\n";
    private static final String BAD = HEADER + "Los Angeles\t\t\tLA\n";

    @TempDir
    Path folder;

    @Test
    void endsWith1IfThereIsAnError() throws IOException {
        Path bad = file("bad.txt", BAD);
        Outcome outcome = validate(bad);
        assertEquals(1, outcome.status());
        assertEquals(
                bad + ":2:4: error: \"Los Angeles\" contains a space; words are joined by hyphens [phrase-space]\n"
                        + "    Los Angeles⇥⇥⇥LA\n"
                        + "       ^\n"
                        + "    fix: Los-Angeles\n"
                        + "\n"
                        + bad + ": 1 error, 0 warnings, 0 infos (table of 1 phrase, en-US, edition 2026)\n",
                outcome.out());
    }

    @Test
    void saysThatAFileIsClean() throws IOException {
        Path clean = file("clean.txt", CLEAN);
        assertEquals(
                new Outcome(
                        0,
                        clean + ": no findings (table of 1 phrase, en-US, edition 2026)\n",
                        clean + ": taken as en-US (default); --language names another\n"),
                validate(clean));
        assertEquals(new Outcome(0, "", ""), Outcome.of("vocab", "validate", "--quiet", clean.toString()));
    }

    @Test
    void quietPrintsFindingsOnly() throws IOException {
        Outcome outcome =
                Outcome.of("vocab", "validate", "-q", file("bad.txt", BAD).toString());
        assertEquals("", outcome.err());
        assertFalse(outcome.out().contains("1 error"), outcome.out());
        assertTrue(outcome.out().contains("[phrase-space]"), outcome.out());
    }

    @Test
    void checksSeveralFilesAndFoldersInTheirOrder() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        file("b/2.csv", CLEAN);
        file("b/1.tsv", CLEAN);
        file("b/3.txt", CLEAN);
        file("b/.hidden.txt", BAD);
        file("b/notes.md", BAD);
        Files.createDirectory(folder.resolve("b/folder.txt"));
        Path first = file("a.txt", BAD);
        Outcome outcome = Outcome.of(
                "vocab",
                "validate",
                "-f",
                "json",
                first.toString(),
                folder.resolve("b").toString());
        assertEquals(1, outcome.status());
        StringBuilder files = new StringBuilder();
        for (JsonNode file : json(outcome).get("files")) {
            files.append(Path.of(file.get("file").asString()).getFileName()).append(' ');
        }
        assertEquals("a.txt 1.tsv 2.csv 3.txt ", files.toString());
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path bad = file("bad.txt", BAD);
        Path missing = folder.resolve("missing.txt");
        Outcome outcome = Outcome.of("vocab", "validate", "-q", missing.toString(), bad.toString());
        assertEquals(3, outcome.status());
        assertEquals(missing + ": no such file; check the name and the folder you are in\n", outcome.err());
        assertTrue(outcome.out().contains("[phrase-space]"));
    }

    @ParameterizedTest(name = "nothing is printed if no file can be read, as {0}")
    @ValueSource(strings = {"text", "json", "sarif"})
    void printsNothingIfNoFileCanBeRead(String format) throws IOException {
        Path output = folder.resolve("report");
        Outcome outcome = Outcome.of("vocab", "validate", "-f", format, "none.txt", folder.toString());
        assertEquals(
                new Outcome(
                        3,
                        "",
                        "none.txt: no such file; check the name and the folder you are in\n" + folder
                                + ": no .txt, .csv or .tsv file in this folder\n"),
                outcome);
        assertEquals(
                3,
                Outcome.of("vocab", "validate", "-f", format, "-o", output.toString(), "none.txt")
                        .status());
        assertEquals(List.of(), list());
    }

    @Test
    void complainsOfAFileThatMayNotBeRead() throws IOException {
        Path secret = file("secret.txt", CLEAN);
        assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "needs file permissions");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "this user may read everything");
        assertEquals(new Outcome(3, "", secret + ": may not be read; check its permissions\n"), validate(secret));
        assertEquals(
                new Outcome(3, "", secret + ": may not be read; check its permissions\n"),
                Outcome.of("vocab", "fix", secret.toString()));
    }

    @Test
    void readsStandardInput() {
        Outcome outcome = Outcome.withInput(BAD.getBytes(UTF_8), "vocab", "validate", "-");
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().startsWith("standard input:2:4: error: "), outcome.out());
        Outcome json = Outcome.withInput(BAD.getBytes(UTF_8), "vocab", "validate", "-f", "json", "-");
        assertEquals("-", json(json).at("/files/0/file").asString());
        Outcome sarif = Outcome.withInput(BAD.getBytes(UTF_8), "vocab", "validate", "-f", "sarif", "-");
        assertEquals("stdin", json(sarif).at("/runs/0/artifacts/0/location/uri").asString());
    }

    @Test
    void writesArtifactLocationsAsUris() throws IOException {
        Path file = file("मेरी vocabulary#1.txt", BAD);
        Outcome outcome = Outcome.of("vocab", "validate", "-f", "sarif", file.toString());
        String uri = json(outcome)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
        assertEquals(file.toUri().toASCIIString(), uri);
    }

    @Test
    void checksNoContentOfAFileThatIsFarTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var channel = Files.newByteChannel(
                large,
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE,
                java.nio.file.StandardOpenOption.SPARSE)) {
            channel.position(200L << 20);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'\n'}));
        }
        assertTrue(validate(large).out().startsWith(large + ":1:1: error: the file has 209,715,201 bytes"));
        Path output = folder.resolve("out.txt");
        Outcome fixed = Outcome.of("vocab", "fix", "-o", output.toString(), large.toString());
        assertEquals(1, fixed.status());
        assertFalse(Files.exists(output));
        assertEquals("", Outcome.of("vocab", "fix", large.toString()).out());
        assertEquals(
                1, Outcome.of("vocab", "fix", "--in-place", large.toString()).status());
        assertEquals((200L << 20) + 1, Files.size(large));
        assertTrue(Outcome.withInput(new byte[2 << 20], "vocab", "validate", "-")
                .out()
                .contains("the file has 2,097,152 bytes"));
    }

    @Test
    void obeysLanguageKindAndEdition() throws IOException {
        String crlf = file("crlf-en-US.txt", CLEAN.replace("\n", "\r\n")).toString();
        assertEquals(0, Outcome.of("vocab", "validate", crlf).status());
        assertEquals(
                1, Outcome.of("vocab", "validate", "--edition", "2023", crlf).status());
        assertEquals(
                1, Outcome.of("vocab", "validate", "--kind", "medical", crlf).status());
        JsonNode file = json(Outcome.of(
                        "vocab", "validate", "-f", "json", "--language", "hi-IN", "--edition=2023", crlf))
                .at("/files/0");
        assertEquals("hi-IN", file.get("language").asString());
        assertEquals("2023", file.get("edition").asString());
        assertTrue(file.toString().contains("phrase-charset"));
        Outcome unknown = Outcome.of("vocab", "validate", "-q", "--language", "hi", crlf);
        assertTrue(unknown.out().contains(crlf + ":1:1: error: \"hi\" is not a language"), unknown.out());
        assertEquals(
                "filter",
                json(Outcome.of("vocab", "validate", "-f", "json", "--kind=filter", crlf))
                        .at("/files/0/kind")
                        .asString());
    }

    @Test
    void obeysSeveritiesGivenByTheUser() throws IOException {
        String bad = file("bad.txt", BAD).toString();
        assertEquals(
                0,
                Outcome.of("vocab", "validate", "--disable", "phrase-space", bad)
                        .status());
        assertEquals(
                0,
                Outcome.of("vocab", "validate", "--severity", "phrase-space=off", bad)
                        .status());
        Outcome warned = Outcome.of("vocab", "validate", "--severity=phrase-space=warning", bad);
        assertEquals(0, warned.status());
        assertTrue(warned.out().contains(": warning: \"Los Angeles\""), warned.out());
        assertEquals(
                1,
                Outcome.of("vocab", "validate", "--severity=phrase-space=warning", "--strict", bad)
                        .status());
        assertFalse(json(Outcome.of("vocab", "validate", "-f=json", "--severity=phrase-space=warning", "--strict", bad))
                .at("/files/0/valid")
                .asBoolean());
        assertEquals(
                0,
                Outcome.of("vocab", "validate", "--disable=phrase-space", "--severity=phrase-space=error", bad)
                        .status());
    }

    @Test
    void colorsAndCutsOnATerminalOnly() throws IOException {
        String bad = file("bad.txt", HEADER + "a very " + "long ".repeat(60) + "phrase\t\t\tx\n")
                .toString();
        Outcome terminal = Outcome.onTerminal(60, "vocab", "validate", bad);
        assertTrue(terminal.out().contains("\u001B[31merror:\u001B[0m"), terminal.out());
        for (String line :
                terminal.out().lines().filter(l -> l.startsWith("    ")).toList()) {
            assertTrue(DisplayWidth.of(line.replaceAll("\u001B\\[[0-9]*m", "")) <= 60 || line.contains("fix:"), line);
        }
        assertFalse(Outcome.of("vocab", "validate", bad).out().contains("\u001B"));
        assertTrue(Outcome.of("vocab", "validate", "--color=always", bad).out().contains("\u001B[31m"));
        assertFalse(Outcome.onTerminal(60, "vocab", "validate", "--color=never", bad)
                .out()
                .contains("\u001B"));
        Path report = folder.resolve("report.txt");
        Outcome.onTerminal(60, "vocab", "validate", "-o", report.toString(), bad);
        assertFalse(Files.readString(report).contains("\u001B"));
    }

    @Test
    void writesTheReportToAFile() throws IOException {
        Path bad = file("bad.txt", BAD);
        Path report = folder.resolve("report.json");
        Outcome outcome = Outcome.of("vocab", "validate", "-f", "json", "-o", report.toString(), bad.toString());
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        assertEquals(
                Outcome.of("vocab", "validate", "-f", "json", bad.toString()).out(), Files.readString(report));
        assertEquals(List.of("bad.txt", "report.json"), list());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Outcome validate(Path file) {
        return Outcome.of("vocab", "validate", file.toString());
    }

    private static JsonNode json(Outcome outcome) {
        assertTrue(outcome.status() < 2, outcome.err());
        return json(outcome.out());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
