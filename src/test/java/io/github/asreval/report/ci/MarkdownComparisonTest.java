package io.github.asreval.report.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkdownComparisonTest {

    private static final String FOLDER = "testdata/wer/three-systems/";
    private static final List<String> FILES = List.of(
            FOLDER + "reference.txt",
            FOLDER + "hypothesis.txt",
            FOLDER + "hypothesis-2.txt",
            FOLDER + "hypothesis-3.txt");
    private static final int GITHUB_LIMIT = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void systemsAreThoseOfTheJsonReport() {
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode system : json(FILES).get("systems")) {
            JsonNode total = system.get("total");
            expected.add(List.of(
                    "[" + (expected.size() + 1) + "] "
                            + system.get("hypothesis").stringValue(),
                    total.get("errors").asString(),
                    total.get("substitutions").asString(),
                    total.get("deletions").asString(),
                    total.get("insertions").asString()));
        }
        List<List<String>> systems = rows("-s", FILES, 7).stream()
                .map(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
        assertEquals(expected, systems.subList(1, systems.size()));
        assertEquals("58.824%", rows("-s", FILES, 7).get(1).get(1));
    }

    @Test
    void differencesAreThoseOfTheJsonReport() throws IOException {
        List<String> files = new ArrayList<>();
        for (String file : FILES) {
            String name = file.substring(FOLDER.length());
            files.add(write(
                    name,
                    Collections.nCopies(10, Files.readString(Path.of(file)).strip())));
        }
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode difference : json(files).get("comparison").get("differences")) {
            List<String> figures = new ArrayList<>(List.of("[" + (expected.size() + 2) + "]"));
            for (String name : List.of("fixed", "broken", "insertions", "better", "worse", "otherErrors", "same")) {
                figures.add(difference.get(name).asString());
            }
            expected.add(figures);
        }
        List<List<String>> rows = rows("-s", files, 12);
        List<List<String>> differences = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> figures = new ArrayList<>(List.of(row.get(0)));
            figures.addAll(row.subList(5, 12));
            differences.add(figures);
        }
        assertEquals(expected, differences);
        assertEquals("-23.529", rows.get(1).get(1));
        assertEquals("40.000% lower", rows.get(1).get(2));
        assertTrue(
                rows.get(1).get(3).matches("-[0-9.]+ to [-+]?[0-9.]+"),
                rows.get(1).get(3));
        assertEquals("n/a", rows("-s", FILES, 12).get(1).get(3));
        assertTrue(markdown("-s", FILES).contains("\nThere is no interval, since it takes 30 utterances.\n"));
    }

    @Test
    void pairsAreASquareWithDifferencesBelowAndProbabilitiesAbove() {
        String systems = "testdata/comparing/four-systems/";
        List<String> files =
                List.of(systems + "ref.trn", systems + "sysA.trn", systems + "sysB.trn", systems + "sysC.trn");
        List<List<String>> square = rows("-s --all-pairs", files, 4);
        assertEquals(List.of("", "[1]", "[2]", "[3]"), square.get(0));
        JsonNode pairs = JsonMapper.shared()
                .readTree(Outcome.of(
                                "wer",
                                "-s",
                                "--all-pairs",
                                "-f",
                                "json",
                                files.get(0),
                                files.get(1),
                                files.get(2),
                                files.get(3))
                        .out())
                .get("comparison")
                .get("differences");
        int pair = 0;
        for (int first = 1; first < 3; first++) {
            for (int other = first + 1; other <= 3; other++) {
                JsonNode json = pairs.get(pair++);
                assertEquals(
                        json.get("difference").doubleValue() * 100,
                        Double.parseDouble(square.get(other).get(first)),
                        5e-4);
                double p = json.at("/tests/0/corrected").doubleValue();
                assertEquals(p, Double.parseDouble(square.get(first).get(other)), 0.05 * p);
            }
        }
        assertEquals("", square.get(2).get(2));
        String page = markdown("-s --all-pairs --fail-if-worse", files);
        assertTrue(page.contains("; above it: p by Flip test, corrected (Holm, 3 comparisons)."), page);
        assertTrue(page.contains(": fail-if-worse 0.05: 0.799 points less, flip test p = 0.723, passed"), page);
        assertTrue(page.contains("- [2] and [1]: carried by "), page);
        assertEquals(1 + 3, rows("-s --all-pairs", files, 8).size());
    }

    @Test
    void manyPairsOfUtterancesWithLongNamesFitIntoAPage() throws IOException {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            said.add("a b c (s-" + "n".repeat(2_000) + i + ")");
        }
        List<String> files = new ArrayList<>(List.of(write("ref.trn", said)));
        for (int system = 0; system < 56; system++) {
            List<String> heard = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                heard.add((system >> i & 1) == 1 ? said.get(i).replace("a b", "x y") : said.get(i));
            }
            files.add(write("hyp" + system + ".trn", heard));
        }
        String page = markdown("-s --all-pairs --worst 0", files);
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < GITHUB_LIMIT);
        assertTrue(page.contains("Left out of this list: "), page.substring(page.length() - 500));
    }

    @ParameterizedTest(name = "with {0}, utterances {1} are shown")
    @CsvSource({"-e, 1 2 3", "--worst 2, 1 3", "-s --worst 1, 1", "-s, ''", "--worst 0, ''"})
    void showsWhatChangedMost(String options, String ids) {
        List<List<String>> rows = rows(options, FILES, 6);
        List<String> shown = new ArrayList<>();
        for (List<String> row : rows) {
            if (!row.get(0).isEmpty() && !row.get(0).equals("Id")) {
                shown.add(row.get(0));
            }
        }
        List<String> sorted = new ArrayList<>(shown);
        Collections.sort(sorted);
        assertEquals(ids, String.join(" ", sorted));
        assertEquals(3 * shown.size(), Math.max(0, rows.size() - 1));
        assertEquals(shown.isEmpty() ? "" : "1", shown.isEmpty() ? "" : shown.get(0));
    }

    @Test
    void tellsOfGatesAndTheTablesOfEachSystem() {
        List<String> arguments = new ArrayList<>(List.of("wer", "-f", "markdown", "-c", "-p", "--fail-above", "40%"));
        arguments.addAll(FILES);
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("\n- ❌ <code>testdata&#47;<wbr>wer"), outcome.out());
        assertTrue(outcome.out().contains("</code>: fail-above 40 %: 35.294 %, passed\n"), outcome.out());
        assertEquals(3, outcome.out().split("\n#### Substitutions\n", -1).length - 1);
        assertEquals(3, outcome.out().split("\n#### By length\n", -1).length - 1);
        assertFalse(markdown("-e", FILES).contains("####"));
    }

    @Test
    void staysBelowTheLimitAndKeepsTextFromBeingMarkup() throws IOException {
        List<String> said = Collections.nCopies(600, "<|@>".repeat(100));
        String reference = write("reference|<b>.txt", said);
        String first = write("first.txt", Collections.nCopies(600, "`x` | y"));
        String second = write("second.txt", said);
        String page = markdown("--worst 600", List.of(reference, first, second));
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < GITHUB_LIMIT);
        assertTrue(page.contains(" of 600 utterances that changed.\n"));
        assertFalse(page.contains("<b>.txt") || page.contains("`x`"));
    }

    private static List<List<String>> rows(String options, List<String> files, int columns) {
        return new MarkdownReader(markdown(options, files))
                .rows().stream().filter(row -> row.size() == columns).toList();
    }

    private static String markdown(String options, List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("wer", "-f", "markdown"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(files);
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out();
    }

    private static JsonNode json(List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("wer", "-s", "-f", "json"));
        arguments.addAll(files);
        return JsonMapper.shared()
                .readTree(Outcome.of(arguments.toArray(String[]::new)).out());
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines).toString();
    }
}
