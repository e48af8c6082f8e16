package io.github.asreval.report.html;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.values.UnitNames;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class HtmlDistributionTest {

    @ParameterizedTest(name = "{0} errors in {1} words are {2}")
    @CsvSource({
        "0, 7, without error",
        "1, 1000000, over 0 to 10 %",
        "1, 10, over 0 to 10 %",
        "11, 100, over 10 to 20 %",
        "3, 10, over 20 to 30 %",
        "30001, 100000, over 30 to 40 %",
        "5, 5, over 90 to 100 %",
        "6, 5, over 100 %",
    })
    void stepsHaveTheirUpperEnd(long errors, long words, String range) {
        HtmlDistribution rates = new HtmlDistribution();
        rates.add(errors, words);
        assertEquals(range + "=1", counts(rates));
    }

    @Test
    void utterancesWithoutWordsHaveNoRate() {
        HtmlDistribution rates = new HtmlDistribution();
        rates.add(0, 0);
        rates.add(3, 0);
        assertEquals(List.of(), rates.content(UnitNames.WORDS));
        rates.add(0, 1);
        assertEquals("without error=1", counts(rates));
        assertEquals(
                "2 utterances have no reference word, and so no rate.",
                content(rates).get("note"));
    }

    @Test
    void partsAddUpToTheWhole() {
        Random random = new Random(9);
        HtmlDistribution whole = new HtmlDistribution();
        List<HtmlDistribution> parts = List.of(new HtmlDistribution(), new HtmlDistribution());
        for (int i = 0; i < 500; i++) {
            long words = random.nextInt(6);
            long errors = random.nextInt(9);
            whole.add(errors, words);
            parts.get(i % 2).add(errors, words);
        }
        parts.get(0).add(parts.get(1));
        assertEquals(content(whole), content(parts.get(0)));
    }

    @Test
    void countsTheUtterancesOfTheList() {
        String[] call = {"testdata/hinglish-call/reference.txt", "testdata/hinglish-call/hypothesis.txt"};
        HtmlDistribution expected = new HtmlDistribution();
        for (JsonNode utterance : HtmlPages.json(call).get("utterances")) {
            long errors = utterance.get("errors").asLong();
            expected.add(
                    errors,
                    utterance.get("hits").asLong()
                            + errors
                            - utterance.get("insertions").asLong());
        }
        String section = HtmlPages.between("distribution-title", "</section>", HtmlPages.html("-r", call[0], call[1]));
        for (Map<String, Object> column : columns(expected)) {
            String row = "<tr><th scope=\"row\">" + column.get("range") + "</th><td class=\"number\"><data value=\""
                    + column.get("count");
            assertTrue(section.contains(row), section);
        }
        assertTrue(section.contains("without error: 4 (44.4 %)</title>"), section);
        assertFalse(HtmlPages.html("-s", call[0], call[1]).contains("distribution-title"), "no lines, no rates");
    }

    private static String counts(HtmlDistribution rates) {
        return columns(rates).stream()
                .filter(column -> !Long.valueOf(0).equals(column.get("count")))
                .map(column -> column.get("range") + "=" + column.get("count"))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> content(HtmlDistribution rates) {
        return rates.content(UnitNames.WORDS).get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> columns(HtmlDistribution rates) {
        return (List<Map<String, Object>>) requireNonNull(content(rates).get("columns"));
    }
}
