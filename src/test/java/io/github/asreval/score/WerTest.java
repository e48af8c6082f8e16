package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerTest {

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\": {2} of {3}")
    @CsvSource({
        "the cat sat,  the cat sad,      1, 3",
        "the cat sat,  the cat sat down, 1, 3",
        "the cat sat,  The cat sat.,     2, 3",
        "the cat sat,  '',               3, 3",
        "हेलो मैं लावन्या,   हेलो मैं लावण्या,       1, 3",
        "'',           hello,            1, 0",
        "'',           '',               0, 0"
    })
    void countsErrorsPerReferenceWord(String reference, String hypothesis, long errors, long words) {
        CorpusTotal total = Wer.of(reference, hypothesis).total();
        assertEquals(errors, total.counts().errors());
        assertEquals(words, total.counts().referenceWords());
        assertEquals(
                words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) errors / words), total.errorRate());
    }

    @Test
    void scoresAPairOfListsAsTheSumOfItsPairs() {
        Random random = new Random(9);
        List<String> reference = new ArrayList<>();
        List<String> hypothesis = new ArrayList<>();
        long errors = 0;
        for (int i = 0; i < 200; i++) {
            reference.add(line(random));
            hypothesis.add(line(random));
            errors +=
                    Wer.of(reference.get(i), hypothesis.get(i)).total().counts().errors();
        }
        WerResult all = Wer.of(reference, hypothesis);
        assertEquals(200, all.utterances().size());
        assertEquals(errors, all.total().counts().errors());
    }

    @Test
    void hasNoRateWithoutUtterances() {
        assertEquals(
                OptionalDouble.empty(), Wer.of(List.of(), List.of()).total().errorRate());
    }

    @Test
    void refusesListsOfDifferentLength() {
        assertThrows(IllegalArgumentException.class, () -> Wer.of(List.of("a", "b"), List.of("a")));
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int words = random.nextInt(6); words > 0; words--) {
            line.append((char) ('a' + random.nextInt(4))).append(' ');
        }
        return line.toString();
    }
}
