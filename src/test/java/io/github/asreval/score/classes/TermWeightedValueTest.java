package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NIST's term-weighted value, held against the unit test of F4DE's MetricTWV. */
class TermWeightedValueTest {

    @ParameterizedTest(name = "P_miss {0} and P_FA {1} give {2}")
    @CsvSource({"0.328, 0.000312, 0.3600312", "0.202, 0.0002, 0.59802", "1, 0, 0", "0, 0, 1"})
    void onePointIsF4des(double miss, double falseAlarm, double value) {
        assertEquals(value, TermWeightedValue.of(miss, falseAlarm), 1e-12);
    }

    @Test
    void eachTermCountsTheSame() {
        List<TermCounts> terms =
                List.of(new TermCounts(3, 0, 0, 1, 1), new TermCounts(1, 0, 0, 0, 0), new TermCounts(0, 0, 0, 2, 2));
        assertEquals(0.3053774, TermWeightedValue.of(terms, 3600).orElseThrow(), 5e-8);
        double first = 0.25 + TermWeightedValue.BETA / 3596;
        double third = 1 + TermWeightedValue.BETA * 2 / 3598;
        assertEquals(
                1 - (first + 0 + third) / 3, TermWeightedValue.of(terms, 3600).orElseThrow(), 1e-12);
    }

    @Test
    void termsThatWereNotSaidAreLeftOut() {
        assertEquals(
                OptionalDouble.of(1),
                TermWeightedValue.of(List.of(new TermCounts(1, 0, 0, 0, 0), new TermCounts(0, 0, 0, 0, 5)), 60));
        assertEquals(OptionalDouble.empty(), TermWeightedValue.of(List.of(new TermCounts(0, 0, 0, 0, 5)), 60));
        assertEquals(OptionalDouble.empty(), TermWeightedValue.of(List.of(new TermCounts(9, 0, 0, 0, 0)), 9));
    }
}
