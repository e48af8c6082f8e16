package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.ci.MarkdownReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the tables of groups in all formats to the figures of the JSON report. */
class GroupsTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis-space-restored.txt";
    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\"><bdi>(.*?)</bdi></th>(.*?)</tr>");
    private static final Pattern DATA = Pattern.compile("<data value=\"([^\"]*)\">");

    @ParameterizedTest(name = "the table of groups in html, with {0}, has the figures of json")
    @ValueSource(strings = {"--by speaker", "--by speaker -s", "--by file -s", "--by speaker --unit char"})
    void pagesHaveThem(String options) {
        String page = Outcome.wer("-f html " + options, REFERENCE, HYPOTHESIS).out();
        int start = page.indexOf("<table class=\"bars wide\" id=\"groups\">");
        assertTrue(start > 0, options);
        Matcher row = ROW.matcher(page.substring(start, page.indexOf("</table>", start)));
        List<List<String>> rows = new ArrayList<>();
        while (row.find()) {
            List<String> figures = new ArrayList<>(List.of(row.group(1)));
            DATA.matcher(row.group(2)).results().forEach(data -> figures.add(data.group(1)));
            rows.add(figures);
        }
        assertEquals(expected(options, "(none)"), rows);
    }

    @ParameterizedTest(name = "the table of groups in markdown, with {0}, has the figures of json")
    @ValueSource(strings = {"--by speaker", "--by speaker -s", "--by file -s"})
    void markdownHasThem(String options) {
        String page =
                Outcome.wer("-f markdown " + options, REFERENCE, HYPOTHESIS).out();
        assertTrue(page.contains("\n### By "), page);
        List<List<String>> rows = new MarkdownReader(page)
                .rows().stream()
                        .filter(row -> row.size() == 8 && !row.get(1).equals("Utterances"))
                        .map(row -> row.subList(0, 7))
                        .toList();
        assertEquals(
                expected(options, "(none)").stream()
                        .map(row -> row.subList(0, 7))
                        .toList(),
                rows);
    }

    @ParameterizedTest(name = "-f {0} --by speaker is the table of speakers")
    @CsvSource({"csv, ','", "tsv, '\t'"})
    void tablesAreThem(String format, String separator) {
        String table = Outcome.wer("-f " + format + " --by speaker", REFERENCE, HYPOTHESIS)
                .out();
        List<List<String>> rows = table.lines()
                .skip(1)
                .map(line -> List.of(line.split(separator, -1)))
                .toList();
        String columns = "speaker,utterances,words,hits,substitutions,deletions,insertions,errors,rate";
        assertEquals(columns.replace(",", separator), table.lines().findFirst().orElseThrow());
        List<List<String>> expected = new ArrayList<>();
        for (List<String> row : expected("-s --by speaker", "")) {
            long hits = Long.parseLong(row.get(2)) - Long.parseLong(row.get(4)) - Long.parseLong(row.get(5));
            expected.add(List.of(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Long.toString(hits),
                    row.get(4),
                    row.get(5),
                    row.get(6),
                    row.get(3),
                    row.get(7)));
        }
        assertEquals(expected, rows);
    }

    @ParameterizedTest(name = "-f {0} is wrong usage")
    @ValueSource(strings = {"csv --by speaker -s", "tsv --by speaker -i", "csv --by speaker -c", "junit --by speaker"})
    void refusesWhatAFormatHasNoPlaceFor(String options) {
        Outcome outcome = Outcome.wer("-f " + options, REFERENCE, HYPOTHESIS);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--by"), outcome.err());
    }

    /** Returns the name, utterances, words, errors, S, D, I and the rate of each group. */
    private static List<List<String>> expected(String options, String unknown) {
        JsonNode groups = JsonMapper.shared()
                .readTree(
                        Outcome.wer("-f json " + options, REFERENCE, HYPOTHESIS).out())
                .get("groups");
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode group : groups) {
            JsonNode total = group.get("total");
            boolean words = total.has("wer");
            List<String> row = new ArrayList<>();
            row.add(group.get("name").isNull() ? unknown : group.get("name").stringValue());
            for (String name : List.of(
                    "utterances",
                    words ? "referenceWords" : "referenceCharacters",
                    "errors",
                    "substitutions",
                    "deletions",
                    "insertions",
                    words ? "wer" : "cer")) {
                row.add(total.get(name).asString());
            }
            rows.add(row);
        }
        assertTrue(rows.size() > 0);
        return rows;
    }
}
