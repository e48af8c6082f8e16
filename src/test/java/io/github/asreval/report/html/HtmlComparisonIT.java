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
import org.openqa.selenium.Keys;

/** Looks at pages on several systems as a reader would; their pictures are left in target/screenshots. */
class HtmlComparisonIT extends BrowserCase {

    private static final String FOLDER = "testdata/wer/three-systems/";
    private static final String LINES = "#rows > tr > th";

    private static Path three;
    private static Path call;
    private static Path scripts;

    @BeforeAll
    static void makePages() throws Exception {
        three = page(
                "three",
                FOLDER + "reference.txt",
                FOLDER + "hypothesis.txt",
                FOLDER + "hypothesis-2.txt",
                FOLDER + "hypothesis-3.txt");
        call = page(
                "call-compared",
                CALL_REFERENCE,
                CALL_HYPOTHESIS,
                "testdata/hinglish-call/hypothesis-space-restored.txt");
        scripts = page(
                "scripts-compared",
                file("compared-reference", SCRIPTS_REFERENCE),
                file("compared-hypothesis", SCRIPTS_HYPOTHESIS),
                file("compared-copy", SCRIPTS_REFERENCE));
    }

    @ParameterizedTest(name = "compared with [1], {1} is: {0} shows lines {2}")
    @CsvSource({
        "all,     1, 1 2 3 4",
        "changed, 1, 1 2 3",
        "better,  1, 1 3",
        "worse,   1, 2",
        "changed, 2, 1 3",
        "worse,   2, ''",
        "all,     2, 1 2 3 4",
    })
    void filtersByWhatChanged(String kind, int other, String lines) {
        browser().open(three, "");
        browser().find("#other [value='" + other + "']").click();
        browser().find("#kinds [value=" + kind + "] + span").click();
        assertEquals(lines, String.join(" ", browser().texts(LINES)));
    }

    @Test
    void sortsByChange() {
        browser().open(three, "");
        browser().find("#kinds [value=all] + span").click();
        browser().find("[data-key=change] button").click();
        assertEquals("2", browser().texts(LINES).get(0));
        browser().find("[data-key=change] button").click();
        assertEquals("1", browser().texts(LINES).get(0));
        assertEquals("4", browser().run("return document.querySelectorAll('#rows > tr').length"));
    }

    @Test
    void beginsWithWhatChangedAndLeadsToAnyLine() {
        browser().open(three, "");
        assertEquals(List.of("1", "2", "3"), browser().texts(LINES));
        browser().open(three, "#4");
        assertEquals("4", browser().run("return document.activeElement.dataset.line"));
        assertEquals(List.of("1", "2", "3", "4"), browser().texts(LINES));
    }

    @Test
    void searchesWhatAnySystemHeard() {
        browser().open(scripts, "");
        browser().find("#kinds [value=all] + span").click();
        browser().fill("#search", "גוגל");
        browser().await("#status", "1\u20131 of 1, of 8 in all");
        browser().type(Keys.ESCAPE);
        browser().await("#status", "1\u20138 of 8");
    }

    @Test
    void standsBesideEachOtherOrBelow() {
        String columns = "const [a, b] = document.querySelector('#rows .beside').children;"
                + "const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];";
        browser().show(1280, false);
        browser().open(call, "");
        assertEquals("true", browser().run(columns + "return y.left >= x.right && y.top === x.top"));
        assertFits();
        browser().show(400, false);
        browser().open(call, "");
        assertEquals("true", browser().run(columns + "return y.left === x.left && y.top >= x.bottom"));
        assertFits();
        browser().show(1280, false);
    }

    @Test
    void foldsTheTablesOfEachSystem() {
        browser().open(three, "");
        assertFalse(browser().find("#s2-lengths").isDisplayed());
        browser().run("document.querySelector('#system-2 summary').focus()");
        browser().type(Keys.ENTER);
        assertTrue(browser().find("#s2-lengths").isDisplayed());
        assertFalse(browser().find("#s1-lengths").isDisplayed());
    }

    @Test
    void namesEverySystemForAScreenReader() {
        browser().open(three, "#1");
        List<String> heads = browser().accessible("columnheader");
        assertTrue(
                heads.containsAll(List.of("Line", "Words", "Change", "Alignment", "Fixed", "Broken")),
                heads.toString());
        assertEquals("better", browser().run("return document.querySelector('#rows .better .kinds').textContent"));
        assertTrue(browser().text("#rows .system").startsWith("[1] "));
    }

    @Test
    void isPrintedUnfoldedAndWithoutControls() {
        browser().showOnPaper();
        try {
            browser().open(three, "");
            assertFalse(browser().find("#controls").isDisplayed());
            assertEquals(
                    "visible",
                    browser()
                            .run("return getComputedStyle(document.querySelector('details'), '::details-content')"
                                    + ".contentVisibility"));
        } finally {
            browser().showOnScreen();
        }
    }

    @Test
    void tellsTheMostWithoutScripts() {
        browser().allowScripts(false);
        try {
            browser().open(three, "");
            assertTrue(browser().find("#systems").isDisplayed());
            assertTrue(browser().find("#differences").isDisplayed());
            assertTrue(browser().find("noscript p").isDisplayed());
            assertFalse(browser().find("#controls").isDisplayed());
        } finally {
            browser().allowScripts(true);
        }
    }

    @ParameterizedTest(name = "is photographed {0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "1280, true", "400, false", "400, true"})
    void isPhotographed(int width, boolean dark) throws IOException {
        for (Path page : List.of(three, call, scripts)) {
            photograph(page, width, dark);
        }
    }
}
