package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, here letters, that are repeated in a row. */
class RepeatedUnitsTest {

    private static int[] words(String letters) {
        return letters.chars().toArray();
    }

    private static String runs(String letters, int length) {
        return RepeatedUnits.of(words(letters), length).stream()
                .map(run -> run.from() + "+" + run.length() + "/" + run.unit())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({
        "'', ''",
        "aa, ''",
        "aaa, 0+3/1",
        "baaa, 1+3/1",
        "aaab, 0+3/1",
        "ababa, ''",
        "ababab, 0+6/2",
        "abababa, 0+7/2",
        "xabababay, 1+7/2",
        "aaabaaabaaab, 0+12/4",
        "aaaxbbb, 0+3/1 4+3/1",
        "aaabbb, 0+3/1 3+3/1",
        "aaabbbb, 3+4/1 0+3/1",
        "aaaabbb, 0+4/1 4+3/1",
        "aaabbbaaabbbaaabbb, 0+18/6",
        "abcabcabcc, 0+9/3",
        "abcabcabccc, 0+9/3",
        "abcabcabcxccc, 0+9/3 10+3/1",
    })
    void theLongestRunsThatDoNotOverlapAreFound(String letters, String runs) {
        assertEquals(runs, runs(letters, letters.length()));
    }

    @Test
    void onlyAsManyWordsAreReadAsThereAre() {
        assertEquals("0+3/1", runs("aaaa", 3));
        assertEquals("", runs("aaaa", 2));
    }

    @Test
    void aRunKnowsItsEndAndHowOftenItsUnitIsWhole() {
        RepeatedUnits.Run run = new RepeatedUnits.Run(2, 7, 2);
        assertEquals(9, run.to());
        assertEquals(3, run.times());
    }

    @ParameterizedTest(name = "{0} repeats the {2} words of {1} {3} times")
    @CsvSource({
        "abab, ababab, 2, 2",
        "ab, ababab, 2, 1",
        "ba, ababab, 2, 1",
        "a, ababab, 2, 0",
        "ac, ababab, 2, 0",
        "cdcd, ababab, 2, 2",
        "cdcdc, ababab, 2, 2",
        "abxabab, ababab, 2, 2",
        "abababxab, ababab, 2, 3",
        "xab, ababab, 2, 1",
        "b, bbb, 1, 1",
        "x, bbb, 1, 0",
        "xx, bbb, 1, 2",
        "bcd, bcdbcdbcd, 3, 1",
        "cdb, bcdbcdbcd, 3, 1",
        "dbc, bcdbcdbcd, 3, 1",
        "dcb, bcdbcdbcd, 3, 0",
        "bdc, bcdbcdbcd, 3, 0",
        "'', bbb, 1, 0",
    })
    void whatWasSaidOverAndOverIsCountedFromAnyOfItsWords(String said, String heard, int unit, int times) {
        RepeatedUnits.Run run = new RepeatedUnits.Run(0, heard.length(), unit);
        assertEquals(times, RepeatedUnits.times(words(said), 0, said.length(), words(heard), run));
        // The same in the middle of other words.
        RepeatedUnits.Run behind = new RepeatedUnits.Run(3, heard.length(), unit);
        assertEquals(
                times,
                RepeatedUnits.times(
                        words("ab" + said + "ab"), 2, 2 + said.length(), words("xyz" + heard + "q"), behind));
    }
}
