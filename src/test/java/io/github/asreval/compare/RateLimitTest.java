package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

    @ParameterizedTest(name = "{0} is the fraction {1}, printed as {2}")
    @CsvSource({
        "15%, 0.15, 15 %",
        "15 %, 0.15, 15 %",
        "0.15, 0.15, 15 %",
        ".5, 0.5, 50 %",
        "0, 0, 0 %",
        "0%, 0, 0 %",
        "0.5%, 0.005, 0.5 %",
        "1.0, 1, 100 %",
        "100%, 1, 100 %",
        "250%, 2.5, 250 %",
        "7.125%, 0.07125, 7.125 %",
    })
    void readsPercentagesAndFractions(String text, BigDecimal fraction, String printed) {
        RateLimit limit = RateLimit.parse(text);
        assertEquals(0, fraction.compareTo(limit.fraction()));
        assertEquals(printed, limit.toString());
    }

    @ParameterizedTest(name = "{0} is refused, since it could be a percentage or a fraction")
    @ValueSource(strings = {"15", "1", "1.5", "100", "2.0"})
    void refusesWhatCouldBeMeantEitherWay(String text) {
        String message = refusal(text);
        assertTrue(message.contains("could be") && message.contains("write " + text + "%"), message);
    }

    @ParameterizedTest(name = "\"{0}\" is no rate")
    @ValueSource(strings = {"", "%", "-5%", "0,15", "15%%", "NaN", "1e-2", "Infinity", "\u0967\u096B%", "15 percent"})
    void refusesWhatIsNoRate(String text) {
        assertTrue(refusal(text).contains("write it as 15% or 0.15"));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> RateLimit.parse(text))
                .getMessage());
    }

    @Test
    void isNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> new RateLimit(new BigDecimal("-0.01")));
    }
}
