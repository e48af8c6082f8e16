package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutStepsTest {

    @Test
    void aLineOfWhiteSpaceIsEmpty() {
        assertEquals("", text("ws", " \u00A0\t"));
        assertEquals("", text("ws", ""));
    }

    @ParameterizedTest(name = "U+{0} is white space")
    @ValueSource(strings = {"0009", "000B", "001C", "0085", "00A0", "1680", "2003", "2028", "202F", "3000"})
    void allWhiteSpaceBecomesOneSpace(String codePoint) {
        assertEquals("a b", text("ws", "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b"));
    }

    @Test
    void aZeroWidthSpaceIsNoWhiteSpace() {
        assertEquals("a\u200Bb", text("ws", "a\u200Bb"));
    }

    @Test
    void noWordNeedsItsLineForTheSakeOfWhiteSpace() {
        Normalizer normalizer = NormalizerPipeline.parse("ws").normalizer();
        assertFalse(normalizer.word("word").needsLine());
        assertEquals(normalizer.words("a b"), normalizer.words("  a \u00A0 b "));
    }

    @ParameterizedTest(name = "{0} becomes {1} apart and {2} joined")
    @CsvSource({
        "wi-fi, wi fi, wifi",
        "covid-19, covid 19, covid19",
        "3-fold, 3 fold, 3fold",
        "a-1-2, a 1-2, a1-2",
        "9-11, 9-11, 9-11",
        "-5, -5, -5",
        "wor-, wor-, wor-",
        "a--b, a--b, a--b",
        "'-'n, '-'n, '-'n",
        "अप-टू-डेट, अप टू डेट, अपटूडेट",
        "क्\u200D-ख, क्\u200D ख, क्\u200Dख",
        "e\u2010mail, e mail, email",
        "בית־ספר, בית ספר, ביתספר",
        "yes—no, yes—no, yes—no",
        "𐐨-𐐩, 𐐨 𐐩, 𐐨𐐩",
        "-, -, -",
    })
    void hyphensOfCompoundsOnly(String word, String apart, String joined) {
        assertEquals(apart, text("hyphen-space", word));
        assertEquals(joined, text("hyphen-join", word));
    }

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
