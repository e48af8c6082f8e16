package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledDigitsTest {

    @ParameterizedTest(name = "{1} is \"{2}\" in {0}")
    @CsvSource({
        "en, 25, twenty-five",
        "en, 0, zero",
        "en, 1984, one thousand nine hundred eighty-four",
        "en-IN, 1234567, twelve lakh thirty-four thousand five hundred sixty-seven",
        "en, १२, twelve",
        "hi, 15, पन्द्रह",
        "hi-IN, ५, पाँच",
        "de, 25, fünfundzwanzig",
        "th, 25, ยี่สิบห้า",
        "bn, 1, এক",
        "en, '“25,”', '“twenty-five,”'",
    })
    void spellsWholeNumbers(String language, String digits, String words) {
        assertEquals(words, spell(language, digits));
    }

    @ParameterizedTest(name = "\"{0}\" stays")
    @ValueSource(strings = {"3.14", "25%", "-5", "#5", "007", "9876543210", "5:30", "1,234", "4th", "₹5", "25-30", "."})
    void leavesWhatIsReadOut(String word) {
        assertEquals(word, spell("en", word));
    }

    @Test
    void noMarkForLineBreaksIsLeft() {
        for (String language : NumberLanguages.written()) {
            String words = spell(language, "7654321");
            assertFalse(words.contains("\u00AD") || words.contains("\u200B"), language);
        }
    }

    @Test
    void spellsInOneLanguageOnly() {
        assertThrows(IllegalArgumentException.class, () -> new SpelledDigits("hi+en"));
    }

    @Test
    void wordsAndDigitsTakeTheirTurnInOneOrderOnly() {
        assertEquals(
                "पाँच पाँच पाँच",
                NormalizerPipeline.parse("num-parse:hi,num-spell:hi")
                        .normalizer()
                        .text("5 पांच पाच"));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> NormalizerPipeline.parse("num-spell:hi,num-parse:hi"));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("the step \"num-parse\" has to stand before \"num-spell\", because"),
                refused::getMessage);
    }

    private static String spell(String language, String line) {
        return NormalizerPipeline.parse("num-spell:" + language).normalizer().text(line);
    }
}
