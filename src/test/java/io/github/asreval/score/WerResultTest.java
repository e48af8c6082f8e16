package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerResultTest {

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\" is summed up")
    @CsvSource(
            delimiter = '|',
            value = {
                "the quick brown fox | the kwik brown fox | error rate 25.0 % (1 / 4): hits 3, substitutions 1, deletions 0, insertions 0; utterances 1",
                "the cat sat | the cat sat down and slept | error rate 100.0 % (3 / 3): hits 3, substitutions 0, deletions 0, insertions 3; utterances 1",
                "'' | oh | error rate n/a (1 / 0): hits 0, substitutions 0, deletions 0, insertions 1; utterances 1",
            })
    void isSummedUpInALine(String reference, String hypothesis, String line) {
        assertEquals(line, WerScorer.standard().score(reference, hypothesis).toString());
    }
}
