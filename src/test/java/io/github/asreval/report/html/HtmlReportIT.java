package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages in a browser, as their readers use them. */
class HtmlReportIT extends BrowserCase {

    private static final String LINES = "#rows > tr > th";

    private static Path call;
    private static Path scripts;
    private static Path many;

    @BeforeAll
    static void writePages() throws Exception {
        call = page("call", CALL_REFERENCE, CALL_HYPOTHESIS);
        scripts = page(
                "scripts",
                file("scripts-reference", SCRIPTS_REFERENCE),
                file("scripts-hypothesis", SCRIPTS_HYPOTHESIS));
        StringBuilder said = new StringBuilder();
        StringBuilder heard = new StringBuilder();
        for (int line = 1; line <= 250; line++) {
            said.append("line ").append(line).append(" is here\n");
            heard.append("line ").append(line).append(line % 10 == 0 ? " was here\n" : " is here\n");
        }
        many = page("many", file("many-reference", said.toString()), file("many-hypothesis", heard.toString()));
    }

    @Test
    void theTestWouldSeeARequestAndAComplaint() {
        browser().open(call, "");
        browser().run("document.body.append(Object.assign(new Image(), {src: 'https://asreval.invalid/x.png'}))");
        assertTrue(browser().complaints().toString().contains("Content Security Policy"));
        browser().run("location = '/nowhere'");
        browser().open(call, "");
        assertTrue(browser().requests().stream().anyMatch(address -> address.endsWith("/nowhere")));
        browser().complaints();
    }

    @Test
    void showsTheCallLineByLine() {
        browser().open(call, "");
        assertEquals("11.4 %", browser().text("h1 data"));
        assertEquals("11.364% (15 / 132)", browser().find("h1 .rate").getDomAttribute("title"));
        assertEquals("1\u20139 of 9", browser().text("#status"));
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), browser().texts(LINES));
        assertEquals(List.of("4", "2", "3"), browser().texts("#worst > table tbody th"));
        assertFalse(browser().find("#worst details").isDisplayed(), "the list shows them all");
        assertFalse(browser().find("#pages").isDisplayed());
    }

    @ParameterizedTest(name = "a search for \"{0}\" finds lines {1}")
    @CsvSource({
        "हैदराबाद, 3 4",
        "गोलकुंडा, 4",
        "मिनार गोलकोंडा, 4",
        "agent, 2 4 6 8",
        "nothing, ''",
    })
    void findsWordsOfBothSides(String words, String lines) {
        browser().open(call, "");
        browser().fill("#search", words);
        int found = lines.isEmpty() ? 0 : lines.split(" ").length;
        browser()
                .await(
                        "#status",
                        (found == 0 ? "No utterance matches" : "1\u2013" + found + " of " + found) + ", of 9 in all");
        assertEquals(lines, String.join(" ", browser().texts(LINES)));
        browser().type(Keys.ESCAPE);
        browser().await("#status", "1\u20139 of 9");
    }

    @ParameterizedTest(name = "case, composition and joiners do not hinder the search for \"{0}\"")
    @ValueSource(
            strings = {
                "CAF\u00C9",
                "cafe\u0301",
                "क\u093Cलम",
                "\u0958लम",
                "क्ष café",
                "क्\u200Dष cafe",
                "\u27E8zwj\u27E9"
            })
    void findsWhatIsSpelledOtherwise(String words) {
        browser().open(scripts, "");
        browser().fill("#search", words);
        browser().await("#status", "1\u20131 of 1, of 8 in all");
        assertEquals(List.of("8"), browser().texts(LINES));
    }

    @ParameterizedTest(name = "{0} shows lines {1}")
    @CsvSource({
        "all,  1 2 3 4 5 6 7 8 9",
        "any,  2 3 4 7 8",
        "none, 1 5 6 9",
        "S,    2 3 4 7 8",
        "D,    2 4 7",
        "I,    3",
    })
    void filtersByKindOfError(String kind, String lines) {
        browser().open(call, "");
        browser().find("#kinds [value=" + kind + "] + span").click();
        assertEquals(lines, String.join(" ", browser().texts(LINES)));
    }

    @ParameterizedTest(name = "sorted by {0}, and once more the other way: {1}, {2}")
    @CsvSource({
        "line,   9 8 7 6 5 4 3 2 1, 1 2 3 4 5 6 7 8 9",
        "errors, 4 2 3 7 8 1 5 6 9, 1 5 6 9 8 3 7 2 4",
        "words,  2 3 4 5 8 6 7 9 1, 1 9 7 6 5 8 4 2 3",
        "rate,   4 7 2 3 8 1 5 6 9, 1 5 6 9 8 3 2 4 7",
    })
    void sortsBothWays(String key, String first, String second) {
        browser().open(call, "");
        String head = "#heads > [data-key=" + key + "]";
        browser().find(head + " button").click();
        assertEquals(first, String.join(" ", browser().texts(LINES)));
        assertEquals("descending", browser().find(head).getDomAttribute("aria-sort"));
        browser().find(head + " button").click();
        assertEquals(second, String.join(" ", browser().texts(LINES)));
        assertEquals("ascending", browser().find(head).getDomAttribute("aria-sort"));
        assertEquals(1, browser().all("[aria-sort]").size());
    }

    @Test
    void sortsByCharacters() throws Exception {
        browser().open(page("characters-beside", "--cer", CALL_REFERENCE, CALL_HYPOTHESIS), "");
        assertEquals(
                List.of("Line", "Errors", "Words", "WER", "CER", "Alignment"),
                browser().texts("#list thead th").stream()
                        .map(head -> head.replaceAll("[ ↑]", ""))
                        .toList());
        browser().find("#heads > [data-key=cer] button").click();
        assertEquals("7 2 4 3 8", String.join(" ", browser().texts(LINES).subList(0, 5)));
        assertEquals("10.0%", browser().text("#rows tr td:nth-of-type(4)"));
    }

    @Test
    void turnsPages() {
        browser().open(many, "");
        assertEquals("1\u2013100 of 250", browser().text("#status"));
        assertTrue(browser().find("#worst details").isDisplayed());
        assertFalse(browser().find("#previous").isEnabled());
        browser().find("#next").click();
        browser().find("#next").click();
        assertEquals("201\u2013250 of 250", browser().text("#status"));
        assertEquals("201", browser().texts(LINES).get(0));
        assertFalse(browser().find("#next").isEnabled());
        browser().find("#kinds [value=any] + span").click();
        assertEquals("1\u201325 of 25, of 250 in all", browser().text("#status"));
    }

    @Test
    void needsNoMouse() {
        browser().open(many, "");
        browser().type("n");
        assertEquals("101\u2013200 of 250", browser().text("#status"));
        browser().type("p");
        assertEquals("1\u2013100 of 250", browser().text("#status"));
        browser().type("/");
        browser().type("was n");
        browser().await("#status", "No utterance matches, of 250 in all");
        browser().type(Keys.ESCAPE);
        browser().await("#status", "1\u2013100 of 250");
        browser().run("document.querySelector('#rows > tr').focus()");
        browser().type(Keys.ARROW_DOWN);
        browser().type(Keys.ARROW_DOWN);
        browser().type(Keys.ARROW_UP);
        assertEquals("2", browser().run("return document.activeElement.dataset.line"));
        assertEquals(1, browser().all("#rows > tr[tabindex='0']").size());
        browser().find("#shortcuts").click();
        browser().type("n");
        assertEquals("1\u2013100 of 250", browser().text("#status"));
    }

    @Test
    void anAddressLeadsToAnUtterance() {
        browser().open(many, "#150");
        assertEquals("101\u2013200 of 250", browser().text("#status"));
        assertEquals("150", browser().run("return document.activeElement.dataset.line"));
        assertEquals(List.of("150"), browser().texts("tr.found > th"));
        browser().fill("#search", "line 7 is");
        browser().await("#status", "1\u20131 of 1, of 250 in all");
        browser().find("#worst a").click();
        browser().await("tr.found > th > a", "10");
        assertEquals("10", browser().run("return document.activeElement.dataset.line"));
        assertEquals("1\u2013100 of 250", browser().text("#status"));
        browser().open(many, "#251");
        assertEquals("1\u2013100 of 250", browser().text("#status"));
    }

    @Test
    void aConfusedWordLeadsToItsUtterances() {
        browser().open(many, "");
        assertEquals("10 20 30 40 50 …", browser().text("td.places"));
        browser().all("td.places a").get(4).click();
        browser().await("tr.found > th > a", "50");
        assertEquals("50", browser().run("return document.activeElement.dataset.line"));
        assertEquals(List.of("50"), browser().texts("tr.found > th"));
    }

    @Test
    void findsAndLeadsToIdsAndSpeakers() throws Exception {
        String said = """
                {"id": "10", "speaker": "Anna", "text": "good morning"}
                {"id": "call 7/b", "speaker": "Ben", "text": "good day"}
                """;
        Path page = page("ids", file("ids-reference", said), file("ids-hypothesis", said.replace("day", "night")));
        browser().open(page, "#id=call%207%2Fb");
        assertEquals("2", browser().run("return document.activeElement.dataset.line"));
        assertEquals(List.of("call 7/b", "Ben"), browser().texts("tr.found .name"));
        browser().open(page, "#10");
        assertEquals("1", browser().run("return document.activeElement.dataset.line"));
        browser().fill("#search", "anna");
        browser().await("#status", "1\u20131 of 1, of 2 in all");
        browser().open(page, "#line=1");
        assertEquals("1", browser().run("return document.activeElement.dataset.line"));
        browser().fill("#search", "nobody");
        browser().await("#status", "No utterance matches, of 2 in all");
        browser().fill("#search", "CALL 7");
        browser().await("#status", "1\u20131 of 1, of 2 in all");
        browser().find("#rows a").click();
        browser().await("tr.found > th > a", "2");
        assertEquals("2", browser().run("return document.activeElement.dataset.line"));
    }

    @ParameterizedTest(
            name = "in {0} by {1} pixels, the first screen has the rate, the hint and the first of the worst errors")
    @CsvSource({"1280, 900", "400, 900"})
    void theFirstScreenAnswersTheFirstQuestions(int width, int height) {
        browser().show(width, false);
        browser().open(call, "");
        for (String part : List.of("h1 data", "#total-ser", "#total-insertions", "main .notice", "#worst .pair")) {
            String bottom = browser()
                    .run("return Math.ceil(document.querySelector('" + part + "').getBoundingClientRect().bottom)");
            assertTrue(Integer.parseInt(bottom) <= height, part + " ends at " + bottom);
        }
        assertFalse(browser().find(".rates").isDisplayed(), "folded");
        browser().find("#rates summary").click();
        assertTrue(browser().text(".rates").contains("18.229%"));
        browser().show(1280, false);
    }

    @Test
    void theDistributionIsATableForAScreenReader() {
        browser().open(call, "");
        assertFalse(browser().accessible("StaticText").contains("44 %"));
        browser().find("#distribution ~ details summary").click();
        assertTrue(browser().accessible("rowheader").contains("over 20 to 30 %"));
    }

    @Test
    void textStaysText() {
        browser().open(scripts, "");
        assertEquals(0, browser().all("main img").size());
        assertEquals("<script>alert(3)</script>", browser().text("[data-line='7'] .S bdi + bdi"));
        assertEquals("क्\u27E8ZWJ\u27E9ष", browser().text("[data-line='8'] .S bdi + bdi"));
    }

    @Test
    void linesRunInTheirOwnDirection() {
        browser().open(scripts, "");
        for (String line : List.of("4", "5", "6")) {
            String pairs = "document.querySelectorAll('[data-line=\"" + line + "\"] .pair')";
            assertEquals(
                    "true",
                    browser()
                            .run("const [a, b] = " + pairs
                                    + "; return a.getBoundingClientRect().left > b.getBoundingClientRect().left"));
        }
        assertEquals("ltr", browser().find("[data-line='1'] .alignment").getDomAttribute("dir"));
    }

    @ParameterizedTest(name = "in {0} pixels the columns of an alignment stay together, and nothing is cut off")
    @ValueSource(ints = {1280, 400})
    void columnsStayTogether(int width) {
        browser().show(width, false);
        for (Path page : List.of(call, scripts)) {
            browser().open(page, "");
            assertEquals(
                    "0",
                    browser()
                            .run("return [...document.querySelectorAll('#rows .pair')].filter(pair => {"
                                    + "const [said, heard] = [...pair.children].map(part => part.getBoundingClientRect());"
                                    + "return said.bottom > heard.top + 1 || said.left > heard.right || heard.left > said.right"
                                    + "}).length"));
            assertFits();
        }
    }

    @Test
    void isATableOfSentencesForAScreenReader() {
        browser().open(call, "#4");
        assertEquals(
                "substitution: heard गोलकुंडा for गोलकोंडा;",
                browser().run("return document.querySelectorAll('[data-line=\"4\"] .S .unseen')[2].textContent"));
        browser().run("document.getElementById('worst').remove()");
        List<String> spoken = browser().accessible("StaticText");
        assertTrue(spoken.containsAll(List.of("substitution: heard ", "deletion: ", " not heard;")), spoken.toString());
        assertEquals(1, spoken.stream().filter("म्यूजियम"::equals).count(), "a hit is read once");
        assertFalse(spoken.contains("REF"));
        List<String> heads = browser().accessible("columnheader");
        assertTrue(heads.containsAll(List.of("Line", "Errors", "Words", "Rate", "Alignment")), heads.toString());
        assertTrue(browser().accessible("rowheader").contains("4"));
        assertTrue(browser().accessible("searchbox").contains("Search the words of references and hypotheses"));
    }

    @Test
    void tellsTheMostWithoutScripts() {
        browser().allowScripts(false);
        try {
            browser().open(many, "");
            assertEquals("2.5 %", browser().text("h1 data"));
            assertEquals(10, browser().all("#worst tbody > tr").size());
            assertTrue(browser().find("#worst .pair.S").isDisplayed());
            assertTrue(browser().find("noscript p").isDisplayed());
            assertFalse(browser().find("#controls").isDisplayed());
        } finally {
            browser().allowScripts(true);
        }
    }

    @Test
    void printsWhatIsShownDarkOnLight() {
        browser().showOnPaper();
        try {
            browser().open(call, "");
            String style = "getComputedStyle(document.documentElement)";
            assertEquals("light", browser().run("return " + style + ".colorScheme"));
            assertEquals("rgb(255, 255, 255)", browser().run("return " + style + ".backgroundColor"));
            assertEquals("rgb(28, 30, 33)", browser().run("return getComputedStyle(document.body).color"));
            assertFalse(browser().find("#controls").isDisplayed());
            assertFalse(browser().find("#keys").isDisplayed());
            assertTrue(browser().find("#rows .pair.S .letter").isDisplayed());
            assertEquals("none", browser().run("return getComputedStyle(document.querySelector('.scroll')).maxHeight"));
        } finally {
            browser().showOnScreen();
        }
    }

    @Test
    void opensAHundredThousandUtterances() throws Exception {
        Path large = page(
                "large",
                file("large-reference", "one two three\n".repeat(100_001)),
                file("large-hypothesis", "one too three\n".repeat(100_001)));
        browser().open(large, "#100000");
        assertEquals("99,901\u2013100,000 of 100,000", browser().text("#status"));
        assertEquals(100, browser().all("#rows > tr").size());
        assertTrue(browser().text(".notice").startsWith("This list has 100,000 of 100,001 utterances"));
    }

    @Test
    void aLongUtteranceIsShownPieceByPiece() throws Exception {
        Path page = page("long", file("long-reference", "word ".repeat(2500) + "\n"), file("long-hypothesis", "\n"));
        browser().open(page, "");
        assertEquals(1000, browser().all("#rows .pair").size());
        assertEquals("1,500 more pairs", browser().text(".more"));
        browser().find(".more").click();
        browser().find(".more").click();
        assertEquals(2500, browser().all("#rows .pair").size());
        assertFalse(browser().find(".more").isDisplayed());
    }

    @ParameterizedTest(name = "is photographed {0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "1280, true", "400, false", "400, true"})
    void isPhotographed(int width, boolean dark) throws IOException {
        for (Path page : List.of(call, scripts)) {
            photograph(page, width, dark);
        }
    }
}
