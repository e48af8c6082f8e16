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

/** Terms and single words on a page, in a browser. */
class HtmlTermsIT extends BrowserCase {

    private static final String WORDS = "#words-rows tbody tr:not([hidden]) th";

    private static Path terms;
    private static Path totals;

    @BeforeAll
    static void writePages() throws Exception {
        String[] options = {
            "--normalize",
            "speaker,punct-edge",
            "--terms",
            "vocabularies/HindiCustomVocabulary.txt",
            "--classes",
            "script,words",
            CALL_REFERENCE,
            CALL_HYPOTHESIS
        };
        terms = page("terms", options);
        String[] summary = new String[options.length + 2];
        System.arraycopy(options, 0, summary, 2, options.length);
        summary[0] = "-s";
        summary[1] = "-c";
        totals = page("terms-totals", summary);
    }

    @Test
    void wordsAreSortedByAnyColumn() {
        for (Path page : List.of(terms, totals)) {
            browser().open(page, "");
            assertEquals("मैं", browser().texts(WORDS).get(0));
            browser().all("#words-rows thead button").get(4).click();
            assertEquals(List.of("यू", "सौथ"), browser().texts(WORDS).subList(0, 2));
            assertEquals(
                    "descending", browser().all("#words-rows thead th").get(4).getDomAttribute("aria-sort"));
            browser().all("#words-rows thead button").get(0).click();
            assertEquals("अगले", browser().texts(WORDS).get(0));
            assertEquals(
                    "ascending", browser().all("#words-rows thead th").get(0).getDomAttribute("aria-sort"));
            assertEquals(1, browser().all("#words-rows [aria-sort]").size());
        }
    }

    @Test
    void aTableIsSearched() {
        browser().open(totals, "");
        browser().fill("#words .find input", "गोल");
        assertEquals(List.of("गोलकोंडा", "गोलकुंडा"), browser().texts(WORDS));
        assertEquals("2 of 97", browser().text("#words .find [role=status]"));
        assertEquals("3 of 3", browser().text("#terms .find [role=status]"));
    }

    @Test
    void aWordLeadsToItsUtterances() {
        browser().open(terms, "");
        browser().run("document.querySelector('#terms-rows tbody th a').click()");
        browser().await("#status", "1\u20131 of 1, of 9 in all");
        assertEquals("गोलकोंडा फोर्ट", browser().find("#search").getDomProperty("value"));
        browser().run("document.querySelector('#terms-rows .places a').click()");
        browser().await("tr.found > th > a", "4");
    }

    @Test
    void tablesStandWithoutScripts() {
        browser().allowScripts(false);
        try {
            browser().open(terms, "");
            assertTrue(browser().find("#terms-rows").isDisplayed());
            assertEquals(0, browser().all(".find, .sortable button").size());
        } finally {
            browser().allowScripts(true);
        }
    }

    @Test
    void fitAPhone() {
        browser().show(400, false);
        browser().open(terms, "");
        assertFits();
        assertFalse(browser().all(".find").isEmpty());
        browser().show(1280, false);
    }

    @ParameterizedTest(name = "are photographed {0} pixels wide, dark: {1}")
    @CsvSource({"1280, false", "400, true"})
    void arePhotographed(int width, boolean dark) throws IOException {
        photograph(terms, width, dark);
    }
}
