package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.values.ToolInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pages on character error rates. */
class HtmlCharactersTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the totals of {0} in units of {1} are those of the JSON report")
    @CsvSource({
        "hinglish-call, char",
        "hinglish-call, grapheme",
        "hinglish-call, akshara",
        "hostile, char",
        "scripts, grapheme",
        "empty, char",
        "blank-lines, akshara",
    })
    void totalsAreThoseOfTheJsonReport(String name, String unit) {
        String reference = "testdata/wer/" + name + "/reference.txt";
        String hypothesis = "testdata/wer/" + name + "/hypothesis.txt";
        Map<String, String> expected = HtmlPages.totals(HtmlPages.json("--unit", unit, reference, hypothesis));
        assertTrue(expected.containsKey("cer") && expected.containsKey("referenceCharacters"), expected.toString());
        assertEquals(expected, HtmlPages.totals(HtmlPages.html("--unit", unit, reference, hypothesis)));
    }

    @ParameterizedTest(name = "rows hold the alignments of the JSON report in units of {0}, blanks: {1}")
    @CsvSource({"char, keep", "char, drop", "grapheme, keep", "akshara, keep"})
    void rowsHoldTheAlignmentsOfTheJsonReport(String unit, String blanks) throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 10; round++) {
            String[] arguments = {
                "--unit", unit, "--cer-spaces", blanks, file("r.txt", text(random)), file("h.txt", text(random))
            };
            Map<Integer, List<String>> expected = new TreeMap<>();
            for (JsonNode utterance : HtmlPages.json(arguments).get("utterances")) {
                expected.put(utterance.get("line").asInt(), runs(utterance.get("alignment")));
            }
            Map<Integer, List<String>> actual = new TreeMap<>();
            for (JsonNode row : HtmlPages.rows(HtmlPages.html(arguments))) {
                actual.put(row.get(0).asInt(), runsOfRow(row.get(2)));
            }
            assertEquals(expected, actual, "round " + round);
        }
    }

    /** Six lines of words of letters and marks, in both directions, and of what JSON has to escape. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 6; line++) {
            for (int letters = random.nextInt(30); letters > 0; letters--) {
                text.append("ab  कख\u093F\u094D\u0902אב\"<\\".charAt(random.nextInt(14)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Puts the pairs of a JSON report together to runs, with wrong blanks as they are shown. */
    private static List<String> runs(JsonNode alignment) {
        List<String> runs = new ArrayList<>();
        String last = "";
        int many = 0;
        StringBuilder said = new StringBuilder();
        StringBuilder heard = new StringBuilder();
        for (JsonNode pair : alignment) {
            String operation = pair.get("op").asString().substring(0, 1);
            if (!operation.equals(last) && many > 0) {
                runs.add(last + many + " " + said + "|" + heard);
                many = 0;
                said.setLength(0);
                heard.setLength(0);
            }
            last = operation;
            many++;
            said.append(shown(pair.get("reference"), operation));
            heard.append(shown(pair.get("hypothesis"), operation));
        }
        if (many > 0) {
            runs.add(last + many + " " + said + "|" + heard);
        }
        return runs;
    }

    private static String shown(JsonNode character, String operation) {
        String text = HtmlPages.value(character);
        return text.equals(" ") && !operation.equals("h") ? "\u2423" : text;
    }

    /** Reads a row as the script of the page does. */
    private static List<String> runsOfRow(JsonNode system) {
        List<String> runs = new ArrayList<>();
        int reference = 0;
        int hypothesis = 0;
        Matcher run = Pattern.compile("\\d+|([hSDI])\\1*").matcher(system.get(0).asString());
        while (run.find()) {
            String many = run.group();
            String said =
                    many.startsWith("I") ? "" : system.get(1).get(reference++).asString();
            String heard = Character.isDigit(many.charAt(0))
                    ? said
                    : many.startsWith("D")
                            ? ""
                            : system.get(2).get(hypothesis++).asString();
            String name = Character.isDigit(many.charAt(0))
                    ? "h" + many
                    : many.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + many.length();
            runs.add(name + " " + said + "|" + heard);
        }
        assertEquals(reference, system.get(1).size());
        assertEquals(hypothesis, system.get(2).size());
        return runs;
    }

    @ParameterizedTest(name = "a page on {0} says {1}, and nothing of words")
    @CsvSource({"char, 'CER[cp,nfc,sp]'", "grapheme, 'CER[egc,nfc,sp]'", "akshara, 'CER[akshara,nfc,sp]'"})
    void saysWhatWasCounted(String unit, String label) {
        String page = HtmlPages.html("--unit", unit, REFERENCE, HYPOTHESIS)
                .replaceAll("(?s)<style>.*?</style>|<script.*?</script>|data-key=\"\\w+\"", "");
        assertTrue(page.contains("Character error rate <span class=\"label\">" + label + "</span>"), page);
        assertTrue(page.contains("icu&#x3D;" + ToolInfo.icu() + "; unicode&#x3D;" + ToolInfo.unicode()));
        assertTrue(page.contains("<title>CER "));
        for (String absent : List.of("WER", "WRR", "WIL", "WIP", ">Word", "words", " word ")) {
            assertFalse(page.contains(absent), absent);
        }
    }

    @Test
    void aWordErrorRateOfAnotherTokeniserSaysSo() {
        String page = HtmlPages.html("--tokenizer", "icu", REFERENCE, HYPOTHESIS);
        assertTrue(page.contains("Word error rate <span class=\"label\">WER[icu]</span>"));
        assertTrue(page.contains("<dt>Split</dt><dd>as ICU&#39;s dictionaries have it (icu)</dd>"));
    }

    @Test
    void theWorstUtterancesAreRunningTextWithoutAScript() {
        String page = HtmlPages.html("--unit", "grapheme", "--worst", "1", REFERENCE, HYPOTHESIS);
        String worst = HtmlPages.between("id=\"worst\"", "id=\"utterances\"", page);
        assertTrue(worst.contains("<span class=\"word\" dir=\"auto\">हैदराबाद</span>"), worst);
        assertTrue(worst.contains("<span class=\"word kept\" dir=\"auto\">गोल<span class=\"pair S\""
                + " title=\"substitution: heard कुं for कों\">"));
        assertEquals(4, HtmlPages.count(worst, "<span class=\"pair S\""));
        assertEquals(2, HtmlPages.count(worst, "<span class=\"pair D\""));
        assertEquals(1, HtmlPages.count(worst, "<span class=\"pair I\""));
        assertEquals(0, HtmlPages.count(worst, "class=\"heard\""), "hits are not written twice");
    }

    @Test
    void errorsOfOneKindSideBySideAreOneBox() throws IOException {
        String box = worst("one xyz two", "one two");
        assertTrue(box.contains("<span class=\"side\" aria-hidden=\"true\">xyz\u2423</span>")
                || box.contains("<span class=\"side\" aria-hidden=\"true\">\u2423xyz</span>"));
        assertTrue(box.contains(">4 D</span>"));
        assertTrue(box.contains("4 deletions: <bdi lang=\"\">"));
        assertTrue(box.contains("(blank)"), "a screen reader would call it a box");
    }

    @Test
    void aMarkAloneStandsOnADottedCircle() throws IOException {
        String page = page("कोंडा", "कुंडा");
        String worst = HtmlPages.between("id=\"worst\"", "id=\"utterances\"", page);
        assertTrue(worst.contains("<span class=\"side\" aria-hidden=\"true\">\u25CC\u094B</span>"), worst);
        assertTrue(worst.contains("</span>\u25CC\u0902डा</span>"), "a hit that has lost its letter, too");
        assertTrue(page.contains("<td><bdi>\u25CC\u094B</bdi></td><td><bdi>\u25CC\u0941</bdi></td>"));
        assertFalse(HtmlPages.rows(page).toString().contains("\u25CC"), "a search would stumble over it");
    }

    @Test
    void longWordsMayBeBrokenAndLongUtterancesAreCut() throws IOException {
        assertTrue(worst("a".repeat(30), "b" + "a".repeat(29)).contains("<span class=\"word\" dir"));
        assertTrue(worst("abc", "abd").contains("<span class=\"word kept\" dir"));
        String page = page("ab ".repeat(1000), "ax ".repeat(1000));
        assertTrue(page.contains("<p class=\"note\">2,799 more pairs</p>"), page);
    }

    @Test
    void marksHaveNoDirection() throws IOException {
        String vocalised = "\u0645\u064E\u0631\u0652\u062D\u064E\u0628\u064B\u0627 5";
        assertEquals(1, HtmlPages.rows(page(vocalised, vocalised)).get(0).get(1).asInt());
        assertTrue(worst(vocalised, "5").contains("<div class=\"running\" dir=\"rtl\""));
        assertEquals(0, HtmlPages.rows(page("12 34", "12 34")).get(0).get(1).asInt());
    }

    @ParameterizedTest(name = "\"{0}\" stays text")
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u202E{{policy}}"})
    void hostileTextIsShownHarmlessly(String evil) throws IOException {
        String page = page(evil + " x", "y");
        assertEquals(2, HtmlPages.count(page, "<script"));
        assertEquals(2, HtmlPages.count(page, "</script>"));
        assertEquals(0, HtmlPages.count(page, "<img") + HtmlPages.count(page, "\u202E"));
    }

    @Test
    void stepsCanBeToldByCharacters() {
        String page = HtmlPages.html(
                "-s", "--unit", "char", "--normalize", "speaker,fold", "--ablation", REFERENCE, HYPOTHESIS);
        assertTrue(page.contains("<th scope=\"col\">Characters</th><th scope=\"col\">CER</th>"));
    }

    private String worst(String reference, String hypothesis) throws IOException {
        return HtmlPages.between("id=\"worst\"", "id=\"utterances\"", page(reference, hypothesis));
    }

    private String page(String reference, String hypothesis) throws IOException {
        return HtmlPages.html(
                "--unit", "char", file("reference.txt", reference + "\n"), file("hypothesis.txt", hypothesis + "\n"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
