package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GateOptionsTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";
    private static final String BETTER = "testdata/hinglish-call/hypothesis-custom-vocabulary.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "a rate of 11.364 % ends with {1} under {0}")
    @CsvSource({
        "15%, 0, 'gate: fail-above 15 %: 11.364 %, passed'",
        "0.15, 0, 'gate: fail-above 15 %: 11.364 %, passed'",
        "10%, 1, 'gate: fail-above 10 %: 11.364 %, failed'",
        "11.364%, 0, 'gate: fail-above 11.364 %: 11.3636 %, passed'",
    })
    void theStatusFollowsTheGate(String limit, int status, String line) {
        Outcome outcome = Outcome.of("wer", "-s", "--fail-above", limit, REFERENCE, HYPOTHESIS);
        assertEquals(status, outcome.status());
        assertTrue(outcome.err().endsWith("\n" + line + "\n"), outcome.err());
        assertEquals(Outcome.of("wer", "-s", REFERENCE, HYPOTHESIS).out(), outcome.out());
    }

    @ParameterizedTest(name = "--fail-above {0} is refused with an explanation")
    @ValueSource(strings = {"15", "1", "abc", "-1%"})
    void refusesWhatIsNoClearRate(String limit) {
        Outcome outcome = Outcome.of("wer", "--fail-above=" + limit, REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("0.15"), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void eachGroupHasToPassToo() throws IOException {
        Outcome outcome = Outcome.of("wer", "-s", "--by", "speaker", "--fail-above", "12%", REFERENCE, HYPOTHESIS);
        assertEquals(1, outcome.status());
        List<String> said = outcome.err().lines().toList();
        assertEquals(
                List.of(
                        "gate: fail-above 12 %: 11.364 %, passed",
                        "gate: fail-above 12 %, speaker Agent: 14.667 %, failed",
                        "gate: fail-above 12 %, speaker Customer: 7.018 %, passed"),
                said.subList(said.size() - 3, said.size()));
        assertEquals(
                0,
                Outcome.of("wer", "-s", "--by", "speaker", "--fail-above", "15%", REFERENCE, HYPOTHESIS)
                        .status());
    }

    @Test
    void eachGroupIsHeldAgainstItsOwnBaseline() throws IOException {
        Path baseline = folder.resolve("groups.json");
        Files.writeString(
                baseline,
                Outcome.of("wer", "-s", "-f", "json", "--by", "speaker", REFERENCE, HYPOTHESIS)
                        .out());
        Outcome better = Outcome.of(
                "wer", "-s", "-f", "json", "--by", "speaker", "--baseline", baseline.toString(), REFERENCE, BETTER);
        assertEquals(0, better.status(), better.err());
        JsonNode gates = JsonMapper.shared().readTree(better.out()).get("gates");
        assertEquals(3, gates.size());
        assertEquals("Agent", gates.get(1).get("group").stringValue());
        assertEquals(11.0 / 75, gates.get(1).get("baseline").doubleValue(), 1e-15);
        // Without groups in the baseline, or here, the total alone is compared.
        Outcome total = Outcome.of(
                "wer", "-s", "-f", "json", "--by", "file", "--baseline", baseline.toString(), REFERENCE, BETTER);
        assertEquals(1, JsonMapper.shared().readTree(total.out()).get("gates").size());
        Outcome markdown =
                Outcome.of("wer", "-f", "markdown", "--by", "speaker", "--fail-above", "12%", REFERENCE, HYPOTHESIS);
        assertTrue(
                markdown.out().contains("- ❌ fail-above 12 %, <code>speaker Agent</code>: 14.667 %, failed"),
                markdown.out());
    }

    @Test
    void jsonHasTheVerdicts() throws IOException {
        Path baseline = baseline(BETTER);
        JsonNode gates = JsonMapper.shared()
                .readTree(Outcome.of(
                                "wer",
                                "-f",
                                "json",
                                "--fail-above",
                                "15%",
                                "--baseline",
                                baseline.toString(),
                                "--max-regression",
                                "1%",
                                REFERENCE,
                                HYPOTHESIS)
                        .out())
                .get("gates");
        assertEquals(2, gates.size());
        assertEquals("fail-above", gates.get(0).get("name").stringValue());
        assertEquals(0.15, gates.get(0).get("limit").doubleValue());
        assertEquals(15.0 / 132, gates.get(0).get("value").doubleValue());
        assertTrue(gates.get(0).get("passed").booleanValue());
        assertEquals("max-regression", gates.get(1).get("name").stringValue());
        assertEquals(0.01, gates.get(1).get("limit").doubleValue());
        assertEquals(6.0 / 132, gates.get(1).get("value").doubleValue(), 1e-15);
        assertEquals(9.0 / 132, gates.get(1).get("baseline").doubleValue());
        assertFalse(gates.get(1).get("passed").booleanValue());
    }

    @Test
    void aRunHoldsAgainstItsOwnReport() throws IOException {
        Outcome outcome =
                Outcome.of("wer", "-s", "--baseline", baseline(HYPOTHESIS).toString(), REFERENCE, HYPOTHESIS);
        assertTrue(
                outcome.err().endsWith("\ngate: max-regression 0 %: 11.364 % after 11.364 %, unchanged, passed\n"),
                outcome.err());
        assertEquals(0, outcome.status());
    }

    @Test
    void gatesCharactersToo() throws IOException {
        Path report = folder.resolve("cer.json");
        assertEquals(
                0,
                Outcome.of("wer", "--unit", "char", "-f", "json", "-o", report.toString(), REFERENCE, BETTER)
                        .status());
        Outcome outcome =
                Outcome.of("wer", "-s", "--unit", "char", "--baseline", report.toString(), REFERENCE, HYPOTHESIS);
        assertEquals(1, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("points more, failed"), outcome.err());
    }

    @Test
    void theReportIsCompleteWhereAGateFails() throws IOException {
        Path report = folder.resolve("report.txt");
        Outcome outcome = Outcome.of("wer", "--fail-above", "0%", "-o", report.toString(), REFERENCE, HYPOTHESIS);
        assertEquals(1, outcome.status());
        assertEquals(Outcome.of("wer", REFERENCE, HYPOTHESIS).out(), Files.readString(report));
    }

    @Test
    void withoutReferenceWordsAGateFails() throws IOException {
        String silence = Files.writeString(folder.resolve("silence.txt"), "\n").toString();
        Outcome outcome = Outcome.of("wer", "--fail-above", "100%", silence, silence);
        assertEquals(1, outcome.status());
        assertEquals("gate: fail-above 100 %: no rate, since the reference has no words, failed\n", outcome.err());
    }

    @Test
    void withoutUtterancesThereIsNothingToJudge() throws IOException {
        String empty = Files.createFile(folder.resolve("empty.txt")).toString();
        Outcome outcome = Outcome.of("wer", "--fail-above", "100%", empty, empty);
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("no utterance was scored"), outcome.err());
    }

    @ParameterizedTest(name = "a baseline made without {0} is refused")
    @ValueSource(strings = {"--unit=char", "--normalize=fold", "--profile=nist", "--tokenizer=icu"})
    void refusesToCompareWhatWasMeasuredInAnotherWay(String option) throws IOException {
        Outcome outcome = Outcome.of(
                "wer", "-s", option, "--baseline", baseline(HYPOTHESIS).toString(), REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("was measured in another way: "), outcome.err());
    }

    @Test
    void warnsOfAnotherReference() throws IOException {
        Path report = folder.resolve("four-lines.json");
        Outcome.of(
                "wer",
                "-s",
                "-f",
                "json",
                "-o",
                report.toString(),
                "testdata/wer/four-lines/reference.txt",
                "testdata/wer/four-lines/hypothesis.txt");
        Outcome outcome = Outcome.of("wer", "-s", "--baseline", report.toString(), REFERENCE, HYPOTHESIS);
        assertEquals(0, outcome.status());
        assertTrue(
                outcome.err()
                        .contains("warning: the reference had 17 words then and has 132 now; the rates are of"
                                + " different texts"),
                outcome.err());
    }

    @ParameterizedTest(name = "the baseline {0} is malformed: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is no JSON object",
                "{ | is not JSON",
                "[] | is no JSON object",
                "7 | is no JSON object",
                "{} | has no schemaVersion",
                "{\"schemaVersion\": 2} | has schemaVersion 2",
                "{\"schemaVersion\": 1, \"files\": []} | has no settings.unit",
                "{\"schemaVersion\": 1, \"systems\": []} | compares several hypotheses",
                "{\"schemaVersion\": 1, \"settings\": 3} | has no settings.unit",
                "{\"schemaVersion\": 1, \"settings\": {\"unit\": \"word\", \"normalizer\": \"none\", \"profile\":"
                        + " \"standard\"}} | has no total.hits",
                "{\"schemaVersion\": 1, \"settings\": {\"unit\": \"word\", \"normalizer\": \"none\", \"profile\":"
                        + " \"standard\"}, \"total\": {\"hits\": -1}} | has -1 as total.hits",
                "{\"schemaVersion\": 1, \"settings\": {\"unit\": \"word\", \"normalizer\": \"none\", \"profile\":"
                        + " \"standard\"}, \"total\": {\"hits\": 1, \"substitutions\": 0, \"deletions\": 0,"
                        + " \"insertions\": 0, \"errors\": 0, \"referenceWords\": 2}} | counts do not add up",
            })
    void refusesWhatIsNoReport(String content, String problem) throws IOException {
        Path report = Files.writeString(folder.resolve("bad.json"), content);
        Outcome outcome = Outcome.of("wer", "--baseline", report.toString(), REFERENCE, HYPOTHESIS);
        assertEquals(3, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith(report.toString()), outcome.err());
        assertTrue(outcome.err().contains(problem), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void refusesABaselineThatIsNotThere() {
        Outcome outcome =
                Outcome.of("wer", "--baseline", folder.resolve("none.json").toString(), REFERENCE, HYPOTHESIS);
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("no such file"), outcome.err());
        assertEquals(
                3,
                Outcome.of("wer", "--baseline", folder.toString(), REFERENCE, HYPOTHESIS)
                        .status());
    }

    @Test
    void aRegressionNeedsABaseline() {
        Outcome outcome = Outcome.of("wer", "--max-regression", "1%", REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("give --baseline"), outcome.err());
    }

    private Path baseline(String hypothesis) {
        Path report = folder.resolve("baseline.json");
        assertEquals(
                0,
                Outcome.of("wer", "-f", "json", "-o", report.toString(), REFERENCE, hypothesis)
                        .status());
        return report;
    }
}
