package io.github.asreval.cli.vocab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.Surroundings;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.text.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VocabProgramTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";
    private static final String CLEAN = HEADER + "Los-Angeles\t\t\tLos Angeles\n";
    private static final String BAD = HEADER + "Los Angeles\t\t\tLA\n";
    private static final String FIXED = HEADER + "Los-Angeles\t\t\tLA\n";

    @TempDir
    Path folder;

    @Test
    void findsNoErrorInTheVocabularyOfTheArticle() {
        Outcome outcome = Outcome.of("vocab", "validate", "vocabularies/HindiCustomVocabulary.txt");
        assertEquals(0, outcome.status());
        assertEquals(
                "vocabularies/HindiCustomVocabulary.txt: taken as hi-IN (the script of the phrases); --language names"
                        + " another\n",
                outcome.err());
        assertEquals("""
                vocabularies/HindiCustomVocabulary.txt:4:11: warning: SoundsLike "सा-लार-जंग" is documented as ignored since 2024-04-30 [soundslike-ignored]
                    सलार-जंग⇥⇥सा-लार-जंग⇥सालार जंग
                             ^^^^^^^^^

                vocabularies/HindiCustomVocabulary.txt: 0 errors, 1 warning, 0 infos (table of 3 phrases, hi-IN, edition 2026)
                """, outcome.out());
        assertEquals(
                1,
                Outcome.of("vocab", "validate", "--strict", "vocabularies/HindiCustomVocabulary.txt")
                        .status());
    }

    @Test
    void findsNoErrorInTheShippedVocabularies() {
        Outcome outcome = Outcome.of("vocab", "validate", "vocabularies");
        assertEquals(0, outcome.status(), outcome.out());
        assertTrue(outcome.out().endsWith("7 files: 0 errors, 1 warning, 11 infos\n"), outcome.out());
    }

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

    @Test
    void explainsARule() {
        assertEquals("""
                phrase-space

                error: the words of a phrase are joined by hyphens, with no space of any kind.

                A space in a phrase makes the whole vocabulary fail. Words are joined by
                hyphens; a no-break space or an ideographic space is a space too.

                Bad:

                    Los Angeles⇥⇥⇥

                Good:

                    Los-Angeles⇥⇥⇥Los Angeles

                Fix. Spaces at the edges are removed, those between words become hyphens. An
                empty DisplayAs gets the old form.
                """, Outcome.of("vocab", "explain", "phrase-space").out());
    }

    @Test
    void listsTheRules() {
        List<String> rules = Outcome.of("vocab", "explain").out().lines().toList();
        assertEquals(io.github.asreval.vocabulary.check.Rule.values().length, rules.size());
        assertTrue(rules.get(0).matches("file-empty +error +a vocabulary file contains something"), rules.get(0));
        for (String line :
                Outcome.onTerminal(80, "vocab", "explain").out().lines().toList()) {
            assertTrue(line.length() <= 80, line);
        }
    }

    @Test
    void tellsWhatIsDocumentedForALanguage() {
        Outcome hindi = Outcome.of("vocab", "charset", "hi-IN");
        assertEquals(0, hindi.status());
        assertTrue(hindi.out().startsWith("Hindi (hi-IN)\n"), hindi.out());
        assertTrue(hindi.out().contains("66 code points\n"), hindi.out());
        assertTrue(hindi.out().contains("U+0929 ऩ → U+0928 न\n"), hindi.out());
        for (String tag : io.github.asreval.vocabulary.charset.LanguageCharset.languages()) {
            Outcome outcome = Outcome.of("vocab", "charset", tag);
            assertEquals(0, outcome.status());
            for (String line : outcome.out().lines().toList()) {
                assertTrue(DisplayWidth.of(line) <= 80, line);
                assertEquals(line.stripTrailing(), line);
            }
        }
    }

    @ParameterizedTest(name = "vocab {0} is answered with {1}")
    @CsvSource({
        "validate --disable phrase-spce x, did you mean phrase-space?",
        "validate --severity phrase-space=warn x, did you mean warning?",
        "validate --severity phrase-spac=off x, did you mean phrase-space?",
        "validate --severity phrase-space x, is not of the form RULE=SEVERITY",
        "validate --kind tabel x, did you mean table?",
        "validate --edition 2024 x, is none of",
        "validate -f sarf x, did you mean sarif?",
        "validate --color sometimes x, is none of auto",
        "validate --colour=always x, --color",
        "validate, FILE",
        "validate - -, standard input (-) can be checked once",
        "fix, FILE",
        "fix a b, Unmatched argument",
        "fix --in-place --check a, exclude each other",
        "fix -o x --in-place a, exclude each other",
        "fix --in-place -, has no place",
        "explain space, did you mean phrase-space?",
        "explain xyzzyx, is no rule; \"vocab explain\" lists them all",
        "charset hi, did you mean hi-IN?",
        "charset hindi, did you mean hi-IN?",
        "charset en, en-US",
        "charset, LANGUAGE",
        "valdate x, vocab validate",
        "--foo, Unknown option",
    })
    void wrongUsageIsStatus2(String arguments, String answer) {
        Outcome outcome = Outcome.of(("vocab " + arguments).split(" "));
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(answer), outcome.err());
        assertTrue(outcome.err().endsWith(" --help\n"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void helpsWhoNamesNoCommand() {
        Outcome outcome = Outcome.of("vocab");
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        Outcome help = Outcome.of("vocab", "--help");
        assertEquals(0, help.status());
        assertEquals(help.out().stripTrailing(), outcome.err().stripTrailing());
        for (String command : List.of("validate", "fix", "explain", "charset")) {
            assertTrue(help.out().contains("  " + command + " "), help.out());
            Outcome own = Outcome.of("vocab", command, "--help");
            assertEquals(0, own.status());
            assertTrue(own.out().contains("Usage: vocab " + command), own.out());
            for (String line : own.out().lines().toList()) {
                assertTrue(line.length() <= 80, line);
            }
        }
        assertTrue(Outcome.of("vocab", "fix", "-V").out().startsWith("asreval "));
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        OutputStream closed = Surroundings.failingWith("Broken pipe");
        for (String arguments : List.of(
                "validate vocabularies",
                "validate -f json vocabularies",
                "validate -f sarif vocabularies",
                "fix vocabularies/ThaiTravel-th-TH.txt",
                "explain",
                "charset zh-CN")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Cli.run(closed, err, ("vocab " + arguments).split(" "));
            assertTrue(status == 0 && !err.toString(UTF_8).contains("Broken"), arguments + err);
        }
    }

    @Test
    void complainsWhenTheReportCannotBeWritten() {
        OutputStream full = Surroundings.failingWith("No space left on device");
        for (String format : List.of("text", "json", "sarif")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            assertEquals(3, Cli.run(full, err, "vocab", "validate", "-q", "-f", format, "vocabularies"));
            assertEquals("No space left on device\n", err.toString(UTF_8));
        }
    }

    @Test
    void reportsABugWithItsTrace() {
        InputStream broken = Surroundings.withABug();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(broken, OutputStream.nullOutputStream(), err);
        assertEquals(70, Cli.run(terminal, "vocab", "validate", "-"));
        assertTrue(err.toString(UTF_8).contains("a bug for the test"));
    }

    @Test
    void doesNotDependOnLocaleOrTimeZone() {
        String sample = "testdata/vocab/call-centre/call-centre-hi-IN.txt";
        Outcome here = Outcome.of("vocab", "validate", sample);
        Outcome fixed = Outcome.of("vocab", "fix", sample);
        Outcome charset = Outcome.of("vocab", "charset", "hindi");
        Surroundings.abroad(tag -> {
            assertEquals(here, Outcome.of("vocab", "validate", sample), tag);
            assertEquals(fixed, Outcome.of("vocab", "fix", sample), tag);
            assertEquals(charset, Outcome.of("vocab", "charset", "hindi"), tag);
        });
    }

    @Test
    void survivesAnyBytes() throws IOException {
        Random random = new Random(42);
        byte[] sample = Files.readAllBytes(Path.of("testdata/vocab/call-centre/call-centre-hi-IN.txt"));
        for (int round = 0; round < 60; round++) {
            byte[] mutant = sample.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            String message = "seed 42, round " + round;
            Outcome text = Outcome.withInput(mutant, "vocab", "validate", "-");
            assertTrue(text.status() <= 1, message + text.err());
            JsonNode json = json(Outcome.withInput(mutant, "vocab", "validate", "-f", "json", "-"));
            JsonNode sarif = json(Outcome.withInput(mutant, "vocab", "validate", "-f", "sarif", "-"));
            int findings = json.at("/files/0/findings").size();
            assertEquals(findings, sarif.at("/runs/0/results").size(), message);
            assertEquals(
                    findings,
                    text.out().lines().filter(line -> line.endsWith("]")).count(),
                    message);
            assertTrue(
                    Outcome.withInput(mutant, "vocab", "fix", "-f", "json", "-").status() <= 1, message);
            assertTrue(Outcome.withInput(mutant, "vocab", "fix", "--check", "-").status() <= 1, message);
        }
    }

    @Test
    void reportsEveryBadSampleInEveryFormat() throws IOException {
        for (String format : List.of("text", "json", "sarif")) {
            Outcome outcome = Outcome.of("vocab", "validate", "-f", format, "testdata/vocabulary");
            assertEquals(1, outcome.status(), outcome.err());
            if (!format.equals("text")) {
                assertFalse(json(outcome).isEmpty());
            }
        }
    }

    @Test
    void showsRowsOfTheFirstFindingsOfARuleOnly() throws IOException {
        Path many = file("many.txt", HEADER + String.join("", Collections.nCopies(3000, "New York\t\t\tNY\n")));
        List<String> lines = Outcome.of("vocab", "validate", "--disable=phrase-duplicate", many.toString())
                .out()
                .lines()
                .toList();
        assertEquals(
                3000,
                lines.stream().filter(line -> line.endsWith("[phrase-space]")).count());
        assertEquals(5, lines.stream().filter(line -> line.endsWith("^")).count());
        assertTrue(lines.contains("    3000  phrase-space"));
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
