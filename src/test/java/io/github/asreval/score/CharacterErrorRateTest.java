package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterErrorRateTest {

    @ParameterizedTest(name = "{0}s of the article''s call, blanks counted: {1}: {2}/{3}")
    @CsvSource({
        "char, true, 23, 669",
        "char, false, 18, 546",
        "grapheme, true, 19, 456",
        "grapheme, false, 15, 333",
        "akshara, true, 19, 456",
        "akshara, false, 15, 333",
    })
    void givesTheFiguresOfTheArticlesTexts(String unit, boolean spaces, long errors, long characters)
            throws IOException {
        ErrorCounts counts = scorer(unit, spaces)
                .score(
                        Path.of("testdata/hinglish-call/reference.txt"),
                        Path.of("testdata/hinglish-call/hypothesis-space-restored.txt"))
                .total()
                .counts();
        assertEquals(errors, counts.errors());
        assertEquals(characters, counts.referenceWords());
    }

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\": {2} of {3} {4}s, blanks counted: {5}")
    @CsvSource({
        "'a b', ab, 1, 3, char, true",
        "'a b', ab, 0, 2, char, false",
        "'a  b ', ' a b', 0, 3, char, true",
        "'', 'a b', 3, 0, char, true",
        "क्षा, का, 2, 4, char, true",
        "क्षा, का, 1, 1, grapheme, true",
        "க்ஷா, கா, 2, 2, grapheme, true",
        "க்ஷா, கா, 1, 1, akshara, true",
    })
    void countsCharacters(
            String reference, String hypothesis, long errors, long characters, String unit, boolean spaces) {
        ErrorCounts counts = scorer(unit, spaces)
                .score(List.of(reference), List.of(hypothesis))
                .total()
                .counts();
        assertEquals(errors, counts.errors());
        assertEquals(characters, counts.referenceWords());
    }

    @Test
    void countsTheWordsOfATokenizer() {
        WerScorer icu = WerScorer.standard().withTokenization(Tokenization.of(WordTokenizer.ICU, TokenUnit.WORD, "zh"));
        assertEquals(
                new ErrorCounts(2, 1, 0, 0),
                icu.score("研究生命起源。", "研究生活起源").total().counts());
        WerScorer mixed = WerScorer.standard()
                .withNormalizer(NormalizerPipeline.parse("fold"))
                .withTokenization(Tokenization.of(WordTokenizer.MIXED, TokenUnit.WORD, ""));
        ScoredUtterance utterance =
                mixed.score("用iPhone打", "用Iphone").utterances().get(0);
        assertEquals(new ErrorCounts(2, 0, 1, 0), utterance.counts());
        assertEquals("iPhone", utterance.alignment().reference().get(1).written());
    }

    @Test
    void aReferenceOfWhatIsNoWordIsEmpty() {
        WerScorer icu = WerScorer.standard()
                .withTokenization(Tokenization.of(WordTokenizer.ICU, TokenUnit.WORD, "en"))
                .withoutEmptyReferences();
        assertEquals(
                1,
                icu.score(List.of("...", "a"), List.of("x", "a")).utterances().size());
    }

    private static WerScorer scorer(String unit, boolean spaces) {
        return WerScorer.standard()
                .withTokenization(Tokenization.of(
                                WordTokenizer.WHITESPACE, TokenUnit.of(unit).orElseThrow(), "")
                        .withSpaces(spaces));
    }
}
