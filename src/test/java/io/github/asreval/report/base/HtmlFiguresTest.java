package io.github.asreval.report.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.html.HtmlBars;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LengthTotal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFiguresTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, '1,000'",
        "143721, '143,721'",
        "9223372036854775807, '9,223,372,036,854,775,807'"
    })
    void groupsDigits(long number, String shown) {
        assertEquals(shown, HtmlFigures.grouped(number));
    }

    @Test
    void valuesAreThoseOfJson() {
        assertEquals("0.11363636363636363", HtmlFigures.value(OptionalDouble.of(15 / 132.0)));
        assertEquals("", HtmlFigures.value(OptionalDouble.empty()));
    }

    @ParameterizedTest(name = "a share of {0} is a bar of {1}")
    @CsvSource({"0, 0.0%", "0.000001, 0.5%", "0.3333, 33.3%", "0.9999, 100.0%", "1, 100.0%"})
    void barsFillTheirShareAndMoreThanNothingIsSeen(double share, String width) {
        assertTrue(HtmlFigures.bar(share, "S").contains("<rect class=\"S\" width=\"" + width + "\""));
    }

    @Test
    void lengthsArePutTogetherTwoRangesForEachDoubling() {
        List<LengthTotal> lengths = new ArrayList<>();
        for (int words = 0; words < 50; words++) {
            lengths.add(new LengthTotal(words, 2, 1));
        }
        List<String> rows = rows(lengths);
        assertEquals("0: 2 utterances, 1 errors, n/a", rows.get(0));
        assertEquals("1: 2 utterances, 1 errors, 50.000%", rows.get(1));
        assertEquals("3: 2 utterances, 1 errors, 16.667%", rows.get(3));
        assertEquals("4\u20135: 4 utterances, 2 errors, 11.111%", rows.get(4));
        assertEquals("6\u20137: 4 utterances, 2 errors, 7.692%", rows.get(5));
        assertEquals("24\u201331: 16 utterances, 8 errors, 1.818%", rows.get(9));
        assertTrue(rows.get(11).startsWith("48\u201363: 4 utterances"));
        assertEquals(12, rows.size());
    }

    @Test
    void rangesWithoutUtterancesAreLeftOut() {
        assertEquals(
                List.of("2: 1 utterances, 0 errors, 0.000%", "786432\u20131048575: 1 utterances, 3 errors, 0.000%"),
                rows(List.of(new LengthTotal(2, 1, 0), new LengthTotal(1_000_000, 1, 3))));
        assertEquals(List.of(), rows(List.of()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows(List<LengthTotal> lengths) {
        CorpusTotal total = new CorpusTotal(1, 0, new ErrorCounts(1, 0, 0, 0), lengths, 0);
        Summary summary = Summary.builder(total).byLength(true).build();
        List<Map<String, Object>> rows = (List<Map<String, Object>>)
                requireNonNull(HtmlBars.of(summary, UnitNames.WORDS).get(0).get("rows"));
        return rows.stream()
                .map(row -> row.get("name") + ": " + shown(row, 0) + " utterances, " + shown(row, 1) + " errors, "
                        + row.get("rate"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Object shown(Map<String, Object> row, int column) {
        List<Map<String, Object>> counts = (List<Map<String, Object>>) requireNonNull(row.get("counts"));
        return requireNonNull(counts.get(column).get("shown"));
    }

    @Test
    void wordsAreCutWhereACharacterEnds() {
        String word = "ab" + "क".repeat(1000);
        String shown = "ab" + "क".repeat(332) + "\u2026";
        assertEquals(shown, HtmlWord.text(TextCell.of(word)));
        assertEquals(shown, json(word));
        String longest = "x".repeat(HtmlWord.LONGEST);
        assertEquals(longest, HtmlWord.text(TextCell.of(longest)));
        assertEquals(longest + "\u2026", HtmlWord.text(TextCell.of(longest + "x")));
    }

    @Test
    void wordsCannotEndTheBlockThatHoldsThem() {
        assertEquals("\\u003c/script>\\u003c!--\\\"\\\\&", json("</script><!--\"\\&"));
        assertEquals("\u0301", json("\u0301"));
    }

    private static String json(String word) {
        Utf8Buffer target = new Utf8Buffer();
        HtmlWord.appendJson(TextCell.of(word), target);
        byte[] bytes = target.toString().getBytes(UTF_8);
        return new String(Arrays.copyOf(bytes, bytes.length), UTF_8);
    }
}
