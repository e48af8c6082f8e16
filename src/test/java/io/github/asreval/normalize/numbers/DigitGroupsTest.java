package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitGroupsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12,34,567 | 1234567",
                "१२,३४,५६७ | १२३४५६७",
                "1,234,567.89 | 1234567.89",
                "1,00,000 | 100000",
                "₹1,23,456/- | ₹123456/-",
                "5,000 करोड़ | 5000 करोड़",
                "(1,234), 5,678. | (1234), 5678.",
                "1\u066C234 | 1234",
            })
    void takesMarksOutOfGroups(String grouped, String digits) {
        assertEquals(digits, ungroup("num-ungroup", grouped));
    }

    @ParameterizedTest(name = "\"{0}\" stays")
    @ValueSource(
            strings = {
                "1,2 and 3,45",
                "1,2,3",
                "1234,567",
                "0,123",
                "1,2345",
                "12,345,67",
                "3.141,592",
                "1,234,56,789",
                "1, 234",
                "1 234",
                ",",
                "5,"
            })
    void leavesOtherMarks(String line) {
        assertEquals(line, ungroup("num-ungroup", line));
    }

    @ParameterizedTest(name = "{1} is {2} in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 1.234.567,89 | 1234567,89",
                "de | 1,234 | 1,234",
                "de | 12.11.2022 | 12.11.2022",
                "de-CH | 1’234’567.50 | 1234567.50",
                "de-CH | 1'234 | 1234",
                "fr | 1\u202F234\u202F567,89 | 1234567,89",
                "fr | 1\u00A0234 und 5 | 1234 und 5",
                "fr | 1 234 | 1 234",
                "hi-IN | 12,34,567 | 1234567",
                "es | 1.234 | 1234",
                "es-MX | 1,234 | 1234",
                "pt-BR | 1.234 | 1234",
            })
    void followsTheMarksOfALanguage(String language, String grouped, String digits) {
        assertEquals(digits, ungroup("num-ungroup:" + language, grouped));
    }

    @Test
    void onlyGroupedDigitsNeedTheLine() {
        assertTrue(DigitGroups.of("").concerns("1,234"));
        assertFalse(DigitGroups.of("").concerns("1234") || DigitGroups.of("").concerns("well,"));
        assertTrue(DigitGroups.of("fr").concerns("1"));
        assertFalse(DigitGroups.of("fr").concerns("un"));
    }

    private static String ungroup(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
