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

/** Near misses and the steps of a chain, in a browser. */
class HtmlSectionsIT extends BrowserCase {

    private static Path steps;

    @BeforeAll
    static void writePages() throws Exception {
        steps = page(
                "steps",
                "--normalize",
                "speaker,punct-edge,whisper-basic",
                "--near-misses",
                "--ablation",
                CALL_REFERENCE,
                CALL_HYPOTHESIS);
    }

    @Test
    void wideTablesScrollInsideThemselvesAndKeepTheNamesOfTheSteps() {
        browser().show(400, false);
        browser().open(steps, "");
        assertFits();
        String wide = "const box = document.getElementById('alone').parentElement;";
        assertEquals("true", browser().run(wide + "return box.scrollWidth > box.clientWidth"));
        assertEquals(
                "true",
                browser()
                        .run(
                                wide + "box.scrollLeft = 200; const name = box.querySelector('tbody th');"
                                        + "return Math.abs(name.getBoundingClientRect().left - box.getBoundingClientRect().left) < 2"));
        assertEquals(
                "0",
                browser()
                        .run(wide + "return [...box.querySelectorAll('.details div')]"
                                + ".filter(text => text.getBoundingClientRect().right > innerWidth).length"));
    }

    @Test
    void needNoScrollingOnALargeScreen() {
        browser().show(1280, false);
        browser().open(steps, "");
        assertEquals(
                "0",
                browser()
                        .run("return [...document.querySelectorAll('.sideways')]"
                                + ".filter(box => box.scrollWidth > box.clientWidth).length"));
    }

    @Test
    void wideTablesCanBeScrolledWithoutAMouse() {
        browser().show(400, false);
        browser().open(steps, "");
        assertEquals(
                "true",
                browser()
                        .run("return [...document.querySelectorAll('.sideways')]"
                                + ".every(box => box.tabIndex === 0 && box.getAttribute('aria-label') !== '')"));
    }

    @Test
    void areTablesWithHeadsForAScreenReader() {
        browser().show(1280, false);
        browser().open(steps, "");
        List<String> tables = browser().accessible("table");
        assertTrue(
                tables.containsAll(List.of(
                        "Each step behind those before it", "Each step alone", "Each step among all the others")),
                tables.toString());
        List<String> heads = browser().accessible("columnheader");
        assertTrue(
                heads.containsAll(List.of("Step", "With it", "By errors", "By words", "Healed", "Broken", "Merged")),
                heads.toString());
        List<String> rows = browser().accessible("rowheader");
        assertTrue(rows.containsAll(List.of("no step", "speaker", "punct-edge")), rows.toString());
    }

    @Test
    void warnOfGainsThatAreNone() {
        browser().open(steps, "");
        assertEquals(
                "Mind: this step shatters words; the rate falls because there are more of them.",
                browser().text("#cumulative .notice"));
        assertEquals(1, browser().all("#cumulative .notice").size());
    }

    @Test
    void arePrintedWhole() {
        browser().showOnPaper();
        try {
            browser().open(steps, "");
            assertTrue(browser().find("#leaveOneOut").isDisplayed());
            assertEquals(
                    "visible", browser().run("return getComputedStyle(document.querySelector('.sideways')).overflowX"));
        } finally {
            browser().showOnScreen();
        }
    }

    @Test
    void areToldWithoutScripts() {
        browser().allowScripts(false);
        try {
            browser().open(steps, "");
            assertTrue(browser().find("#near-misses").isDisplayed());
            assertTrue(browser().find("#ablation").isDisplayed());
            assertFalse(browser().find("#controls").isDisplayed());
        } finally {
            browser().allowScripts(true);
        }
    }

    @ParameterizedTest(name = "are photographed {0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "1280, true", "400, false", "400, true"})
    void arePhotographed(int width, boolean dark) throws IOException {
        photograph(steps, width, dark);
    }
}
