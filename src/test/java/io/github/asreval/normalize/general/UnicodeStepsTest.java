package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeStepsTest {

    @Test
    void onlyExactTellsCanonicallyEqualWordsApart() {
        assertNotEquals(words("exact", "e\u0301"), words("exact", "é"));
        assertNotEquals(words("exact,fold", "E\u0301"), words("exact,fold", "é"));
        assertEquals(words("fold", "E\u0301"), words("fold", "é"));
        assertEquals(words("nfd", "é"), words("nfd", "e\u0301"));
    }

    @ParameterizedTest(name = "nfc makes {0} {1}")
    @CsvSource({
        "\u09DC, \u09A1\u09BC",
        "\u0A33, \u0A32\u0A3C",
        "\u0931, \u0930\u093C",
        "\uFB4B, ו\u05B9",
        "\u212B, Å",
        "\u1FEF, `",
        "\u0627\u0653, آ",
    })
    void nfcIsTheFormOfUnicode(String word, String composed) {
        assertEquals(text("nfc", composed), text("nfc", word));
    }

    @ParameterizedTest(name = "nfc does not mend {0}, which looks like {1}")
    @CsvSource({"\u0905\u093E, आ", "\u0649\u0654, ئ", "\u0915\u094B\u093C, \u0915\u093C\u094B", "\u090F\u0945, ऍ"})
    void nfcMendsNoSpellingThatOnlyLooksTheSame(String word, String lookAlike) {
        assertNotEquals(text("nfc", lookAlike), text("nfc", word));
    }

    @ParameterizedTest(name = "nfkc makes {0} {1}")
    @CsvSource({"1½, 11\u20442", "①, 1", "Ⅻ, XII", "ｶﾞ, ガ", "℃, °C", "\u1E9B, ṡ", "ﬀ, ff"})
    void nfkcReplacesCompatibilityCharacters(String word, String plain) {
        assertEquals(plain, text("nfkc", word));
    }

    @Test
    void aLigatureOfAPhraseIsTheWordsOfThePhrase() {
        assertEquals(4, words("nfkc", "\uFDFA").size());
    }

    @ParameterizedTest(name = "invisible leaves of U+{0} what is to be seen")
    @ValueSource(
            strings = {
                "00AD", "034F", "061C", "180E", "200B", "200E", "2060", "2062", "2069", "FE00", "FE0F", "FEFF", "E0067",
                "E01EF"
            })
    void deletesWhatIsInvisible(String codePoint) {
        assertEquals("ab", text("invisible", "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b"));
    }

    @ParameterizedTest(name = "invisible keeps U+{0}, which is part of a spelling")
    @ValueSource(strings = {"200C", "200D", "115F", "1160", "3164", "FFA0", "17B4", "17B5"})
    void keepsWhatBelongsToASpelling(String codePoint) {
        String word = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
        assertEquals(word, text("invisible", word));
    }

    @Test
    void aWordOfInvisibleCharactersIsNoWord() {
        assertEquals(List.of(), words("invisible", "\uFEFF\u200B"));
    }

    @Test
    void whatAnInvisibleCharacterKeptApartComposes() {
        assertEquals("é", text("invisible", "e\u034F\u0301"));
    }

    @Test
    void joinersGoFromInsideOfAWordAndFromItsEnd() {
        assertEquals("\u0930\u094D\u092F \u0928\u094D", text("joiners", "\u0930\u094D\u200D\u092F \u0928\u094D\u200D"));
    }

    @ParameterizedTest(name = "lower:{0} makes {1} {2}")
    @CsvSource({
        "tr, ISPARTA, ısparta",
        "tr-TR, İZMİR, izmir",
        "az, BAKI, bakı",
        "en, IZMIR, izmir",
        "el, ΟΔΟΣ, οδος",
        "lt, I\u0301, i\u0307\u0301",
        "de, STRASSE, strasse",
        "de, ẞ, ß",
        "hi, हाँ, हाँ",
        "en, ǅ, ǆ",
    })
    void lowersByTheLanguage(String language, String word, String lower) {
        assertEquals(lower, text("lower:" + language, word));
        assertEquals(
                lower, NormalizerPipeline.parse("lower", language).normalizer().text(word));
    }

    @ParameterizedTest(name = "fold:{0} makes {1} and {2} the same")
    @CsvSource({"tr-TR, DIŞ, dış", "AZ, İ, i", "de, STRASSE, straße", "el, ΟΔΟΣ, οδος", "en, \u212A, k", "en, ꭰ, Ꭰ"})
    void foldsByTheLanguage(String language, String one, String other) {
        assertEquals(text("fold:" + language, other), text("fold:" + language, one));
    }

    @ParameterizedTest(name = "\"{0}\" is no language")
    @ValueSource(strings = {"x", "-tr", "t.r", "हि", "12"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("fold:" + tag));
    }

    @ParameterizedTest(name = "accents-latin makes {0} {1}")
    @CsvSource({
        "việt, viet",
        "ÅNGSTRÖM, ANGSTROM",
        "ǘ, u",
        "ﬁ\u0301, ﬁ",
        "İstanbul, Istanbul",
        "Ａ\u0301, Ａ",
        "Ελλάδα, Ελλάδα",
        "ё, ё",
        "שָׁלוֹם, שָׁלוֹם",
        "가, 가",
        "ガ, ガ",
        "तमिऴ, तमिऴ",
        "\u0301a, \u0301a",
        "5\u0301, 5\u0301",
        "øłđı, øłđı",
    })
    void takesAccentsOffLatinLettersOnly(String word, String plain) {
        assertEquals(text("nfc", plain), text("accents-latin", word));
    }

    @ParameterizedTest(name = "digits-ascii makes {0} {1}")
    @CsvSource({"৩৫, 35", "௧௦, 10", "๓, 3", "𝟘𝟵, 09", "५:३०, 5:30", "½, ½", "五, 五", "²,²"})
    void writesDecimalDigitsAsAscii(String word, String ascii) {
        assertEquals(ascii, text("digits-ascii", word));
    }

    @ParameterizedTest(name = "{0} gives an ordinary word back as the same string")
    @ValueSource(
            strings = {
                "exact",
                "nfc",
                "nfd",
                "nfkc",
                "nfkc-cf",
                "invisible",
                "bidi-marks",
                "joiners",
                "lower",
                "fold",
                "accents-latin",
                "digits-ascii"
            })
    void makesNoCopyOfAWordThatStays(String step) {
        WordChange change = (WordChange) Catalogue.step(step).orElseThrow().change("");
        String word = "word-5";
        assertSame(word, change.change(word));
    }

    private static List<Word> words(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().words(line);
    }

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
