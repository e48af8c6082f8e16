package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.ibm.icu.text.UnicodeSet;
import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.CatalogueTest;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationStepsTest {

    @Test
    void asciiPunctuationAndSymbolsAreThoseOfUnicode() {
        UnicodeSet punctuation = new UnicodeSet("[:P:]");
        UnicodeSet symbols = new UnicodeSet("[:S:]");
        for (int c = 0; c < 0x80; c++) {
            assertEquals(punctuation.contains(c), CharacterSets.isPunctuation(c), Character.toString(c));
            assertEquals(symbols.contains(c), CharacterSets.isSymbol(c), Character.toString(c));
        }
    }

    @Test
    void everyQuotationMarkOfUnicodeBecomesOneOfTwo() {
        for (String mark : new UnicodeSet("[:Quotation_Mark:]")) {
            String straight = text("quotes", mark);
            assertEquals(straight.equals("'") || straight.equals("\""), true, CatalogueTest.codePoints(mark));
        }
    }

    @ParameterizedTest(name = "the apostrophe of {0} is plain")
    @ValueSource(
            strings = {"don’t", "don\u02BCt", "don\u00B4t", "don`t", "don\u2032t", "don\u02BBt", "don\u055At", "don＇t"})
    void allApostrophesAreTheSame(String word) {
        assertEquals("don't", text("quotes", word));
    }

    @ParameterizedTest(name = "{1} stays whole in {0} and is found in the other spellings")
    @CsvSource({"uk, п\u02BCять, п’ять", "uz, to\u02BBg\u02BBon, to‘g‘on", "he, צה\u05F4ל, צה\"ל", "br, c\u02BCh, c’h"})
    void letterApostrophesMeetTheirTypedForms(String language, String letter, String typed) {
        String chain = "quotes,punct-edge";
        assertEquals(text(chain, typed), text(chain, letter), language);
        assertEquals(1, Words.split(text(chain, letter)).size());
    }

    @ParameterizedTest(name = "dashes makes U+{0} a hyphen-minus")
    @ValueSource(strings = {"2010", "2011", "2012", "2013", "2014", "2015", "2212", "05BE", "058A", "FE63", "FF0D"})
    void allDashesAreTheSame(String codePoint) {
        assertEquals("a-b", text("dashes", "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b"));
    }

    @Test
    void theKatakanaSignOfLengthIsNoDash() {
        assertEquals("コーヒー", text("dashes", "コーヒー"));
    }

    @ParameterizedTest(name = "punct-edge leaves of {0} the word {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "“Well,”; Well",
                "(मशहूर।); मशहूर",
                "can't; can't",
                "’tis; tis",
                "3.14.; 3.14",
                "5:30?; 5:30",
                "wi-fi,; wi-fi",
                "है।उनमें; है।उनमें",
                "¿qué?; qué",
                "50%.; 50%",
                "٪٥٠؟; ٪٥٠",
                "C#,; C#",
                "AT&T; AT&T",
                "&; &",
                "$5!; $5",
                "-5; -5",
                "(-.5); -.5",
                ".5; .5",
                "...5; 5",
                "--5; 5",
                "-yes; yes",
                "–5; 5",
                "\u22125; \u22125",
                "U.S.; U.S",
                "_x_; x",
                "📞!; 📞",
            })
    void stripsTheEdges(String word, String core) {
        assertEquals(core, text("punct-edge", word));
    }

    @ParameterizedTest(name = "punct-edge leaves nothing of {0}")
    @ValueSource(strings = {"।", "॥", "—", "...", "…", ":", "«", "፡", "·", "-", "'"})
    void dropsWordsOfPunctuation(String word) {
        assertEquals(
                List.of(), NormalizerPipeline.parse("punct-edge").normalizer().words(word));
    }

    @Test
    void punctSpaceSplitsAtEveryMark() {
        assertEquals("wi fi can t 3 14", text("punct-space", "wi-fi can't 3.14"));
        assertEquals("བོད ཡིག", text("punct-space", "བོད་ཡིག་"));
        assertEquals("है उनमें", text("punct-space", "है।उनमें"));
    }

    @Test
    void punctuationOfUnicodeIsGoneFromEverywhere() {
        String marks = "!’—।፡\u05BE\u2E42𐬼";
        assertEquals("ab", text("punct-remove", "a" + marks + "b"));
        assertEquals("a b", text("punct-space", "a" + marks + "b"));
    }

    @ParameterizedTest(name = "symbols-space leaves of {0} {1}")
    @CsvSource({"₹100, 100", "a+b, a b", "50%, 50%", "😀, ''", "°C, C", "a|b, a b"})
    void symbolsBecomeSpace(String word, String rest) {
        assertEquals(rest, text("symbols-space", word));
    }

    @ParameterizedTest(name = "{0} gives an ordinary word back as the same string")
    @ValueSource(
            strings = {"quotes", "dashes", "ellipsis", "punct-edge", "punct-remove", "punct-space", "symbols-space"})
    void makesNoCopyOfAWordThatStays(String step) {
        WordChange change = (WordChange) Catalogue.step(step).orElseThrow().change("");
        String word = "हैदराबाद";
        assertSame(word, change.change(word));
    }

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
