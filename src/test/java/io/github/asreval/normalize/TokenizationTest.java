package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.Word;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenizationTest {

    private static final NormalizerPipeline NONE = NormalizerPipeline.none();

    @Test
    void countsAllWhiteSpaceButThatAtTheEnds() {
        Tokenization tokenization = Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, "")
                .withAllSpaces();
        assertEquals("CER[cp,nfc,allsp]", tokenization.label(NONE));
        List<String> tokens = tokenization.splitter().tokensWithSpaces("\u3000ab  c\td\u00A0 ").stream()
                .map(Word::compared)
                .toList();
        assertEquals(List.of("a", "b", " ", " ", "c", "\t", "d"), tokens);
        assertEquals(List.of(), tokenization.splitter().tokensWithSpaces(" \t "));
        assertFalse(tokenization.hasSeparator());
    }

    @ParameterizedTest(name = "{0} and {1}, blanks counted: {2}, are called {3}")
    @CsvSource({
        "whitespace, word, true, WER",
        "icu, word, true, WER[icu]",
        "mixed, word, false, WER[mixed]",
        "whitespace, char, true, 'CER[cp,nfc,sp]'",
        "whitespace, char, false, 'CER[cp,nfc,nosp]'",
        "whitespace, grapheme, false, 'CER[egc,nfc,nosp]'",
        "whitespace, akshara, true, 'CER[akshara,nfc,sp]'",
        "icu, char, true, 'CER[cp,nfc,sp,icu]'",
    })
    void labelsTheRate(String tokenizer, String unit, boolean spaces, String label) {
        Tokenization tokenization = new Tokenization(
                WordTokenizer.of(tokenizer).orElseThrow(), TokenUnit.of(unit).orElseThrow(), spaces, "");
        assertEquals(label, tokenization.label(NONE));
        assertEquals(label, tokenization.label(NormalizerPipeline.parse("fold")));
        assertEquals(label.substring(0, 3), tokenization.rate());
    }

    @ParameterizedTest(name = "blanks count in \"{0}\": {1}")
    @CsvSource({"'', true", "hi-IN, true", "ko, true", "zh, false", "zh-Hant-TW, false", "ja-JP, false", "th, false"})
    void blanksCountWhereTheyAreWritten(String language, boolean counted) {
        assertEquals(counted, Tokenization.keepsSpaces(language));
        Tokenization tokenization = Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, language);
        assertEquals(counted, tokenization.hasSeparator());
        assertTrue(tokenization.withSpaces(true).hasSeparator());
        assertFalse(tokenization.withSpaces(false).hasSeparator());
        assertFalse(new Tokenization(WordTokenizer.ICU, TokenUnit.WORD, true, language).hasSeparator());
    }

    @ParameterizedTest(name = "{0}, {1}: \"{2}\" is {3}")
    @CsvSource({
        "whitespace, word, Wi-Fi  ok, Wi-Fi=wi-fi|ok=ok",
        "icu, word, Wi-Fi : ok, Wi=wi|Fi=fi|ok=ok",
        "mixed, word, 我用IPhone, 我=我|用=用|IPhone=iphone",
        "whitespace, grapheme, 'एक   हिन्दी', ए=ए|क=क| = |हि=हि|न्दी=न्दी",
        "whitespace, char, É E\u0301, é=é| = |é=é",
        "icu, char, a : b, a=a| = |b=b",
    })
    void showsWhatWasWrittenWhereThatCanBeTold(String tokenizer, String unit, String line, String tokens) {
        Tokenization tokenization = new Tokenization(
                WordTokenizer.of(tokenizer).orElseThrow(), TokenUnit.of(unit).orElseThrow(), true, "");
        assertEquals(tokens, show(tokenization.splitter().tokens(fold().words(line))));
    }

    @Test
    void showsTheComparedWordsWhereTheWrittenOnesAreCutElsewhere() {
        TokenSplitter splitter = new Tokenization(WordTokenizer.ICU, TokenUnit.WORD, true, "").splitter();
        assertEquals("a=a|b=b", show(splitter.tokens(new Word("A", "a-b"))));
        assertEquals("", show(splitter.tokens(new Word("-", "-"))));
    }

    @ParameterizedTest(name = "{0}s and blanks make up the normalised line")
    @EnumSource(TokenUnit.class)
    void tokensMakeUpTheNormalisedLine(TokenUnit unit) {
        TokenSplitter splitter = Tokenization.of(WordTokenizer.MIXED, unit, "").splitter();
        Random random = new Random(9);
        for (int i = 0; i < 2000; i++) {
            String line = RandomText.line(random);
            List<Word> words = fold().words(line);
            List<String> compared = new ArrayList<>();
            splitter.tokens(words).forEach(token -> compared.add(token.compared()));
            boolean blanks = splitter.separator().isPresent();
            assertEquals(unit != TokenUnit.WORD, blanks);
            assertEquals(
                    String.join(blanks ? " " : "", Words.split(fold().text(line))),
                    String.join("", compared),
                    () -> CatalogueTest.codePoints(line));
        }
    }

    private static Normalizer fold() {
        return NormalizerPipeline.parse("fold").normalizer();
    }

    private static String show(List<Word> tokens) {
        return String.join(
                "|",
                tokens.stream()
                        .map(token -> token.written() + "=" + token.compared())
                        .toList());
    }
}
