package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.charset.SpokenDigits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDigitsTest {

    @ParameterizedTest(name = "{0}: {1} may be {2}")
    @CsvSource({
        "en-US, F16, F sixteen",
        "en-US, F16, F one six",
        "en-US, B747, B seven forty-seven",
        "en-US, W3, double you three",
        "en-US, log4j, log four j",
        "en-US, COVID-19, COVID nineteen",
        "hi-IN, गेट-४, गेट चार",
        "de-DE, A8, A acht",
        "fr-FR, B2, B deux",
    })
    void saysDigitsAsWords(String language, String text, String reading) {
        List<String> readings = SpokenDigits.of(language).readings(text);
        assertTrue(readings.contains(reading), readings.toString());
    }

    @Test
    void leavesTextAloneThatItCannotSay() {
        assertEquals(List.of("four"), SpokenDigits.of("en-US").readings("four"));
        assertEquals(List.of(""), SpokenDigits.of("en-US").readings(""));
        assertEquals(List.of("x1234567890"), SpokenDigits.of("en-US").readings("x1234567890"));
        assertEquals(List.of("A8"), SpokenDigits.of("zu-ZA").readings("A8"));
    }
}
