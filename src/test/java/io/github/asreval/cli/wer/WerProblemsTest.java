package io.github.asreval.cli.wer;

import static io.github.asreval.cli.base.Outcome.wer;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.Surroundings;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.base.Terminal;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wer} says of input and output that is bad, and what it leaves undone then. */
class WerProblemsTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a missing file is a line: wer {0}")
    @ValueSource(strings = {"none.txt " + HYPOTHESIS, REFERENCE + " none.txt", "none.txt -"})
    void complainsOfAMissingFile(String arguments) {
        assertBadInput(
                "none.txt: no such file; check the name and the folder you are in",
                Outcome.of(("wer " + arguments).split(" ")));
    }

    @Test
    void tellsOfANameThatIsNotUtf8() {
        assertBadInput(
                "\uFFFDx: no such file; the name holds bytes that are no UTF-8; rename the file, or give - and < FILE",
                Outcome.of("wer", "\uFFFDx", HYPOTHESIS));
    }

    @Test
    void complainsOfAFolder() {
        assertBadInput(
                folder + ": is a folder, and the other side is none; name two of a kind",
                wer(folder, Path.of(HYPOTHESIS)));
    }

    @Test
    void complainsOfAFileThatMayNotBeRead() throws IOException {
        Path secret = file("secret.txt", "a\n");
        assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "needs file permissions");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "this user may read everything");
        assertBadInput(secret + ": may not be read; check its permissions", wer(secret, secret));
    }

    @Test
    void complainsOfBytesThatAreNotUtf8() throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', '\n', 'd', (byte) 0xE9, '\n'});
        assertBadInput(
                bad + ":2: byte 2 of the line (byte 4 of the file) is 0xE9, which is not UTF-8 there; save the file as"
                        + " UTF-8, or give --hypothesis-encoding windows-1252",
                wer(file("ok.txt", "a\nd\n"), bad));
    }

    @Test
    void anEmptyFileIsNotOneThatIsCutDifferently() throws IOException {
        Path full = file("full.txt", "one two\nthree four\n");
        Path empty = file("empty.txt", "");
        assertBadInput(
                empty + ":1: 2 lines in " + full + " but 0 lines in " + empty + "; " + empty + " is empty",
                wer(full, empty));
        assertBadInput(
                full + ":1: 0 lines in " + empty + " but 2 lines in " + full + "; " + empty + " is empty",
                wer(empty, full));
    }

    @Test
    void complainsOfDifferentLineCountsOnBothSides() throws IOException {
        Path longer = file("longer.txt", "one two\nthree four\nfive six\n");
        Path shorter = file("shorter.txt", "one two\nfive six\n");
        assertBadInput(
                shorter + ":2: 3 lines in " + longer + " but 2 lines in " + shorter + "; they seem to run apart from"
                        + " line 2 on; line i of both files must be the same utterance: if they are only cut differently, give"
                        + " --align-segments",
                wer(longer, shorter));
        assertBadInput(
                longer + ":2: 2 lines in " + shorter + " but 3 lines in " + longer + "; they seem to run apart from"
                        + " line 2 on; line i of both files must be the same utterance: if they are only cut differently, give"
                        + " --align-segments",
                wer(shorter, longer));
        assertEquals(
                3,
                Outcome.withInput("a\n".getBytes(UTF_8), "wer", longer.toString(), "-")
                        .status());
    }

    @Test
    void saysThatBlankLinesAreWhatOneSideHasMore() throws IOException {
        Path three = file("three.txt", "one two\nthree four\nfive six\n");
        Path ended = file("ended.txt", "one two\nthree four\nfive six\n\n \n");
        assertBadInput(
                ended + ":4: 5 lines in " + ended + " but 3 lines in " + three + "; " + ended
                        + " ends in 2 blank lines; delete them",
                wer(ended, three));
        assertBadInput(
                ended + ":4: 3 lines in " + three + " but 5 lines in " + ended + "; " + ended
                        + " ends in 2 blank lines; delete them",
                wer(three, ended));
        Path parted = file("parted.txt", "one two\n\nthree four\nfive six\n");
        assertBadInput(
                parted + ":2: 4 lines in " + parted + " but 3 lines in " + three + "; " + parted
                        + " has 1 blank line more, without which both have as many; delete it",
                wer(parted, three));
        Path blank = file("blank.txt", "\n");
        Path none = file("none.txt", "");
        assertBadInput(
                blank + ":1: 1 line in " + blank + " but 0 lines in " + none + "; " + blank
                        + " ends in 1 blank line; delete it",
                wer(blank, none));
    }

    @Test
    void tellsTheWayOutOfTurnsThatAreCutDifferently() throws IOException {
        Path turns = file("turns.txt", "hello there\nyes\nplease\n");
        Path segments = file(
                "segments.json",
                "[{\"session_id\":\"a\",\"speaker\":\"A\",\"start_time\":0,\"end_time\":1,\"words\":\"hello there\"},"
                        + "{\"session_id\":\"a\",\"speaker\":\"B\",\"start_time\":2,\"end_time\":3,\"words\":\"yes"
                        + " please\"}]\n");
        Outcome outcome = Outcome.of("wer", "--reference-format", "plain", turns.toString(), segments.toString());
        assertEquals(3, outcome.status());
        assertTrue(
                outcome.err()
                        .endsWith(segments + ": 3 utterances in " + turns + " but 2 utterances in " + segments
                                + "; they seem to run apart from utterance 3 on; utterance i of both must be the same stretch"
                                + " of speech: if they are only cut differently, give --align-segments\n"),
                outcome.err());
    }

    @Test
    void namesTheBadLineOfAMap() throws IOException {
        Path map = file("terms.map", "colour\tcolor\nno tab here\n");
        Outcome outcome = Outcome.of("wer", "--normalize", "map:" + map, REFERENCE, HYPOTHESIS);
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith(map + ":2: "), outcome.err());
        assertEquals(
                3,
                Outcome.of("wer", "--normalize", "map:none.map", REFERENCE, HYPOTHESIS)
                        .status());
    }

    @Test
    void aBadLastLineLeavesNothingOfANormalizedText() throws IOException {
        byte[] bad = ("good line\n".repeat(20_000) + "\u00FF\n").getBytes(ISO_8859_1);
        Outcome outcome = Outcome.withInput(bad, "wer", "normalize", "-");
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("standard input:20001: "), outcome.err());
    }

    @Test
    void complainsWhenTheReportCannotBeWritten() {
        OutputStream full = Surroundings.failingWith("No space left on device");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(3, Cli.run(full, err, "wer", "--normalize", "speaker", REFERENCE, HYPOTHESIS));
        assertEquals("No space left on device\n", err.toString(UTF_8));
        assertEquals(3, Cli.run(full, err, "wer", "-f", "json", REFERENCE, HYPOTHESIS));
    }

    @Test
    void reportsABugWithItsTrace() {
        InputStream broken = Surroundings.withABug();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(70, Cli.run(Terminal.of(broken, out, err), "wer", REFERENCE, "-"));
        assertTrue(err.toString(UTF_8).contains("a bug for the test"));
        assertTrue(err.toString(UTF_8).contains("please report it"));
    }

    @Test
    void survivesAnyBytes() throws IOException {
        Random random = new Random(42);
        byte[] sample = Files.readAllBytes(Path.of(HYPOTHESIS));
        for (int round = 0; round < 300; round++) {
            byte[] mutant = sample.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            Outcome outcome = Outcome.withInput(mutant, "wer", "-r", REFERENCE, "-");
            List<String> problems = outcome.err()
                    .lines()
                    .filter(line -> !line.contains("hint: "))
                    .toList();
            assertTrue(outcome.status() == 0 || outcome.status() == 3, outcome.err());
            assertEquals(outcome.status() == 3, outcome.out().isEmpty());
            assertEquals(
                    outcome.status() == 3 ? 1 : 0,
                    problems.stream().filter(line -> line.contains(":")).count());
        }
    }

    @Test
    void leavesTheFileAsItIsWhenTheInputIsBad() throws IOException {
        Path report = file("report.txt", "the last one\n");
        Outcome outcome = Outcome.of("wer", "--output", report.toString(), REFERENCE, "none.txt");
        assertBadInput("none.txt: no such file; check the name and the folder you are in", outcome);
        assertEquals("the last one\n", Files.readString(report));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(report), left.toList());
        }
    }

    @Test
    void complainsOfAFileThatCannotBeWritten() {
        assertBadInput(
                folder + ": is a folder; name a file to write",
                Outcome.of("wer", "-o", folder.toString(), REFERENCE, HYPOTHESIS));
        Path nowhere = folder.resolve("no/report.txt");
        assertBadInput(
                nowhere + ": cannot be written: there is no such folder",
                Outcome.of("wer", "-o", nowhere.toString(), REFERENCE, HYPOTHESIS));
    }

    @Test
    void keepsNoHalfReport() throws IOException {
        String many = String.join("", Collections.nCopies(50_000, "one two three four five six\n"));
        Path bad = Files.write(
                folder.resolve("bad.txt"), (many + "\u00E9\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Outcome outcome = wer(file("good.txt", many + "e\n"), bad);
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(bad + ":50001: "), outcome.err());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertBadInput(String line, Outcome outcome) {
        assertEquals(new Outcome(3, "", line + "\n"), outcome);
    }
}
