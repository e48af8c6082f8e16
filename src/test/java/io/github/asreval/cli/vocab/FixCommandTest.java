package io.github.asreval.cli.vocab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code vocab fix} changes, where it writes it, and what it leaves. */
class FixCommandTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";
    private static final String CLEAN = HEADER + "Los-Angeles\t\t\tLos Angeles\n";
    private static final String BAD = HEADER + "Los Angeles\t\t\tLA\n";
    private static final String FIXED = HEADER + "Los-Angeles\t\t\tLA\n";

    @TempDir
    Path folder;

    @Test
    void printsTheFixedFileAndTellsWhatItChanged() throws IOException {
        Path bad = file("bad.txt", BAD);
        assertEquals(
                new Outcome(
                        0,
                        FIXED,
                        bad + ": taken as en-US (default); --language names another\n"
                                + bad + ":2: Phrase \"Los Angeles\" → \"Los-Angeles\" [phrase-space]\n"
                                + "\n"
                                + bad + ": 1 change; left: no findings (table of 1 phrase, en-US, edition 2026)\n"),
                Outcome.of("vocab", "fix", bad.toString()));
        assertEquals(new Outcome(0, FIXED, ""), Outcome.withInput(BAD.getBytes(UTF_8), "vocab", "fix", "--quiet", "-"));
    }

    @Test
    void endsWith1IfErrorsAreLeft() throws IOException {
        Path bad = file("bad.txt", HEADER + "Los Angeles\t\t\tLA\nनमस्ते\t\t\t\n");
        Outcome outcome = Outcome.of("vocab", "fix", "--language=en-US", bad.toString());
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("Los-Angeles"), outcome.out());
        assertTrue(outcome.err().contains(":3:1: error: "), outcome.err());
        JsonNode left = json(Outcome.of("vocab", "fix", "--language=en-US", "-f=json", bad.toString())
                        .err())
                .at("/files/0");
        assertEquals("phrase-space", left.at("/changes/0/rule").asString());
        assertEquals("phrase-charset", left.at("/findings/0/rule").asString());
    }

    @Test
    void fixesInPlaceAndKeepsPermissionsAndLinks() throws IOException {
        Path bad = file("bad.txt", BAD);
        boolean posix = Files.getFileStore(bad).supportsFileAttributeView("posix");
        assumeTrue(posix, "needs links and permissions");
        Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("bad.txt"));
        Outcome outcome = Outcome.of("vocab", "fix", "--in-place", link.toString());
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(FIXED, Files.readString(bad));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(bad)));
        assertEquals(List.of("bad.txt", "link.txt"), list());
        Object before = Files.getAttribute(bad, "unix:ino");
        Outcome.of("vocab", "fix", "--in-place", link.toString());
        assertEquals(before, Files.getAttribute(bad, "unix:ino"), "a file without a change was written anew");
    }

    @Test
    void writesTheFixedFileElsewhere() throws IOException {
        Path bad = file("bad.txt", BAD);
        Path output = folder.resolve("fixed.txt");
        assertEquals(
                0,
                Outcome.of("vocab", "fix", "-o", output.toString(), bad.toString())
                        .status());
        assertEquals(FIXED, Files.readString(output));
        assertEquals(BAD, Files.readString(bad));
        Outcome nowhere = Outcome.of("vocab", "fix", "-o", folder + "/none/out.txt", bad.toString());
        assertEquals(3, nowhere.status());
        assertTrue(nowhere.err().contains("none/out.txt: cannot be written: there is no such folder"), nowhere.err());
        assertEquals(
                3,
                Outcome.of("vocab", "fix", "-o", folder.toString(), bad.toString())
                        .status());
        assertEquals(List.of("bad.txt", "fixed.txt"), list());
    }

    @Test
    void keepsTheBytesOfAFileWithoutFixes() throws IOException {
        byte[] bytes = (HEADER + "d\u00E9j\u00E0\t\t\t\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.txt"), bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(1, Cli.run(out, OutputStream.nullOutputStream(), "vocab", "fix", file.toString()));
        assertArrayEquals(bytes, out.toByteArray());
    }

    @Test
    void aTerminalGetsNoControlCharactersOfAFile() throws IOException {
        Path bad = file("bad.txt", HEADER + "Los-Angeles\t\t\t\u202Ex\n");
        assertEquals(
                HEADER + "Los-Angeles\t\t\t⟨U+202E⟩x\n",
                Outcome.onTerminal(80, "vocab", "fix", bad.toString()).out());
        assertEquals(
                Files.readString(bad),
                Outcome.of("vocab", "fix", bad.toString()).out());
    }

    @Test
    void checkPrintsADiffAndWritesNothing() throws IOException {
        Path bad = file("bad.txt", BAD);
        Outcome outcome = Outcome.of("vocab", "fix", "--check", bad.toString());
        assertEquals(1, outcome.status());
        assertEquals(
                "--- " + bad + "\n+++ " + bad + "\n@@ -1,2 +1,2 @@\n " + HEADER + "-Los Angeles\t\t\tLA\n"
                        + "+Los-Angeles\t\t\tLA\n",
                outcome.out());
        assertEquals(BAD, Files.readString(bad));
        Path clean = file("clean.txt", CLEAN);
        assertEquals(0, Outcome.of("vocab", "fix", "--check", clean.toString()).status());
        assertEquals("", Outcome.of("vocab", "fix", "--check", clean.toString()).out());
    }

    @Test
    void convertsUtf16AndShowsItsDifferenceAsText() throws IOException {
        Path wide = Files.write(
                folder.resolve("wide.txt"), ("\uFEFF" + BAD).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertEquals(FIXED, Outcome.of("vocab", "fix", wide.toString()).out());
        assertTrue(Outcome.of("vocab", "fix", "--check", wide.toString()).out().contains("-Los Angeles\t"));
        Path onlyWide = Files.write(
                folder.resolve("only.txt"), ("\uFEFF" + CLEAN).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertEquals(
                1, Outcome.of("vocab", "fix", "--check", onlyWide.toString()).status());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
