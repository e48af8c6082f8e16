package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What several hypotheses may be read with, so that they are compared on the same utterances and columns. */
class ComparedInputsTest {

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static JsonNode report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("wer", "-f", "json"));
        all.addAll(List.of(arguments));
        Outcome outcome = Outcome.of(all.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared().readTree(outcome.out());
    }

    private static List<Integer> totals(JsonNode report, String member) {
        List<Integer> totals = new ArrayList<>();
        report.get("systems")
                .forEach(system -> totals.add(system.get("total").get(member).intValue()));
        return totals;
    }

    @Test
    void eachSystemHasTheWordsOfItsOwnWordings() {
        String cases = "testdata/comparing/alternations/";
        JsonNode report = report(
                "-s",
                "--markup",
                "nist",
                "--profile",
                "nist",
                cases + "ref.trn",
                cases + "sysA.trn",
                cases + "sysB.trn");
        assertEquals(List.of(25, 23), totals(report, "referenceWords"));
        assertEquals(List.of(1, 2), totals(report, "errors"));
        JsonNode difference = report.get("comparison").get("differences").get(0);
        assertEquals(1, difference.get("fixed").intValue());
        assertEquals(2, difference.get("broken").intValue());
        for (String format : List.of("text", "markdown")) {
            Outcome outcome = Outcome.of(
                    "wer",
                    "-s",
                    "-f",
                    format,
                    "--markup",
                    "nist",
                    cases + "ref.trn",
                    cases + "sysA.trn",
                    cases + "sysB.trn");
            assertTrue(outcome.out().contains("3 utterances, 23 to 25 "), outcome.out());
        }
    }

    @Test
    void variantsAreToldOfEachSystem() throws IOException {
        String reference = file("ref", "we {can not|cannot} go\nyes\n");
        String first = file("first", "we cannot go\nyes\n");
        String second = file("second", "we can not go\nno\n");
        JsonNode report = report("-s", "--variants", reference, first, second);
        assertEquals(List.of(2, 1), totals(report, "errors"));
        List<Integer> accepted = new ArrayList<>();
        report.get("systems")
                .forEach(system ->
                        accepted.add(system.get("variants").get("errors").intValue()));
        assertEquals(List.of(0, 1), accepted);
    }

    @Test
    void aGroupOfVariantsIsOneColumn() throws IOException {
        // Both words of the first alternative are wrong for the second system: one column, and the segment begins
        // before it.
        String reference = file("ref", "a b c {can not|cannot} d e f {um|} g\n");
        String first = file("first", "a b c can not d e f um g\n");
        String second = file("second", "a b c cannot d e f g\n");
        JsonNode report = report("-s", "--variants", "--test", "mapsswe", reference, first, second);
        assertEquals(List.of(10, 10), totals(report, "referenceWords"));
        JsonNode difference = report.get("comparison").get("differences").get(0);
        assertEquals(2, difference.get("broken").intValue());
        JsonNode figures = difference.get("tests").get(0).get("figures");
        assertEquals(3, figures.get("errorsOther").intValue());
        // b c {can not} d e, and e f {um} g
        assertEquals(9, figures.get("words").intValue());
        assertEquals(2, difference.get("tests").get(0).get("units").intValue());
    }

    @ParameterizedTest(name = "an utterance that one hypothesis lacks is refused whichever it is: {0}")
    @ValueSource(ints = {0, 1})
    void missingUtterancesAreErrors(int lacking) throws IOException {
        String reference = file("ref", "a b (s-1)\nc d (s-2)\n");
        List<String> hypotheses = new ArrayList<>(List.of(file("full", "a b (s-1)\nc d (s-2)\n")));
        hypotheses.add(lacking, file("lacking", "a b (s-1)\n"));
        Outcome outcome = Outcome.of("wer", "-s", reference, hypotheses.get(0), hypotheses.get(1));
        assertEquals(3, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("\"s-2\"") && outcome.err().contains("--missing skip"), outcome.err());
    }

    @Test
    void whatOneLacksIsLeftOutForAll() throws IOException {
        String reference = file("ref", "a b (s-1)\nc d (s-2)\ne f (s-3)\n");
        String first = file("first", "a x (s-1)\nc x (s-2)\nx f (s-3)\nmore (s-4)\n");
        String second = file("second", "e f (s-3)\na b (s-1)\n");
        JsonNode report = report("--missing", "skip", reference, first, second);
        assertEquals(List.of(2, 2), totals(report, "utterances"));
        assertEquals(List.of(2, 0), totals(report, "errors"));
        String err = Outcome.of("wer", "-s", "--missing", "skip", reference, first, second)
                .err();
        assertTrue(err.contains(first + ": 1 utterance left out, which other hypotheses lack"), err);
        assertTrue(err.contains("1 utterance not in " + second + ", left out: \"s-2\""), err);
    }

    @Test
    void whatOneLacksCountsAsDeletionsAndWhatOnlyOneHasAsInsertions() throws IOException {
        String reference = file("ref", "a b (s-1)\nc d (s-2)\n");
        String first = file("first", "a b (s-1)\nc d (s-2)\nmore (s-9)\n");
        String second = file("second", "one two (s-8)\na b (s-1)\nless (s-9)\n");
        JsonNode report = report("--missing", "count", reference, first, second);
        assertEquals(List.of(4, 4), totals(report, "utterances"));
        assertEquals(List.of(0, 2), totals(report, "deletions"));
        assertEquals(List.of(1, 3), totals(report, "insertions"));
        List<String> ids = new ArrayList<>();
        report.get("systems")
                .get(1)
                .get("utterances")
                .forEach(line -> ids.add(line.get("id").stringValue()));
        assertEquals(List.of("s-1", "s-2", "s-9", "s-8"), ids);
    }

    @ParameterizedTest(name = "without empty references, --missing {0} leaves {1} utterances")
    @CsvSource({"skip, 1", "count, 2"})
    void utterancesWithoutReferenceWordsMayBeLeftOut(String missing, int utterances) throws IOException {
        String reference = file("ref", "a b (s-1)\n(s-2)\nc (s-3)\n");
        String first = file("first", "a b (s-1)\nc d (s-2)\nc (s-3)\nmore (s-9)\n");
        String second = file("second", "a (s-1)\n");
        JsonNode report = report("-e", "--missing", missing, reference, first, second);
        assertEquals(List.of(utterances, utterances), totals(report, "utterances"));
    }

    @Test
    void channelsThatOneLacksAreLeftOutForAll() throws IOException {
        String reference = file("ref.stm", "f 1 s 0 1 a b\nf 2 t 0 1 c d\nf 2 t 1 2 e\n");
        String first = file("first.ctm", "f 1 0.1 0.1 a\nf 2 0.1 0.1 c\nf 2 1.1 0.1 e\n");
        String second = file("second.ctm", "f 2 0.1 0.1 c\nf 2 0.3 0.1 d\nf 3 0 0.1 x\n");
        JsonNode skipped = report("--missing", "skip", reference, first, second);
        assertEquals(List.of(2, 2), totals(skipped, "utterances"));
        assertEquals(List.of(1, 1), totals(skipped, "errors"));
        JsonNode counted = report("--missing", "count", reference, second, first);
        assertEquals(List.of(4, 4), totals(counted, "utterances"));
        assertEquals(List.of(4, 2), totals(counted, "errors"));
    }

    @Test
    void aLineThatIsLeftOutForOneOnlyIsRefused() throws IOException {
        String reference = file("ref", "{ um / @ }\nyes\n");
        String first = file("first", "um\nyes\n");
        String second = file("second", "\nyes\n");
        Outcome outcome = Outcome.of("wer", "-s", "-e", "--markup", "nist", reference, first, second);
        assertEquals(3, outcome.status());
        assertTrue(
                outcome.err().contains("utterance 1 has words in the wording that is closest to " + first),
                outcome.err());
        assertEquals(
                0,
                Outcome.of("wer", "-s", "--markup", "nist", reference, first, second)
                        .status());
    }

    @Test
    void filesThatAreReadTwiceAreNoStreams() throws IOException {
        String reference = file("ref", "a b (s-1)\n");
        Outcome outcome = Outcome.of("wer", "-s", "--missing", "skip", reference, "-", reference);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--missing with several hypotheses reads the files twice"), outcome.err());
    }
}
