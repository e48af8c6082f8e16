package io.github.asreval.cli.wer;

import static io.github.asreval.cli.base.Outcome.wer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.Surroundings;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.text.base.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program {@code wer}: its report in text and JSON, its help, and where it goes. */
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
    void endsQuietlyWhenNobodyReadsOn() {
        OutputStream closed = Surroundings.failingWith("Broken pipe");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(0, Cli.run(closed, err, "wer", "--normalize", "speaker", REFERENCE, HYPOTHESIS));
        assertEquals("", err.toString(UTF_8));
    }

    @Test
    void doesNotDependOnLocaleOrTimeZone() {
        Outcome here = Outcome.of("wer", "-a", "-c", "-p", "--worst", "2", REFERENCE, HYPOTHESIS);
        Surroundings.abroad(tag -> {
            assertEquals(here, Outcome.of("wer", "-a", "-c", "-p", "--worst", "2", REFERENCE, HYPOTHESIS), tag);
        });
    }

    @Test
    void writesTheReportToAFileAsItWouldPrintItThere() throws IOException {
        Path report = folder.resolve("report.txt");
        Outcome printed = Outcome.of("wer", REFERENCE, HYPOTHESIS);
        Outcome outcome = Outcome.onTerminal(40, "wer", "-o", report.toString(), REFERENCE, HYPOTHESIS);
        assertEquals(new Outcome(0, "", printed.err()), outcome);
        assertEquals(printed.out(), Files.readString(report));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Outcome outcome) {
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared()
                .readTree(new ByteArrayInputStream(outcome.out().getBytes(UTF_8)));
    }
}
