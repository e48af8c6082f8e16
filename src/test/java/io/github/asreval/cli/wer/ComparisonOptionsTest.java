package io.github.asreval.cli.wer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonOptionsTest {

    private static final String SPEAKERS = "testdata/comparing/speakers/";
    private static final String SYSTEMS = "testdata/comparing/four-systems/";

    private static Outcome wer(String options, String... files) {
        List<String> arguments = new ArrayList<>(List.of("wer", "-s"));
        arguments.addAll(List.of(options.split(" ", -1)));
        arguments.addAll(List.of(files));
        return Outcome.of(arguments.toArray(String[]::new));
    }

    private static Outcome speakers(String options) {
        return wer(options, SPEAKERS + "ref.trn", SPEAKERS + "sysA.trn", SPEAKERS + "sysB.trn");
    }

    private static Outcome systems(String options) {
        return wer(
                options,
                SYSTEMS + "ref.trn",
                SYSTEMS + "sysA.trn",
                SYSTEMS + "sysB.trn",
                SYSTEMS + "sysC.trn",
                SYSTEMS + "sysD.trn");
    }

    private static JsonNode comparison(Outcome outcome) {
        return JsonMapper.shared().readTree(outcome.out()).get("comparison");
    }

    @Test
    void flipsSpeakersWhereTheyAreKnown() {
        JsonNode comparison = comparison(speakers("-f json"));
        assertEquals("speaker", comparison.get("blocks").stringValue());
        JsonNode test = comparison.at("/differences/0/tests/0");
        assertEquals("flip", test.get("name").stringValue());
        assertEquals(8, test.get("units").intValue());
        assertEquals(62.0 / 256, test.get("p").doubleValue(), 1e-12);
        assertTrue(test.get("exact").booleanValue());
        JsonNode byBlocks = comparison.at("/differences/0/byBlocks");
        assertEquals("speaker", byBlocks.get("blocks").stringValue());
        assertEquals(8, byBlocks.get("count").intValue());
        assertTrue(byBlocks.get("interval95").get(1).doubleValue() > 0);
        assertTrue(comparison.at("/differences/0/interval95/1").doubleValue() < 0);
    }

    @Test
    void warnsWhereTheTwoBootstrapsDisagree() {
        String out = speakers("-f text").out();
        assertTrue(out.contains("Flip test:  p = 0.242 (8 speakers)\n"), out);
        assertTrue(out.contains(" points by 160 utterances, if they were independent\n"), out);
        assertTrue(out.contains("Note:       by utterance the difference is clear, by speaker it is not:"), out);
        assertTrue(out.contains("Detects:    9.4 points with these speakers (power 80 %)\n"), out);
        assertTrue(out.contains("Carried by: 18 utterances, without which [1] would be ahead: spk04-016 (+5)"), out);
        out.lines().skip(6).forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void makesTheTestsThatAreAskedFor() {
        JsonNode tests = comparison(speakers("-f json --test MAPSSWE,mcnemar,wilcoxon,sign,mapsswe"))
                .at("/differences/0/tests");
        List<String> names = new ArrayList<>();
        tests.forEach(test -> names.add(test.get("name").stringValue()));
        assertEquals(List.of("mapsswe", "mcnemar", "wilcoxon", "sign"), names);
        assertEquals(0.003, tests.get(0).get("p").doubleValue(), 5e-4);
        assertEquals(
                0,
                comparison(speakers("-f json --test none"))
                        .at("/differences/0/tests")
                        .size());
        JsonNode utterances = comparison(speakers("-f json --blocks utterance"));
        assertEquals("mapsswe", utterances.at("/differences/0/tests/0/name").stringValue());
        assertFalse(utterances.get("differences").get(0).has("byBlocks"));
    }

    @Test
    void comparesAllPairsAndCorrectsForTheirNumber() {
        JsonNode comparison = comparison(systems("-f json --all-pairs --test flip"));
        assertEquals(6, comparison.get("comparisons").intValue());
        assertEquals("holm", comparison.get("correction").stringValue());
        List<Double> p = new ArrayList<>();
        List<Double> corrected = new ArrayList<>();
        comparison.get("differences").forEach(pair -> {
            p.add(pair.at("/tests/0/p").doubleValue());
            corrected.add(pair.at("/tests/0/corrected").doubleValue());
        });
        double smallest = p.stream().min(Double::compare).orElseThrow();
        assertEquals(6 * smallest, corrected.get(p.indexOf(smallest)), 1e-12);
        JsonNode last = comparison.get("differences").get(5);
        assertEquals(SYSTEMS + "sysC.trn", last.get("comparedWith").stringValue());
        assertEquals(SYSTEMS + "sysD.trn", last.get("hypothesis").stringValue());
        JsonNode raw = comparison(systems("-f json --correct none --test flip"));
        assertEquals(p.get(0), raw.at("/differences/0/tests/0/corrected").doubleValue());
        String out = systems("--all-pairs --correct bh --test flip,friedman").out();
        assertTrue(out.contains("[4] compared with [3]\n"), out);
        assertTrue(out.contains("(Benjamini-Hochberg, 6 comparisons; 12 speakers)"), out);
        assertTrue(out.contains("\nFriedman:   p = "), out);
    }

    @ParameterizedTest(name = "{0} has a row for each pair and test")
    @CsvSource({"csv, ','", "tsv, '\t'"})
    void aTableHasARowForEachPairAndTest(String format, String separator) {
        String out = systems("--all-pairs --test flip,mcnemar -f " + format).out();
        List<String> lines = out.lines().toList();
        assertEquals(1 + 6 * 2, lines.size());
        List<String> names = List.of(lines.get(0).split(separator, -1));
        assertEquals(List.of("first", "other", "rateFirst"), names.subList(0, 3));
        String[] row = lines.get(12).split(separator, -1);
        assertEquals(names.size(), row.length);
        assertEquals(SYSTEMS + "sysC.trn", row[names.indexOf("first")]);
        assertEquals(SYSTEMS + "sysD.trn", row[names.indexOf("other")]);
        assertEquals("mcnemar", row[names.indexOf("test")]);
        JsonNode json = comparison(systems("--all-pairs --test flip,mcnemar -f json"));
        assertEquals(json.at("/differences/5/tests/1/p").doubleValue(), Double.parseDouble(row[names.indexOf("p")]));
        assertEquals(
                json.at("/differences/5/byBlocks/interval95/0").doubleValue(),
                Double.parseDouble(row[names.indexOf("low95")]));
    }

    @Test
    void aPairWithoutTestsHasARow() {
        String out = speakers("--all-pairs --test none -f csv").out();
        assertTrue(out.lines().skip(1).findFirst().orElseThrow().endsWith(",,,,,,,,"), out);
        assertEquals(2, out.lines().count());
    }

    @ParameterizedTest(name = "{0} is no table of pairs: {1}")
    @CsvSource({
        "-f csv, with --all-pairs by csv and tsv",
        "--all-pairs -f tsv -c, is a table of their differences",
        "--all-pairs -f csv -p, is a table of their differences",
    })
    void tablesOfSeveralHypothesesAreOfPairs(String options, String problem) {
        Outcome outcome = speakers(options);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }

    @Test
    void tellsWhatWouldBeNoticed() {
        JsonNode comparison = comparison(speakers("-f json --detect 1"));
        JsonNode target = comparison.at("/differences/0/byBlocks/target");
        assertEquals(0.01, target.get("difference").doubleValue(), 1e-12);
        assertEquals(708, target.get("unitsNeeded").intValue(), 30);
        assertEquals(
                1,
                target.get("better").doubleValue()
                        + target.get("equal").doubleValue()
                        + target.get("worse").doubleValue(),
                1e-9);
        String out = speakers("--detect 1").out();
        assertTrue(out.contains("            1 point with 70"), out);
        assertTrue(out.contains("better by 1 point at least: 8"), out);
    }

    @Test
    void hasNoErrorOfADifferenceThatIsTheSameInAllDraws() {
        String folder = "testdata/comparing/constant/";
        Outcome outcome = wer("-f json --detect 0.5", folder + "ref.trn", folder + "sysA.trn", folder + "sysB.trn");
        JsonNode byBlocks = comparison(outcome).at("/differences/0/byBlocks");
        assertEquals(0, byBlocks.get("standardError").doubleValue());
        assertFalse(byBlocks.has("detects"));
        assertFalse(byBlocks.get("target").has("unitsNeeded"));
        assertEquals(1, byBlocks.get("target").get("better").doubleValue());
    }

    @Test
    void saysIfThereAreNoSuchBlocks() {
        Outcome outcome = speakers("--blocks label");
        assertEquals(0, outcome.status());
        assertTrue(
                outcome.err()
                        .contains(
                                "ref.trn: warning: no utterance names its label, so that --blocks label makes one block"),
                outcome.err());
        assertFalse(speakers("--blocks speaker").err().contains("warning"));
    }

    @Test
    void failsOnEvidenceOnly() {
        String[] worse = {SPEAKERS + "ref.trn", SPEAKERS + "sysB.trn", SPEAKERS + "sysA.trn"};
        Outcome uncertain = wer("--fail-if-worse", worse);
        assertEquals(0, uncertain.status());
        assertTrue(
                uncertain
                        .err()
                        .contains(
                                "sysA.trn: gate: fail-if-worse 0.05: 4.635 points more, flip test p = 0.242, passed\n"),
                uncertain.err());
        assertEquals(1, wer("--fail-if-worse 0.25", worse).status());
        assertEquals(1, wer("--fail-if-worse --test mapsswe -f json", worse).status());
        assertEquals(0, wer("--fail-if-worse=0.001 --test mapsswe", worse).status());
        assertEquals(0, speakers("--test mapsswe --fail-if-worse").status());
        String json = wer("--fail-if-worse -f json --test mapsswe", worse).out();
        JsonNode gate = JsonMapper.shared().readTree(json).get("gates").get(0);
        assertEquals("fail-if-worse", gate.get("name").stringValue());
        assertEquals(0.05, gate.get("limit").doubleValue());
        assertEquals("mapsswe", gate.get("test").stringValue());
        assertFalse(gate.get("passed").booleanValue());
    }

    @Test
    void warnsOfAGateThatCouldNotHaveNoticed() {
        String err = speakers("--fail-if-worse --detect 0.5").err();
        assertTrue(
                err.contains("warning: a difference of 0.5 points may have gone unnoticed, which would take 28"), err);
    }

    @ParameterizedTest(name = "{0} needs two hypotheses")
    @ValueSource(
            strings = {"--test flip", "--blocks file", "--all-pairs", "--correct bh", "--detect 1", "--fail-if-worse"})
    void systemsAreTwoAtLeast(String options) {
        Outcome outcome = wer(options, SPEAKERS + "ref.trn", SPEAKERS + "sysA.trn");
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("compares systems; name two hypotheses at least"), outcome.err());
    }

    @ParameterizedTest(name = "{0} is wrong usage: {1}")
    @CsvSource({
        "--test mapswe, did you mean mapsswe?",
        "'--test none,flip', --test none leaves no place for other tests",
        "--blocks speakers, did you mean speaker?",
        "--correct hol, did you mean holm?",
        "--detect 0, 'are a number above 0, as 0.5, not \"0\"'",
        "--detect 5%, 'are a number above 0, as 0.5, not \"5%\"'",
        "--fail-if-worse 2, 'ALPHA is between 0 and 1, as 0.05, not \"2\"'",
        "--fail-if-worse=x, 'ALPHA is between 0 and 1, as 0.05, not \"x\"'",
        "--fail-if-worse --test none, --fail-if-worse asks a test",
    })
    void saysWhatIsWrong(String options, String problem) {
        Outcome outcome = speakers(options);
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }
}
