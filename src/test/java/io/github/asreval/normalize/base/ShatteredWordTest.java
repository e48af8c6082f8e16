package io.github.asreval.normalize.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a step takes apart. */
class ShatteredWordTest {

    private static String written(String chain, String line) {
        return String.join(
                " ",
                NormalizerPipeline.parse(chain).normalizer().words(line).stream()
                        .map(Word::written)
                        .toList());
    }

    @ParameterizedTest(name = "{0}: each word of {1} comes from its own part: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "punct-space | a,b,c | a, b, c",
                "punct-space | a,b,c, | a, b, c,",
                "punct-space | (a,b,c) | (a, b, c)",
                "punct-space | a,,b,-c;  | a,, b,- c;",
                "punct-space | x a,b,c, y | x a, b, c, y",
            })
    void eachComesFromItsOwnPart(String chain, String line, String written) {
        assertEquals(written, written(chain, line));
    }

    @Test
    void aWordOfManyTakesNoMoreMemoryThanItIsLong() {
        int pieces = 50_000;
        List<Word> words = NormalizerPipeline.parse("punct-space").normalizer().words("9,".repeat(pieces) + ",");
        assertEquals(pieces, words.size());
        assertEquals(
                2L * pieces + 1,
                words.stream().mapToLong(word -> word.written().length()).sum());
    }
}
