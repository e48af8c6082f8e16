package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilityTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "0.2421875, 0.242",
        "1, 1",
        "0.9999999999999, 1",
        "0.9996, 0.999",
        "0.8388197422027588, 0.839",
        "0.1, 0.100",
        "0.046875, 0.047",
        "0.05, 0.050",
        "0.0499999, 0.0499999",
        "0.04996, 0.04996",
        "0.00235, 0.0024",
        "0.000061, 6.1e-5",
        "1.863e-9, 1.9e-9",
        "1e-300, 1e-300",
        "0, <1e-300",
    })
    void showsTwoDigitsAtLeastAndOnTheRightSide(double p, String shown) {
        assertEquals(shown, Probability.shown(p));
    }
}
