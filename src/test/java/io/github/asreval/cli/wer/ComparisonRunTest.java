package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonRunTest {

    private static final String FOLDER = "testdata/hinglish-call/";
    private static final String REFERENCE = FOLDER + "reference.txt";
    private static final String FIRST = FOLDER + "hypothesis-space-restored.txt";
    private static final String SECOND = FOLDER + "hypothesis-custom-vocabulary.txt";

    @TempDir
    private Path folder;

    @Test
    void theTotalsStandInATable() {
        String out = Outcome.of("wer", "-s", REFERENCE, FIRST, SECOND).out();
        assertTrue(out.contains("[1]     9.848%       13        9        3        1   55.556%  " + FIRST + "\n"), out);
        assertTrue(out.contains("[2]     6.818%        9        5        3        1   44.444%  " + SECOND + "\n"), out);
        assertTrue(out.contains("WER:        -3.030 points (30.769% lower)\n"), out);
        assertTrue(out.contains("Words:      4 fixed, 0 broken; insertions 0\n"), out);
        assertTrue(out.startsWith("Reference: "), out);
    }

    @Test
    void showsAllUtterancesOrThoseThatChanged() {
        String all = Outcome.of("wer", REFERENCE, FIRST, SECOND).out();
        assertEquals(9, all.lines().filter(line -> line.startsWith("   [2]  ")).count());
        assertTrue(all.contains("\n8  [2] same\n   [1]  1 error / 14 words  7.1 %   S 1  D 0  I 0\n   REF  "), all);
        String changed = Outcome.of("wer", "-r", REFERENCE, FIRST, SECOND).out();
        assertTrue(changed.startsWith("4  [2] better\n   [1]  4 errors / 24 words"), changed);
        assertEquals(
                1, changed.lines().filter(line -> line.startsWith("   [2]  ")).count());
        assertTrue(all.endsWith(changed.substring(changed.indexOf("Reference: "))));
    }

    @Test
    void wrapsAndColoursOnATerminal() {
        String out = Outcome.onTerminal(60, "wer", REFERENCE, FIRST, SECOND).out();
        assertTrue(out.contains("\u001B["), out);
        assertTrue(out.lines().filter(line -> line.startsWith("   REF  ")).count() > 2 * 9);
    }

    @ParameterizedTest(name = "with \"{0}\", a system says in JSON what a report on it alone says")
    @ValueSource(
            strings = {"-i", "-s", "-c -p --worst 2", "--near-misses -s", "--unit char -s", "-a -e", "--profile nist"})
    void everySystemSaysWhatItsOwnReportSays(String options) {
        JsonNode comparison = report(options, REFERENCE, FIRST, SECOND);
        int index = 0;
        for (String hypothesis : List.of(FIRST, SECOND)) {
            ObjectNode system = (ObjectNode) comparison.get("systems").get(index++);
            assertEquals(hypothesis, system.remove("hypothesis").stringValue());
            ObjectNode single = (ObjectNode) report(options, REFERENCE, hypothesis);
            single.remove(List.of("schemaVersion", "tool", "settings"));
            assertEquals(single, system);
        }
        assertEquals(2, index);
        assertEquals(FIRST, comparison.get("settings").get("hypothesis").stringValue());
    }

    @Test
    void jsonTellsTheDifferences() {
        JsonNode comparison = report("-r", REFERENCE, FIRST, SECOND, REFERENCE);
        JsonNode differences = comparison.get("comparison").get("differences");
        assertEquals(FIRST, comparison.get("comparison").get("first").stringValue());
        assertEquals(2, differences.size());
        JsonNode second = differences.get(0);
        assertEquals(SECOND, second.get("hypothesis").stringValue());
        assertEquals(-4.0 / 132, second.get("difference").doubleValue());
        assertEquals(-4.0 / 13, second.get("relative").doubleValue());
        assertEquals(4, second.get("fixed").intValue());
        assertEquals(0, second.get("broken").intValue());
        assertEquals(1, second.get("better").intValue());
        assertEquals(8, second.get("same").intValue());
        assertFalse(second.has("interval95"));
        assertEquals(5, differences.get(1).get("better").intValue());
        assertEquals(-1, differences.get(1).get("insertions").intValue());
        for (JsonNode system : comparison.get("systems")) {
            assertEquals(5, system.get("utterances").size());
        }
    }

    @Test
    void tablesStandUnderTheirSystem() {
        String out = Outcome.of("wer", "-s", "-c", "--worst", "1", REFERENCE, FIRST, SECOND)
                .out();
        assertTrue(out.startsWith("[1] " + FIRST + "\n\nSubstitutions (count"), out);
        assertTrue(out.contains("\n\n[2] " + SECOND + "\n\nSubstitutions (count"), out);
        assertTrue(out.contains("Worst utterances\n\n2  4 errors / 25 words"), out);
    }

    @ParameterizedTest(name = "standard input as {0} is read once, for all")
    @CsvSource({"0", "1", "2"})
    void oneOfTheFilesMayBeStandardInput(int position) throws IOException {
        String[] arguments = {"wer", "-s", REFERENCE, FIRST, SECOND};
        byte[] input = Files.readAllBytes(Path.of(arguments[2 + position]));
        String expected = Outcome.of(arguments).out();
        String name = arguments[2 + position];
        arguments[2 + position] = "-";
        Outcome outcome = Outcome.withInput(input, arguments);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(expected.replace(name, "-"), outcome.out());
    }

    @ParameterizedTest(name = "{0} is refused with several hypotheses: {1}")
    @CsvSource({
        "-f csv, -f csv shows one hypothesis",
        "--normalize fold --ablation, --ablation tells of one hypothesis",
        "-, standard input (-) can be read once",
    })
    void refusesWhatIsAboutOneHypothesis(String options, String reason) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of("-", FIRST, SECOND));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(reason), outcome.err());
    }

    @Test
    void everySystemIsGated() {
        Outcome outcome = Outcome.of("wer", "-s", "-f", "json", "--fail-above", "9%", REFERENCE, FIRST, SECOND);
        assertEquals(1, outcome.status());
        assertTrue(
                outcome.err()
                        .endsWith(FIRST + ": gate: fail-above 9 %: 9.848 %, failed\n" + SECOND
                                + ": gate: fail-above 9 %: 6.818 %, passed\n"),
                outcome.err());
        JsonNode gates = JsonMapper.shared().readTree(outcome.out()).get("gates");
        assertEquals(2, gates.size());
        assertEquals(SECOND, gates.get(1).get("hypothesis").stringValue());
        assertTrue(gates.get(1).get("passed").booleanValue());
    }

    @Test
    void aComparisonIsNoBaseline() {
        Path report = folder.resolve("comparison.json");
        Outcome.of("wer", "-s", "-f", "json", "-o", report.toString(), REFERENCE, FIRST, SECOND);
        Outcome outcome = Outcome.of("wer", "-s", "--baseline", report.toString(), REFERENCE, FIRST);
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("compares several hypotheses"), outcome.err());
    }

    @Test
    void badInputLeavesNoReport() throws IOException {
        Path shorter = Files.writeString(folder.resolve("shorter.txt"), "हेलो\n");
        Outcome outcome = Outcome.of("wer", REFERENCE, FIRST, shorter.toString());
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("shorter.txt:2: "), outcome.err());
    }

    @Test
    void hintsOnTheReferenceAreToldOnce() {
        String err = Outcome.of("wer", "-s", REFERENCE, FIRST, SECOND).err();
        assertEquals(
                1,
                err.lines().filter(line -> line.contains("are speaker labels")).count());
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Path reference = lines("reference.txt", 1);
        Path first = lines("first.txt", 2);
        Path second = lines("second.txt", 3);
        for (String format : List.of("text", "json")) {
            String alone = run("1", format, reference, first, second);
            assertEquals(alone, run("3", format, reference, first, second));
            assertTrue(alone.contains("text".equals(format) ? "better with a probability of " : "interval95"));
        }
    }

    private static String run(String threads, String format, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("wer", "-r", "--threads", threads, "-f", format));
        for (Path file : files) {
            arguments.add(file.toString());
        }
        return Outcome.of(arguments.toArray(String[]::new)).out();
    }

    private Path lines(String name, int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("there ");
            for (int words = random.nextInt(6); words > 0; words--) {
                lines.append("abc".charAt(random.nextInt(3))).append(' ');
            }
            lines.append('\n');
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    private static JsonNode report(String options, String... files) {
        List<String> arguments = new ArrayList<>(List.of("wer", "-f", "json"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of(files));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared().readTree(outcome.out());
    }
}
