package io.github.asreval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.RandomText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordTokenizerTest {

    @ParameterizedTest(name = "white space alone: \"{0}\" is {1}")
    @CsvSource({
        "Agent\u00A0: हाँ, Agent|:|हाँ",
        "Agent :हाँ बिल्कुल।, Agent|:हाँ|बिल्कुल।",
        "研究生命起源, 研究生命起源",
    })
    void keepsWhatStandsBetweenWhiteSpace(String line, String words) {
        assertEquals(words, words(WordTokenizer.WHITESPACE, "", line));
    }

    /** What ICU 79.1 says, good and odd; 77.1 and 78.3 say the same. */
    @ParameterizedTest(name = "ICU, {0}: \"{1}\" is {2}")
    @CsvSource({
        "hi, Agent : हाँ बिल्कुल। हैदराबाद में, Agent|हाँ|बिल्कुल|हैदराबाद|में",
        "hi, दु:ख, दु:ख",
        "en, k:a, k:a",
        "en, wi-fi, wi|fi",
        "my, မြန်မာဘာသာစကား, မြန်မာဘာသာ|စကား",
        "zh, 研究生命起源, 研究|生命|起源",
        "ja, 東京都に住んでいます, 東京|都|に|住|んで|い|ます",
        "he, צה\"ל, צה\"ל",
        "fa, می\u200Cخواهم, می\u200Cخواهم",
        "bo, བོད་སྐད་, བོད|སྐད",
        "hi, '12,34,567', '12,34,567'",
        "'', ok 👍, ok",
        "th, ภาษาไทย, ภาษา|ไทย",
        "'', '', ''",
    })
    void findsWordsAsIcuDoes(String language, String line, String words) {
        assertEquals(words, words(WordTokenizer.ICU, language, line));
    }

    @ParameterizedTest(name = "mixed: \"{0}\" is {1}")
    @CsvSource({
        "我用iPhone手机, 我|用|iPhone|手|机",
        "ok好。, ok|好|。",
        "好！OK, 好|！|OK",
        "コーヒー, コ|ー|ヒ|ー",
        "ｶﾞｷﾞ, ｶﾞ|ｷﾞ",
        "กำลังgo, กำ|ลั|ง|go",
        "ភាសាenខ្មែរ, ភា|សា|en|ខ្មែ|រ",
        "မြန်, မြ|န်",
        "한국어, 한국어",
        "हिन्दी word's col·lecció 3.14, हिन्दी|word's|col·lecció|3.14",
        "ok👍, ok👍",
        "'', ''",
    })
    void countsCharactersOfScriptsWithoutBlanksAndWordsOfOthers(String line, String words) {
        assertEquals(words, words(WordTokenizer.MIXED, "", line));
    }

    @ParameterizedTest(name = "{0} words stand in the text in their order, without white space")
    @EnumSource(WordTokenizer.class)
    void wordsStandInTheTextInTheirOrder(WordTokenizer tokenizer) {
        Tokenizer words = tokenizer.tokenizer("en");
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            for (String stretch : Words.split(RandomText.line(random))) {
                int from = 0;
                for (String word : words.words(stretch)) {
                    int start = stretch.indexOf(word, from);
                    assertTrue(start >= from && !word.isEmpty(), stretch);
                    assertTrue(start == from || tokenizer == WordTokenizer.ICU, stretch);
                    from = start + word.length();
                }
                assertTrue(from == stretch.length() || tokenizer == WordTokenizer.ICU, stretch);
            }
        }
    }

    @Test
    void isFoundByItsName() {
        for (WordTokenizer tokenizer : WordTokenizer.values()) {
            assertEquals(Optional.of(tokenizer), WordTokenizer.of(tokenizer.id()));
        }
        assertEquals(Optional.empty(), WordTokenizer.of("ICU"));
    }

    private static String words(WordTokenizer tokenizer, String language, String line) {
        Tokenizer words = tokenizer.tokenizer(language);
        List<String> found = new ArrayList<>();
        for (String stretch : Words.split(line)) {
            found.addAll(words.words(stretch));
        }
        return String.join("|", found);
    }
}
