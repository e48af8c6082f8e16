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

/** Pages on character error rates, in a browser. */
class HtmlCharactersIT extends BrowserCase {

    private static final String LINES = "#rows > tr > th";

    private static Path call;
    private static Path scripts;

    @BeforeAll
    static void writePages() throws Exception {
        call = page("call-graphemes", "--unit", "grapheme", CALL_REFERENCE, CALL_HYPOTHESIS);
        scripts = page(
                "scripts-characters",
                "--unit",
                "char",
                file("scripts-reference", SCRIPTS_REFERENCE + "गोलकोंडा\n"),
                file("scripts-hypothesis", SCRIPTS_HYPOTHESIS + "गोलकुंडा\n"));
    }

    @Test
    void saysWhatWasCounted() {
        browser().open(call, "");
        assertEquals("4.4 %", browser().text("h1 data"));
        assertEquals("CER[egc,nfc,sp]", browser().text("h1 .label"));
        assertEquals("Characters", browser().text("#heads [data-key=words]"));
        assertEquals("1\u20139 of 9", browser().text("#status"));
    }

    @Test
    void onlyWhatIsWrongStandsApart() {
        browser().open(call, "");
        assertEquals(0, browser().all("[data-line='9'] .pair").size());
        assertTrue(browser().text("[data-line='9'] .running").endsWith("ग्रेट आइडिया थैंक्यू सो मच।"));
        assertEquals(List.of("2 S", "D"), browser().texts("[data-line='7'] .letter"));
        assertEquals("यू\u2423", browser().text("[data-line='7'] .S .side"));
        assertEquals("2 substitutions: heard चिक for यू\u2423", title("[data-line='7'] .S"));
        assertEquals("deletion: के not heard", title("[data-line='7'] .D"));
        assertEquals("3 insertions: heard \u2423उन", title("[data-line='3'] .I"));
    }

    private static String title(String selector) {
        return String.valueOf(browser().find(selector).getDomAttribute("title"));
    }

    @ParameterizedTest(name = "the script draws line {0} as the page without a script shows it")
    @ValueSource(ints = {2, 3, 4, 7, 8})
    void theListShowsWhatTheWorstUtterancesShow(int line) {
        browser().open(call, "");
        String text = ".innerHTML.replace(/\\s+/g, ' ').trim()";
        String listed = "document.querySelector('[data-line=\"" + line + "\"] .running')" + text;
        String worst = "document.querySelector('#worst a[href=\"#" + line + "\"]').closest('tr')"
                + ".querySelector('.running')" + text;
        // The order of attributes and the blank at the end of a word make no difference to anybody.
        String same = "const bare = html => { const part = document.createElement('div'); part.innerHTML = html;"
                + " return [...part.querySelectorAll('*')].map(e => e.localName + [...e.attributes]"
                + ".map(a => a.name + a.value).sort()).join() + part.textContent.replace(/\\s+/g, ' '); };"
                + "return bare(" + listed + ") === bare(" + worst + ") || bare(" + listed + ") + bare(" + worst + ")";
        assertEquals("true", browser().run(same));
    }

    @ParameterizedTest(name = "a search for \"{0}\" finds lines {1}")
    @CsvSource({
        "हैदराबाद, 3 4",
        "सौथ इंडिया, 2",
        "दिनों उनसे, 3",
        "गोलकुंडा, 4",
        "टिप्स चिकन शेर, 7",
    })
    void findsTextAcrossErrors(String text, String lines) {
        browser().open(call, "");
        browser().fill("#search", text);
        int found = lines.split(" ").length;
        browser().await("#status", "1\u2013" + found + " of " + found + ", of 9 in all");
        assertEquals(lines, String.join(" ", browser().texts(LINES)));
    }

    @Test
    void sortsAndFilters() {
        browser().open(call, "");
        browser().find("#heads > [data-key=rate] button").click();
        assertEquals("7", browser().texts(LINES).get(0));
        browser().find("#kinds [value=I] + span").click();
        assertEquals(List.of("4", "2", "3"), browser().texts(LINES));
    }

    @Test
    void linesAndWordsRunInTheirOwnDirection() {
        browser().open(scripts, "");
        for (String line : List.of("4", "5", "6")) {
            assertEquals(
                    "rtl", browser().find("[data-line='" + line + "'] .running").getDomAttribute("dir"));
            String words = "document.querySelectorAll('[data-line=\"" + line + "\"] .word')";
            assertEquals(
                    "true",
                    browser()
                            .run("const [a, b] = " + words
                                    + "; return a.getBoundingClientRect().left > b.getBoundingClientRect().left"));
        }
        String google = "const [a, b] = [...document.querySelectorAll('[data-line=\"6\"] .word')]"
                + ".find(word => word.textContent.includes('Goog')).querySelectorAll('.pair');";
        assertEquals(
                "true",
                browser().run(google + "return a.getBoundingClientRect().left < b.getBoundingClientRect().left"));
    }

    @Test
    void marksWithoutTheirLetterStandOnACircleThatNobodyHasToSearchFor() {
        browser().open(scripts, "#9");
        assertEquals(List.of("\u25CC\u094B", "\u25CC\u0941"), browser().texts("[data-line='9'] .side"));
        browser().fill("#search", "गोलकुंडा");
        browser().await("#status", "1\u20131 of 1, of 9 in all");
    }

    @Test
    void textStaysText() {
        browser().open(scripts, "");
        assertEquals(0, browser().all("main img").size());
        assertTrue(browser().text("[data-line='7'] .running").startsWith("<script>alert("));
        assertEquals("\u27E8ZWJ\u27E9", browser().text("[data-line='8'] .I .side"));
    }

    @ParameterizedTest(name = "in {0} pixels nothing is cut off, and letters stand under what is wrong")
    @ValueSource(ints = {1280, 400})
    void fits(int width) {
        browser().show(width, false);
        for (Path page : List.of(call, scripts)) {
            browser().open(page, "");
            assertFits();
            assertEquals(
                    "0",
                    browser()
                            .run("return [...document.querySelectorAll('#rows .pair')].filter(pair => {"
                                    + "const [said, heard, letter] = [...pair.children].map(part => part.getBoundingClientRect());"
                                    + "return said.bottom > heard.top + 1 || heard.bottom > letter.top + 1"
                                    + "}).length"));
            assertEquals(
                    "0",
                    browser()
                            .run("return [...document.querySelectorAll('#rows .kept')]"
                                    + ".filter(word => word.getClientRects().length > 1).length"));
        }
    }

    @Test
    void isTextWithSentencesForAScreenReader() {
        browser().open(call, "#7");
        List<String> spoken = browser().accessible("StaticText");
        assertTrue(
                spoken.containsAll(
                        List.of("2 substitutions: heard ", "deletion: ", " not heard;", "3 insertions: heard ")),
                spoken.toString());
        assertTrue(spoken.stream().anyMatch(text -> text.contains("(blank)")), spoken.toString());
        assertFalse(spoken.contains("2 S"));
        assertTrue(browser().accessible("searchbox").contains("Search the characters of references and hypotheses"));
    }

    @Test
    void longUtterancesAreShownPieceByPiece() throws Exception {
        Path spaced = page(
                "long", "--unit", "char", file("long-reference", "word ".repeat(5000) + "\n"), file("long-h", "\n"));
        browser().open(spaced, "");
        // Everything is one run of deletions, which is drawn in boxes of a thousand characters.
        assertTrue(browser().find(".more").isDisplayed());
        int boxes = browser().all("#rows .pair").size();
        assertTrue(boxes > 0 && boxes < 25, boxes + " boxes");
        for (int clicks = 0; clicks < 10 && browser().find(".more").isDisplayed(); clicks++) {
            browser().find(".more").click();
        }
        assertFalse(browser().find(".more").isDisplayed());
        assertEquals(25, browser().all("#rows .pair").size());
        assertFits();
    }

    @Test
    void printsDarkOnLight() {
        browser().showOnPaper();
        try {
            browser().open(call, "");
            assertEquals("rgb(28, 30, 33)", browser().run("return getComputedStyle(document.body).color"));
            assertTrue(browser().find("#rows .pair.S .letter").isDisplayed());
        } finally {
            browser().showOnScreen();
        }
    }

    @ParameterizedTest(name = "is photographed {0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "1280, true", "400, false", "400, true"})
    void isPhotographed(int width, boolean dark) throws IOException {
        for (Path page : List.of(call, scripts)) {
            photograph(page, width, dark);
        }
    }
}
