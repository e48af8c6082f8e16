package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
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

class MarkupProgramTest {

    private static final String REFERENCE = "testdata/wer/nist-marks/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/nist-marks/hypothesis.txt";

    @TempDir
    Path folder;

    /** Every report is that of the wordings that were taken, with nothing left of the marks. */
    @ParameterizedTest(name = "wer {0} reports what it would of the chosen wordings")
    @CsvSource({
        "-i",
        "-r -c -p --worst 2",
        "-s --by speaker",
        "-s --profile nist",
        "-f csv",
        "-f tsv -c",
        "-f junit",
        "--unit char",
        "-s --normalize fold --ablation",
        "--near-misses",
        "--threads 1",
    })
    void everyReportIsThatOfTheChosenWordings(String options) throws IOException {
        Path chosen = file("chosen.txt", """
                good morning (agent-1)
                i want a flat for four weeks (caller-1)
                मुझे गोलकुंडा फोर्ट जाना है (caller-2)
                so we have have good %hesitation rooms (agent-2)
                """);
        String marked = run(options + " --markup nist", REFERENCE, HYPOTHESIS);
        assertEquals(run(options, chosen.toString(), HYPOTHESIS), marked.replace(REFERENCE, chosen.toString()));
    }

    @Test
    void withoutTheOptionMarksAreWords() {
        String out = run("-f csv", REFERENCE, HYPOTHESIS);
        assertTrue(out.contains("agent-1,1,{ um / uh / @ } good morning,good morning,9,2,0,7,0,7,"), out);
    }

    @ParameterizedTest(name = "a page of {0} shows the chosen wordings")
    @ValueSource(strings = {"html", "markdown"})
    void pagesShowTheChosenWordings(String format) {
        String page = run("--markup nist -f " + format, REFERENCE, HYPOTHESIS);
        assertTrue(page.contains("so we have have good"), page);
        assertFalse(page.contains("ha-") || page.contains("(very)"), page);
    }

    @Test
    void aGateMeasuresTheChosenWordings() {
        assertEquals(
                0,
                Outcome.wer("-s --markup nist --fail-above 10%", REFERENCE, HYPOTHESIS)
                        .status());
        assertEquals(
                1,
                Outcome.wer("-s --markup nist --fail-above 9%", REFERENCE, HYPOTHESIS)
                        .status());
    }

    @Test
    void readsMarksInSegmentsWithTimes() {
        String sample = "testdata/transcript/nist.";
        JsonNode report = json(run("-f json --markup nist", sample + "ref.stm", sample + "hyp.ctm"));
        assertEquals(
                "good morning how may i help",
                report.get("utterances").get(0).get("reference").stringValue());
        assertEquals(1, report.get("total").get("errors").asInt());
    }

    @Test
    void readsMarksInPlainTextTablesFoldersAndLists() throws IOException {
        Path said = file("said/a.txt", "{ a / b } c\nd (e)\n");
        Path heard = file("heard/a.txt", "b c\nd\n");
        Path table = file("both.csv", "text,hypothesis\n{ a / b } c,b c\nd (e),d\n");
        Path list = file("list.tsv", said + "\t" + heard + "\n");
        for (List<String> files : List.of(
                List.of(said.toString(), heard.toString()),
                List.of("--global", said.toString(), heard.toString()),
                List.of("--format", "plain", said.toString(), heard.toString()),
                List.of(
                        folder.resolve("said").toString(),
                        folder.resolve("heard").toString()),
                List.of(table.toString()),
                List.of("--pairs", list.toString()))) {
            List<String> arguments = new ArrayList<>(List.of("wer", "-f", "json", "--markup", "nist"));
            arguments.addAll(files);
            Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
            assertEquals(0, outcome.status(), outcome.err());
            JsonNode total = json(outcome.out()).get("total");
            assertEquals(0, total.get("errors").asInt(), files::toString);
            assertEquals(3, total.get("referenceWords").asInt(), files::toString);
        }
    }

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\" is bad input: {2}")
    @CsvSource({
        "{ a / b, a, said.txt:2: there is a { without a } behind it",
        "a, a }, heard.txt:2: there is a } without a { before it",
    })
    void wrongMarksAreBadInput(String said, String heard, String problem) throws IOException {
        String reference = file("said.txt", "fine\n" + said + "\n").toString();
        String hypothesis = file("heard.txt", "fine\n" + heard + "\n").toString();
        for (String format : List.of("text", "json", "csv")) {
            Outcome outcome = Outcome.wer("--markup nist -f " + format, reference, hypothesis);
            assertEquals(3, outcome.status());
            assertEquals("", outcome.out());
            assertEquals(folder.resolve(problem) + "\n", outcome.err());
        }
    }

    @ParameterizedTest(name = "{0} is wrong usage: {1}")
    @CsvSource({
        "--markup sclite, \"sclite\" is none of nist",
        "--markup nist --variants, --variants and --markup both say what braces are",
        "--markup nist --align-segments, --markup needs utterances that belong together",
    })
    void doesNotGoWithEverything(String options, String problem) {
        Outcome outcome = Outcome.wer(options, REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }

    @Test
    void comparesHypothesesEachByItsOwnWordings() {
        Outcome outcome = Outcome.of("wer", "-s", "--markup", "nist", REFERENCE, HYPOTHESIS, HYPOTHESIS);
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains("0 fixed, 0 broken; insertions 0"), outcome.out());
    }

    private static String run(String options, String reference, String hypothesis) {
        Outcome outcome = Outcome.wer(options, reference, hypothesis);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private static JsonNode json(String report) {
        return JsonMapper.shared().readTree(report);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
