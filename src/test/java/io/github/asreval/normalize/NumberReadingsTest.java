package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingsTest {

    private final NumberReadings readings = new NumberReadings();

    @ParameterizedTest(name = "{1} is said in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 5 | five",
                "en | 105 | one hundred five; one hundred and five; one zero five",
                "en | 1984 | one thousand nine hundred eighty-four; one thousand nine hundred and eighty-four;"
                        + " nineteen eighty-four; nineteen hundred eighty-four; one nine eight four",
                "en | 2500 | two thousand five hundred; twenty-five hundred; two five zero zero",
                "en | 2000 | two thousand; two zero zero zero",
                "en | 007 | zero zero seven",
                "en-IN | 150000 | one lakh fifty thousand; one five zero zero zero zero",
                "hi | 1984 | एक हज़ार नौ सौ चौरासी; उन्नीस सौ चौरासी; एक नौ आठ चार",
                "hi-IN | १०० | एक सौ; एक शून्य शून्य",
                "de | 1984 | eintausendneunhundertvierundachtzig; neunzehnhundertvierundachtzig; eins neun acht vier",
            })
    void tellsHowDigitsMayBeSaid(String language, String digits, String said) {
        assertEquals(List.of(said.split("; ", -1)), readings.readings(digits, language));
    }

    @Test
    void englishIsReadWithLakhToo() {
        assertEquals(
                List.of(
                        "two hundred fifty thousand",
                        "two lakh fifty thousand",
                        "two hundred and fifty thousand",
                        "two five zero zero zero zero"),
                readings.readings("250000", "en"));
    }

    @ParameterizedTest(name = "\"{0}\" has no reading")
    @ValueSource(strings = {"", "3.14", "five", "5 ", "-5"})
    void onlyDigitsHaveReadings(String text) {
        assertEquals(List.of(), readings.readings(text, "en"));
    }

    @Test
    void longDigitsAreReadOneByOne() {
        assertEquals(1, readings.readings("1234567890123456", "hi").size());
    }

    @Test
    void refusesALanguageWithoutWords() {
        assertThrows(IllegalArgumentException.class, () -> readings.readings("5", "xx"));
    }
}
