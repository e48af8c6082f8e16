package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"2, 6, 33.3 %", "0, 7, 0.0 %", "3, 3, 100.0 %", "1, 2000, 0.1 %", "1, 2001, 0.0 %", "5, 0, n/a"})
    void isRoundedToOneDecimal(long part, long whole, String share) {
        assertEquals(share, Share.rough(part, whole));
    }
}
