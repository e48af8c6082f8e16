package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerScorer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWindowTest {

    @ParameterizedTest(name = "{1} of {0} shows {2} to {3} and says \"{4}\"")
    @CsvSource({
        "aaaa,         4, 0, 4,  ''",
        "aaaa,         9, 0, 4,  ''",
        "'',           4, 0, 0,  ''",
        "aaaaaaaaaa,   4, 0, 4,  '6 more pairs'",
        "aaaaaaxaaa,   4, 4, 8,  '4 pairs before, 2 more behind'",
        "xaaaaaaxxa,   4, 5, 9,  '5 pairs before, 1 more behind'",
        "aaaaaaaxxx,   3, 7, 10, '7 pairs before'",
        "xxxxxxxxxx,   3, 0, 3,  '7 more pairs'",
    })
    void showsTheStretchWithMostErrors(String words, int most, int begin, int end, String leftOut) {
        HtmlWindow window = HtmlWindow.of(utterance(words), most);
        assertEquals(begin + " " + end, window.begin() + " " + window.end());
        assertEquals(leftOut, window.leftOut());
    }

    @Test
    void noOtherStretchHasMore() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                words.append(random.nextInt(4) == 0 ? 'x' : 'a');
            }
            int most = 1 + random.nextInt(12);
            HtmlWindow window = HtmlWindow.of(utterance(words.toString()), most);
            assertEquals(Math.min(most, words.length()), window.end() - window.begin());
            for (int begin = 0; begin + most <= words.length(); begin++) {
                assertTrue(
                        errors(words, begin, begin + most) <= errors(words, window.begin(), window.end()),
                        words + ", " + most);
            }
        }
    }

    private static long errors(CharSequence words, int begin, int end) {
        return words.subSequence(begin, end).chars().filter(c -> c == 'x').count();
    }

    /** An utterance with a word for each letter, of which every x was heard as something else. */
    private static ScoredUtterance utterance(String letters) {
        String said = String.join(" ", letters.split(""));
        return WerScorer.standard()
                .score(said, said.replace('x', 'y'))
                .utterances()
                .get(0);
    }
}
