package io.github.asreval.cli.wer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WerProgramTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";
    private static final String WITH_VOCABULARY = "testdata/hinglish-call/hypothesis-custom-vocabulary.txt";

    @TempDir
    Path folder;

    @Test
    void endsWithTheFourLinesOfAsrEvaluation() {
        assertTrue(Outcome.of("wer", REFERENCE, HYPOTHESIS).out().endsWith("""
                        Sentence count: 9
                        WER:    11.364% (        15 /        132)
                        WRR:    89.394% (       118 /        132)
                        SER:    55.556% (         5 /          9)
                        """));
        assertTrue(Outcome.of("wer", "--profile", "asr-evaluation", REFERENCE, WITH_VOCABULARY)
                .out()
                .endsWith("""
                        Sentence count: 9
                        WER:     6.818% (         9 /        132)
                        WRR:    93.939% (       124 /        132)
                        SER:    44.444% (         4 /          9)
                        """));
    }

    @Test
    void readsOneSideFromStandardInput() throws IOException {
        Outcome files = Outcome.of("wer", REFERENCE, HYPOTHESIS);
        byte[] hypothesis = Files.readAllBytes(Path.of(HYPOTHESIS));
        assertEquals(
                files.out(),
                Outcome.withInput(hypothesis, "wer", REFERENCE, "-").out());
        byte[] reference = Files.readAllBytes(Path.of(REFERENCE));
        assertEquals(
                files.out(),
                Outcome.withInput(reference, "wer", "-", HYPOTHESIS).out());
    }

    @Test
    void theTotalsOfBothFormatsAreTheSumOfTheUtterances() {
        JsonNode json = json(Outcome.of("wer", "-f", "json", REFERENCE, HYPOTHESIS));
        for (String count : List.of("hits", "substitutions", "deletions", "insertions", "errors")) {
            long sum = 0;
            for (JsonNode utterance : json.get("utterances")) {
                sum += utterance.get(count).asLong();
            }
            assertEquals(json.get("total").get(count).asLong(), sum, count);
        }
        assertEquals(0.11363636363636363, json.get("total").get("wer").asDouble());
        assertEquals("79.1", json.get("tool").get("icu").asString());
    }

    @Test
    void jsonTellsEverySide() {
        JsonNode utterance = json(Outcome.of("wer", "-f", "json", "-r", REFERENCE, HYPOTHESIS))
                .get("utterances")
                .get(1);
        assertEquals("3", utterance.get("id").asString());
        assertTrue(utterance.get("speaker").isNull());
        List<String> heard = new ArrayList<>();
        for (JsonNode pair : utterance.get("alignment")) {
            if (!pair.get("op").asString().equals("hit")) {
                heard.add(pair.get("op").asString() + " " + pair.get("reference") + " " + pair.get("hypothesis"));
            }
        }
        assertEquals(List.of("substitution \"दिनोंसे\" \"दिनों\"", "insertion null \"उनसे\""), heard);
    }

    @Test
    void summaryLeavesUtterancesOut() {
        assertTrue(Outcome.of("wer", "-s", REFERENCE, HYPOTHESIS).out().startsWith("Hits:"));
        assertFalse(json(Outcome.of("wer", "-s", "-f", "json", REFERENCE, HYPOTHESIS))
                .has("utterances"));
    }

    @Test
    void wrapsAndColorsOnATerminalOnly() {
        Outcome terminal = Outcome.onTerminal(60, "wer", REFERENCE, HYPOTHESIS);
        assertTrue(terminal.out().contains("\u001B[33m"));
        String plain = terminal.out().replaceAll("\u001B\\[[0-9]*m", "");
        for (String line : plain.lines().toList()) {
            assertTrue(DisplayWidth.of(line) <= 60, line);
        }
        assertFalse(Outcome.of("wer", REFERENCE, HYPOTHESIS).out().contains("\u001B"));
        assertTrue(Outcome.of("wer", "--color", "always", REFERENCE, HYPOTHESIS)
                .out()
                .contains("\u001B[33m"));
        assertEquals(
                Outcome.of("wer", REFERENCE, HYPOTHESIS).out(),
                Outcome.onTerminal(60, "wer", "--width=0", "--color=never", REFERENCE, HYPOTHESIS)
                        .out());
    }

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
    void notesAByteOrderMarkOnStandardErrorAndScoresOn() throws IOException {
        Path marked = file("marked.txt", "\uFEFFa\n");
        Outcome outcome = wer(file("a.txt", "a\n"), marked);
        assertEquals(marked + ":1: left out the byte order mark (U+FEFF) before the first word\n", outcome.err());
        assertEquals(0, outcome.status());
        assertTrue(outcome.out().contains("WER:     0.000%"), outcome.out());
    }

    @ParameterizedTest(name = "wrong usage: wer {0}")
    @ValueSource(
            strings = {
                "",
                REFERENCE,
                "- a -",
                "- -",
                "--unknown a b",
                "-f yaml a b",
                "--profile best a b",
                "--color sometimes a b",
                "-r -s a b",
                "-i -s a b",
                "-i -r a b",
                "--worst -1 a b",
                "--worst many a b",
                "--width -5 a b",
                "-m 0 a b",
                "-m a b",
            })
    void wrongUsageIsStatus2(String arguments) {
        Outcome outcome = Outcome.of(("wer " + arguments).strip().split(" "));
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().endsWith("Try: wer --help\n"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void wrongProgramsAreStatus2() {
        assertEquals(2, Outcome.of().status());
        assertEquals(2, Outcome.of("cer").status());
    }

    @Test
    void explainsItselfAndItsVersions() {
        Outcome help = Outcome.of("wer", "--help");
        assertEquals(0, help.status());
        assertTrue(help.out().contains("--print-wer-vs-length"), help.out());
        for (String line : help.out().lines().toList()) {
            assertTrue(line.length() <= 80, line);
        }
        assertTrue(Outcome.of("wer", "-V").out().matches("asreval \\S+ \\(ICU [0-9.]+, Unicode [0-9.]+, Java .*\\)\n"));
    }

    @ParameterizedTest(name = "wer {0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--normalize fodl|did you mean fold?",
                "--normalize punct-remove,speaker|has to stand before \"punct-remove\", because",
                "--normalize num-parse|needs a language",
                "--normalize num-parse:xx|xx",
                "--ablation|give one by --normalize",
                "--cer-spaces drop|give --unit, too",
                "--near-misses --unit char|leave out --unit",
            })
    void refusesTextOptionsThatCannotWork(String options, String problem) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ", -1)));
        arguments.addAll(List.of(REFERENCE, HYPOTHESIS));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(problem), outcome.err());
        assertEquals("", outcome.out());
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
    void listsNormalizersWithoutFiles() {
        Outcome list = Outcome.of("wer", "--list-normalizers");
        assertEquals(0, list.status(), list.err());
        assertTrue(list.out().contains("\n  punct-edge  ") && list.out().contains("\n  hinglish-call  "), list.out());
        assertEquals(list, Outcome.of("wer", "normalize", "--list-normalizers"));
    }

    @Test
    void showsTextAsItIsCompared() throws IOException {
        Path text = file("text.txt", "The  Cat,\n\nwi-fi हिन्दी\n");
        String[] lines = {"wer", "normalize", "--normalize", "basic", text.toString()};
        assertEquals(new Outcome(0, "the cat\n\nwi-fi हिन्दी\n", ""), Outcome.of(lines));
        String[] tokens = {"wer", "normalize", "--normalize", "basic", "--tokens", text.toString()};
        assertEquals(new Outcome(0, "the\ncat\n\n\nwi-fi\nहिन्दी\n\n", ""), Outcome.of(tokens));
        String[] clusters = {"wer", "normalize", "--tokens", "--unit", "grapheme", "-"};
        assertEquals(new Outcome(0, "हि\nन्दी\n\n", ""), Outcome.withInput("हिन्दी\n".getBytes(UTF_8), clusters));
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
    void endsQuietlyWhenNobodyReadsOn() {
        OutputStream closed = Surroundings.failingWith("Broken pipe");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(0, Cli.run(closed, err, "wer", "--normalize", "speaker", REFERENCE, HYPOTHESIS));
        assertEquals("", err.toString(UTF_8));
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
    void doesNotDependOnLocaleOrTimeZone() {
        Outcome here = Outcome.of("wer", "-a", "-c", "-p", "--worst", "2", REFERENCE, HYPOTHESIS);
        Surroundings.abroad(tag -> {
            assertEquals(here, Outcome.of("wer", "-a", "-c", "-p", "--worst", "2", REFERENCE, HYPOTHESIS), tag);
        });
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
    void writesTheReportToAFileAsItWouldPrintItThere() throws IOException {
        Path report = folder.resolve("report.txt");
        Outcome printed = Outcome.of("wer", REFERENCE, HYPOTHESIS);
        Outcome outcome = Outcome.onTerminal(40, "wer", "-o", report.toString(), REFERENCE, HYPOTHESIS);
        assertEquals(new Outcome(0, "", printed.err()), outcome);
        assertEquals(printed.out(), Files.readString(report));
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

    private static Outcome wer(Path reference, Path hypothesis) {
        return Outcome.of("wer", reference.toString(), hypothesis.toString());
    }

    private static JsonNode json(Outcome outcome) {
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared()
                .readTree(new ByteArrayInputStream(outcome.out().getBytes(UTF_8)));
    }

    private static void assertBadInput(String line, Outcome outcome) {
        assertEquals(new Outcome(3, "", line + "\n"), outcome);
    }
}
