package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlGatesTest {

    private static final String REFERENCE = "testdata/hinglish-call/reference.txt";
    private static final String HYPOTHESIS = "testdata/hinglish-call/hypothesis.txt";

    @ParameterizedTest(name = "a gate under {0} is said to have {1}")
    @CsvSource({"15%, passed, 0", "10%, failed, 1"})
    void saysWhetherTheyPassed(String limit, String outcome, int status) {
        String[] arguments = {"-s", "-f", "html", "--fail-above", limit, REFERENCE, HYPOTHESIS};
        String box = HtmlPages.between("<ul id=\"gates\"", "</ul>", HtmlPages.wer(status, arguments));
        assertTrue(box.contains("<li class=\"" + outcome + "\">"), box);
        assertEquals(1, HtmlPages.count(box, "<li "), box);
        arguments[2] = "json";
        JsonNode gate = JsonMapper.shared()
                .readTree(HtmlPages.wer(status, arguments))
                .get("gates")
                .get(0);
        String value = HtmlPages.value(gate.get("value"));
        assertTrue(box.contains("<data value=\"" + value + "\">fail-above "), box);
        assertTrue(box.contains(": 11.364 %, " + outcome + "</data>"), box);
    }

    @Test
    void aPageWithoutGatesHasNoBox() {
        assertFalse(HtmlPages.html(REFERENCE, HYPOTHESIS).contains("id=\"gates\""));
    }
}
