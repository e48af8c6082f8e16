package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.HostileText;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every hostile text in a browser, as words, ids, speakers and names of files; the base class sees what the page asks for. */
class HostileHtmlIT extends BrowserCase {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> TEXTS = HostileText.all();

    private static String transcript(String name, String behind) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : TEXTS) {
            lines.append(JSON.writeValueAsString(JSON.createObjectNode()
                            .put("id", text)
                            .put("speaker", text)
                            .put("text", "said " + text + behind)))
                    .append('\n');
        }
        return file(name, lines.toString());
    }

    /** What a page that shows text, and nothing else, has none of. */
    private static void assertNothingOfTheInputRuns() {
        assertFalse(browser().run("return document.title").contains("ran"));
        assertEquals("0", browser().run("""
            return document.querySelectorAll('#injected, injected, img, iframe, base, object, embed, form, '
                + 'meta[http-equiv=refresh], link:not([rel=icon]), h1 h1, td h1').length\
            """));
        assertEquals("[]", browser().run("""
            return JSON.stringify([...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
                .filter(({name, value}) => name.startsWith('on') || (/^(href|src|action)$/.test(name) && !/^(#|data:)/.test(value)))
                .map(({name, value}) => name + '=' + value)))\
            """));
        assertEquals("0", browser().run("return window.injected ? 1 : 0"));
    }

    @Test
    void isTextInAReport() throws Exception {
        Path page = page(
                "hostile",
                "-c",
                transcript("<img src=x onerror=alert(1)>'\"&amp;{{x}}", " end"),
                transcript("--><script>alert(2)<\u202Escript>", "x"));
        browser().open(page, "#id=%3Cscript%3Edocument.title%3D'ran'%3C%2Fscript%3E");
        assertEquals("1", browser().run("return document.activeElement.dataset.line"));
        assertNothingOfTheInputRuns();
        JsonNode rows = JSON.readTree(browser()
                .run("return JSON.stringify([...document.querySelectorAll('#rows > tr')].map(row =>"
                        + " row.textContent))"));
        assertEquals(100, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String shown = rows.get(i).asString();
            for (String word : Words.split(TEXTS.get(i))) {
                assertTrue(
                        shown.contains(VisibleText.escape(word)) || shown.contains(VisibleText.reveal(word)),
                        () -> VisibleText.reveal(word) + " is not in " + VisibleText.reveal(shown));
            }
        }
        browser().find("#next").click();
        assertNothingOfTheInputRuns();
        browser().fill("#search", "<script>document.title='ran'</script>");
        browser().await("#status", "1\u20132 of 2, of " + TEXTS.size() + " in all");
        assertNothingOfTheInputRuns();
    }

    @Test
    void isTextInAComparison() throws Exception {
        List<String> files = new ArrayList<>(List.of(
                transcript("said", " end"), transcript("<h1 id=injected>", "x"), transcript("'onload='x", " ende")));
        browser().open(page("hostile-compared", files.toArray(String[]::new)), "");
        assertNothingOfTheInputRuns();
    }
}
