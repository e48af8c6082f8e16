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

/** What a page says of classes of words, terms and single words, held to what the JSON report says of them. */
class HtmlClassesTest {

    private static final String[] CALL = {
        "testdata/hinglish-call/reference.txt", "testdata/hinglish-call/hypothesis.txt"
    };
    private static final String[] SWITCHED = {
        "testdata/terms/code-switched/reference.txt", "testdata/terms/code-switched/hypothesis.txt"
    };
    private static final String TERMS = "vocabularies/HindiCustomVocabulary.txt";
    private static final Pattern VALUE = Pattern.compile("<data[^>]* value=\"([^\"]*)\">");
    private static final List<String> COUNTS =
            List.of("referenceWords", "hits", "substitutions", "deletions", "insertions", "wer");
    private static final List<String> RATES = List.of("recall", "precision", "f1");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the classes by {0} are those of the JSON report")
    @ValueSource(strings = {"script", "switch", "number", "rare:1", "script,number,switch"})
    void classesAreThoseOfTheJsonReport(String kinds) {
        String[] arguments = {"-s", "--normalize", "speaker,punct-edge", "--classes", kinds, SWITCHED[0], SWITCHED[1]};
        String page = HtmlPages.html(arguments);
        JsonNode report = HtmlPages.json(arguments);
        for (String kind : kinds.replaceAll(":\\d+", "").split(",", -1)) {
            List<String> expected = new ArrayList<>();
            for (JsonNode row : report.get("classes")) {
                if (row.get("kind").asString().equals(kind)) {
                    COUNTS.forEach(name -> expected.add(HtmlPages.value(row.get(name))));
                    RATES.forEach(name -> expected.add(row.has("rest") ? "" : HtmlPages.value(row.get(name))));
                }
            }
            COUNTS.forEach(
                    name -> expected.add(HtmlPages.value(report.get("total").get(name))));
            RATES.forEach(name -> expected.add(""));
            assertEquals(expected, values(HtmlPages.between("id=\"class-" + kind + "\"", "</table>", page)), kind);
        }
    }

    @Test
    void termsAreThoseOfTheJsonReport() {
        String[] arguments = {"--normalize", "speaker,punct-edge", "--terms", TERMS, CALL[0], CALL[1]};
        JsonNode terms = HtmlPages.json(arguments).get("terms");
        List<String> expected = new ArrayList<>(List.of(HtmlPages.value(terms.get("listed"))));
        addAll(terms, expected, "said", "right", "joined", "moved", "missed", "invented");
        addAll(terms, expected, "recall", "recallInUtterance", "precision", "f1");
        List<String> links = new ArrayList<>();
        for (JsonNode row : terms.get("rows")) {
            addAll(row, expected, "said", "right", "joined", "moved", "missed", "invented", "recall", "precision");
            for (JsonNode heard : row.get("heardAs")) {
                links.add(heard.get("hypothesis").asString() + " "
                        + heard.get("utterances").get(0).asString());
            }
        }
        String section = HtmlPages.between("<section id=\"terms\"", "</section>", HtmlPages.html(arguments));
        assertEquals(expected, values(section));
        assertEquals(links, links(section));
        assertFalse(links.isEmpty());
    }

    @Test
    void wordsAreThoseOfTheJsonReport() {
        String[] arguments = {"--classes", "words", CALL[0], CALL[1]};
        List<String> expected = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (JsonNode row : HtmlPages.json(arguments).get("words")) {
            addAll(row, expected, "said", "hits", "substitutions", "deletions", "insertions", "recall", "precision");
            for (String way : List.of("heardAs", "heardFor")) {
                for (JsonNode other : row.get(way)) {
                    String side = way.equals("heardAs") ? "hypothesis" : "reference";
                    links.add((HtmlPages.value(other.get(side)) + " ").stripLeading()
                            + other.get("utterances").get(0).asString());
                }
            }
        }
        String section = HtmlPages.between("<section id=\"words\"", "</section>", HtmlPages.html(arguments));
        assertEquals(expected, values(section));
        assertEquals(links, links(section));
    }

    @Test
    void loopsAreThoseOfTheJsonReport() throws IOException {
        String reference = file("reference.txt", "one two three four\n\nfive six seven eight nine ten eleven\n");
        String hypothesis = file("hypothesis.txt", "one two <b> <b> <b> <b> <b> <b> <b> three four\nten\n\n");
        String[] arguments = {"--loops", reference, hypothesis};
        JsonNode loops = HtmlPages.json(arguments).get("loops");
        List<String> expected = new ArrayList<>(List.of(HtmlPages.value(loops.get("werWithout"))));
        long errors = HtmlPages.json(arguments).get("total").get("errors").asLong();
        for (String kind : List.of("loops", "inventions", "omissions")) {
            JsonNode row = loops.get(kind);
            addAll(row, expected, "count", "words", "errors", "utterances");
            expected.add(Double.toString((double) row.get("errors").asLong() / errors));
        }
        loops.get("longest").forEach(example -> addAll(example, expected, "words"));
        String page = HtmlPages.html(arguments);
        String section = HtmlPages.between("<section id=\"loops\"", "</section>", page);
        assertEquals(expected, values(section));
        assertTrue(section.contains("<a href=\"#line=1\">1</a>: <bdi lang=\"\">&lt;b&gt;</bdi> \u00D77"), section);
    }

    @Test
    void marksAreThoseOfTheJsonReport() throws IOException {
        String reference = file("reference.txt", "Yes. No, Sir!\nnow?\n");
        String hypothesis = file("hypothesis.txt", "Yes, no, SIR\nnow?\n");
        JsonNode marks = HtmlPages.json("-s", "--marks", reference, hypothesis).get("marks");
        JsonNode capitals = marks.get("capitals");
        List<String> expected = new ArrayList<>();
        addAll(marks, expected, "errorRate", "sharedErrorRate");
        addAll(capitals, expected, "errorRate", "firstLetters", "wholeWords");
        for (JsonNode row : marks.get("rows")) {
            addAll(row, expected, "referenceMarks", "hits", "substitutions", "deletions", "insertions");
            RATES.forEach(name -> expected.add(HtmlPages.value(row.get(name))));
        }
        String page = HtmlPages.html("-s", "--marks", reference, hypothesis);
        assertEquals(expected, values(HtmlPages.between("<section id=\"marks\"", "</section>", page)));
    }

    @Test
    void aPageOfTotalsHasTablesAndNoLinks() {
        String page = HtmlPages.html("-s", "-c", "--terms", TERMS, CALL[0], CALL[1]);
        String section = HtmlPages.between("<section id=\"terms\"", "</section>", page);
        assertTrue(section.contains("class=\"sortable\""));
        assertFalse(section.contains("href"));
        assertTrue(page.contains("querySelectorAll('table.sortable')"));
        assertFalse(page.contains("id=\"data\""));
        assertFalse(HtmlPages.html("-s", "--terms", TERMS, CALL[0], CALL[1]).contains("id=\"terms-rows\""));
    }

    @Test
    void aPageWithoutThemSaysNothingOfThem() {
        String page = HtmlPages.html(CALL);
        assertFalse(page.contains("id=\"classes\"") || page.contains("table.sortable"), page);
    }

    @Test
    void longTablesAreCutAndSaySo() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            words.append("w").append(i).append(i % 15 == 14 ? "\n" : " ");
        }
        String text = file("text.txt", words.toString());
        String section = HtmlPages.between(
                "<section id=\"words\"", "</section>", HtmlPages.html("--classes", "words", text, text));
        assertEquals(1000, HtmlPages.count(section, "<th scope=\"row\""));
        assertTrue(section.contains("The first 1,000 of 1,500 words, those with most errors; csv and json have all."));
    }

    @Test
    void hostileTermsStayText() throws IOException {
        String evil = "<img/src=x/onerror=alert(1)>\u202E&\"'";
        String terms = file("terms.txt", "term\ttype\n" + evil + "\t<b>\u202E\n");
        String reference = file("reference.txt", evil + " one\n");
        String hypothesis = file("hypothesis.txt", "<script>alert(2)</script> one\n");
        String page = HtmlPages.html("--terms", terms, "--classes", "words,type", reference, hypothesis);
        assertFalse(page.contains("<img") || page.contains("<script>alert") || page.contains("\u202E"));
        assertTrue(page.contains("&lt;img/src"));
        assertTrue(page.contains("#search=%3Cimg%2Fsrc"), page);
    }

    @Test
    void aClassOfNothingHasNoRate() throws IOException {
        String text = file("text.txt", "one\n");
        String page = HtmlPages.html("--terms", file("terms.txt", "two\n"), text, text);
        assertTrue(page.contains("<data id=\"terms-recall\" value=\"\">n/a</data> <small>0 / 0</small>"));
    }

    private static void addAll(JsonNode node, List<String> values, String... names) {
        for (String name : names) {
            values.add(HtmlPages.value(node.get(name)));
        }
    }

    private static List<String> values(String part) {
        return VALUE.matcher(part).results().map(match -> match.group(1)).toList();
    }

    /** Returns what was heard and the first line of it. */
    private static List<String> links(String section) {
        List<String> links = new ArrayList<>();
        Matcher item = Pattern.compile("<li>(.*?)</li>").matcher(section);
        while (item.find()) {
            Matcher word = Pattern.compile("<bdi lang=\"\">(.*?)</bdi>").matcher(item.group(1));
            Matcher line = Pattern.compile("#line=(\\d+)").matcher(item.group(1));
            assertTrue(line.find(), item.group());
            links.add((word.find() ? word.group(1) + " " : "") + line.group(1));
        }
        return links;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
