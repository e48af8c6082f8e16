package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlScaleTest {

    @ParameterizedTest(name = "bars of at most {0} stand on {1}")
    @CsvSource({
        "0,       '0, 50 %, 100 %'",
        "0.0758,  '0, 4 %, 8 %'",
        "0.08,    '0, 4 %, 8 %'",
        "0.0801,  '0, 5 %, 10 %'",
        "0.25,    '0, 15 %, 30 %'",
        "0.101,   '0, 10 %, 20 %'",
        "0.99,    '0, 50 %, 100 %'",
        "1,       '0, 50 %, 100 %'",
        "3.5,     '0, 50 %, 100 %'",
        "0.01,    '0, 0.5 %, 1 %'",
        "0.00003, '0, 0.0015 %, 0.003 %'",
    })
    void endsAtARoundShare(double highest, String labels) {
        assertEquals(List.of(labels.split(", ")), labels(HtmlScale.to(highest)));
    }

    @Test
    void noBarOfTheScaleIsLongerThanTheScale() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            double highest = Math.pow(random.nextDouble(), 8);
            double end = HtmlScale.to(highest).end().doubleValue() / 100;
            assertTrue(
                    highest <= end * (1 + 1e-12) && (highest == 0 || end <= 2 * highest * (1 + 1e-12)),
                    highest + " on " + end);
        }
    }

    @Test
    void barsAreInProportionToTheScale() {
        HtmlScale scale = HtmlScale.to(0.07);
        assertTrue(scale.bar(OptionalDouble.of(0.04), "S").contains("class=\"S\" width=\"50.0%\""));
        assertTrue(scale.bar(OptionalDouble.empty(), "S").contains("class=\"S\" width=\"0.0%\""));
        assertTrue(HtmlScale.to(2).bar(OptionalDouble.of(2), "all").contains("class=\"over\""));
    }

    private static List<String> labels(HtmlScale scale) {
        Matcher text = Pattern.compile("<text[^>]*>([^<]*)<").matcher(scale.axis());
        return text.results().map(match -> match.group(1)).toList();
    }
}
