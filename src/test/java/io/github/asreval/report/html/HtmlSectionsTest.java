package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a page says of near misses and of the steps of a chain, held to what the JSON report says of them. */
class HtmlSectionsTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";
    private static final Pattern VALUE = Pattern.compile("<data[^>]* value=\"([^\"]*)\">");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the near misses under {0} are those of the JSON report")
    @ValueSource(strings = {"none", "speaker,punct-edge", "fold"})
    void nearMissesAreThoseOfTheJsonReport(String chain) {
        JsonNode expected = HtmlPages.json("-s", "--normalize", chain, "--near-misses", REFERENCE, HYPOTHESIS)
                .get("nearMisses");
        List<String> figures = new ArrayList<>(
                List.of(HtmlPages.value(expected.get("werIfAccepted")), HtmlPages.value(expected.get("errors"))));
        List<String> examples = new ArrayList<>();
        for (JsonNode row : expected.get("classes")) {
            figures.add(HtmlPages.value(row.get("count")));
            figures.add(HtmlPages.value(row.get("errors")));
            for (JsonNode example : row.get("examples")) {
                examples.add(
                        HtmlPages.value(example.get("reference")) + " " + HtmlPages.value(example.get("hypothesis")));
            }
        }
        String section = section(
                "near-misses", HtmlPages.html("-s", "--normalize", chain, "--near-misses", REFERENCE, HYPOTHESIS));
        assertFalse(examples.isEmpty());
        assertEquals(figures, values(section));
        assertEquals(examples, pairs(section));
    }

    @ParameterizedTest(name = "what the steps do to {0} lines is what the JSON report says")
    @ValueSource(ints = {9, 36})
    void stepsAreThoseOfTheJsonReport(int lines) throws IOException {
        String reference = repeated("reference.txt", REFERENCE, lines / 9);
        String hypothesis = repeated("hypothesis.txt", HYPOTHESIS, lines / 9);
        String[] arguments = {
            "-s", "--normalize", "speaker,punct-edge,whisper-basic", "--ablation", reference, hypothesis
        };
        JsonNode expected = HtmlPages.json(arguments).get("ablation");
        String page = HtmlPages.html(arguments);
        for (String way : List.of("cumulative", "alone", "leaveOneOut")) {
            List<String> figures = new ArrayList<>();
            if (!way.equals("leaveOneOut")) {
                addCounts(expected.get("before"), figures);
            }
            expected.get(way).forEach(row -> addRow(row, figures));
            String table = HtmlPages.between("<table class=\"steps\" id=\"" + way + "\">", "</table>", page);
            assertEquals(figures, values(table), way);
            assertEquals(warnings(expected.get(way)), HtmlPages.count(table, "Mind: "), way);
            assertEquals(lines > 30, table.contains("<th scope=\"col\">95 %</th>"));
        }
    }

    private static int warnings(JsonNode rows) {
        int warnings = 0;
        for (JsonNode row : rows) {
            if (row.get("shattersWords").asBoolean()
                    || row.get("gainsByLengthOnly").asBoolean()) {
                warnings++;
            }
        }
        return warnings;
    }

    private static void addRow(JsonNode row, List<String> figures) {
        JsonNode before = row.get("before");
        JsonNode after = row.get("after");
        addCounts(after, figures);
        for (String effect : List.of("change", "errorEffect", "lengthEffect")) {
            figures.add(HtmlPages.value(row.get(effect)));
        }
        if (row.has("interval95")) {
            figures.add("");
        }
        for (String name : List.of("substitutions", "deletions", "insertions", "referenceWords")) {
            figures.add(
                    Long.toString(after.get(name).asLong() - before.get(name).asLong()));
        }
        figures.add(HtmlPages.value(row.get("healed")));
        figures.add(HtmlPages.value(row.get("broken")));
        long merged = 0;
        for (JsonNode words : row.get("merged")) {
            merged += words.get("words").size() - 1;
        }
        figures.add(Long.toString(merged));
    }

    private static void addCounts(JsonNode counts, List<String> figures) {
        figures.add(HtmlPages.value(counts.get("errors")));
        figures.add(HtmlPages.value(counts.get("referenceWords")));
        figures.add(HtmlPages.value(counts.get("wer")));
    }

    @Test
    void gainsThatOnlyComeFromMoreWordsAreMarked() throws IOException {
        String reference =
                file("reference.txt", "one two\nwell-known so so so so so so so so so so so so so so so so so so\n");
        String hypothesis =
                file("hypothesis.txt", "one too\nwell-known so so so so so so so so so so so so so so so so so so\n");
        String page = HtmlPages.html("--normalize", "hyphen-space", "--ablation", reference, hypothesis);
        assertTrue(
                section("ablation", page).contains("Mind: nothing became better; there are more words to divide by."));
    }

    @Test
    void nothingIsSaidOfWhatWasNotAskedFor() {
        String page = HtmlPages.html(REFERENCE, HYPOTHESIS);
        assertFalse(page.contains("id=\"near-misses\""));
        assertFalse(page.contains("id=\"ablation\""));
    }

    @Test
    void aCorpusWithoutErrorsHasNoNearMisses() {
        String section = section("near-misses", HtmlPages.html("--near-misses", REFERENCE, REFERENCE));
        assertEquals(List.of("0.0", "0"), values(section));
        assertFalse(section.contains("<table"));
    }

    @Test
    void wordsAndNamesOfFilesStayText() throws IOException {
        String map = file("<b>&.map", "<i>\tx\n");
        String reference = file("reference.txt", "<i>A</i>\u202E <i> \u0301\n");
        String hypothesis = file("hypothesis.txt", "<i>a</i>\u202E x \u0302\n");
        String page = HtmlPages.html("--normalize", "map:" + map, "--near-misses", "--ablation", reference, hypothesis);
        assertFalse(page.contains("<i>A") || page.contains("<b>&") || page.contains("\u202E"));
        assertTrue(section("ablation", page).contains("&lt;b&gt;&amp;.map</bdi></th>"), section("ablation", page));
        assertTrue(section("near-misses", page).contains("<bdi lang=\"\">&lt;i&gt;A&lt;/i&gt;⟨U+202E⟩</bdi>"));
    }

    @Test
    void tablesHaveHeadsForAScreenReader() {
        String section =
                section("ablation", HtmlPages.html("--normalize", "speaker,fold", "--ablation", REFERENCE, HYPOTHESIS));
        assertEquals(3, HtmlPages.count(section, "<caption>"));
        assertEquals(6, HtmlPages.count(section, "<th scope=\"row\"><bdi>"));
        assertEquals(12, HtmlPages.count(section, "<th scope=\"colgroup\""));
        assertFalse(section.contains("<th>"));
    }

    private static String section(String id, String page) {
        return HtmlPages.between("<section id=\"" + id + "\"", "</section>", page);
    }

    private static List<String> values(String part) {
        List<String> values = new ArrayList<>();
        for (Matcher value = VALUE.matcher(part); value.find(); ) {
            values.add(value.group(1));
        }
        return values;
    }

    private static List<String> pairs(String section) {
        List<String> pairs = new ArrayList<>();
        Matcher pair = Pattern.compile("<li><bdi lang=\"\">(.*?)</bdi>.*?<bdi lang=\"\">(.*?)</bdi>")
                .matcher(section);
        while (pair.find()) {
            pairs.add(pair.group(1) + " " + pair.group(2));
        }
        return pairs;
    }

    private String repeated(String name, String file, int times) throws IOException {
        return file(name, Files.readString(Path.of(file)).repeat(times));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
