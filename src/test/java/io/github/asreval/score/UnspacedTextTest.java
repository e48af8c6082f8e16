package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to be written without blanks, at the edges. */
class UnspacedTextTest {

    @ParameterizedTest(name = "{0} from U+{1} to U+{2}")
    @CsvSource({
        "4, 3040, 30FF",
        "4, 3400, 9FFF",
        "4, F900, FAFF",
        "4, D840, D87F",
        "10, 0E00, 0EFF",
        "10, 1000, 109F",
        "10, 1780, 17FF"
    })
    void aScriptWithoutBlanksIsSoFromItsFirstToItsLastCharacter(int word, String first, String last) {
        int start = Integer.parseInt(first, 16);
        int end = Integer.parseInt(last, 16);
        for (int inside : new int[] {start, end}) {
            assertEquals(
                    true,
                    UnspacedText.isUnspaced(Character.toString((char) inside).repeat(word)));
            assertEquals(
                    false,
                    UnspacedText.isUnspaced(Character.toString((char) inside).repeat(word - 1)));
        }
        for (int outside : new int[] {start - 1, end + 1}) {
            assertEquals(
                    false,
                    UnspacedText.isUnspaced(Character.toString((char) outside).repeat(10)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', false",
        "the cat, false",
        "今日は天気 が 良い, false",
        "今日は天気が 良い, true",
        "今日は天ab, true",
        "今日は天abcd, false",
        "今日は天!!!!!!!!, true",
        // Thai words are longer; what there is more of says which.
        "今日は天気กกกก x, true",
        "今日は天กกกก, true",
        "今日は天กกกกก, false",
        "今日は天กกกกกก, true",
    })
    void mostLettersAndMoreOfThemThanAWordHas(String line, boolean unspaced) {
        assertEquals(unspaced, UnspacedText.isUnspaced(line));
    }

    @Test
    void aSampleIsSoIfMoreThanHalfOfItsUtterancesAre() {
        List<UtteranceSample.Line> sample = new ArrayList<>();
        sample.add(new UtteranceSample.Line(1, "今日は天気", "x", 1, 6));
        sample.add(new UtteranceSample.Line(2, "x", "y", 1, 2));
        assertEquals(false, UnspacedText.isUnspaced(sample));
        sample.add(new UtteranceSample.Line(3, "x", "今日は天気", 1, 6));
        assertEquals(true, UnspacedText.isUnspaced(sample));
        assertEquals(2, UnspacedText.count(sample));
    }
}
