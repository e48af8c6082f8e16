package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOdditiesTest {

    @ParameterizedTest(name = "\"{0}\" holds an invisible character")
    @ValueSource(
            strings = {
                "a\u200Bb",
                "\uFEFFAgent",
                "co\u00ADop",
                "שלום\u200F",
                "\u2066x\u2069",
                "a\u2060",
                "a\u200Db",
                "\u200Cक",
                "1\u200D",
                "я\u200C",
                "!\u200D"
            })
    void findsInvisibleCharacters(String text) {
        assertTrue(TextOddities.invisible(text).isPresent());
    }

    @ParameterizedTest(name = "\"{0}\" holds none")
    @ValueSource(
            strings = {
                "",
                "fox",
                "क्\u200Dष",
                "न्\u200C",
                "می\u200Cخواهم",
                "ශ්\u200Dරී",
                "👨\u200D👩\u200D👧",
                "👩🏽\u200D🚀",
                "❤\uFE0F\u200D🔥"
            })
    void joinersThatScriptsNeedAreNone(String text) {
        assertEquals(OptionalInt.empty(), TextOddities.invisible(text));
    }

    @Test
    void tellsWhichCharacterItIs() {
        assertEquals(OptionalInt.of(0x200B), TextOddities.invisible("क्\u200Dष\u200B\uFEFF"));
    }

    @Test
    void knowsNoBreakSpaces() {
        assertTrue(TextOddities.hasNoBreakSpace("Agent\u00A0:"));
        assertTrue(TextOddities.hasNoBreakSpace("10\u202F000"));
        assertFalse(TextOddities.hasNoBreakSpace("a b\u3000c\u2009d"));
    }

    @ParameterizedTest(name = "\"{0}\" mixes scripts")
    @ValueSource(strings = {"Mоscow", "officeमध्ये", "अa", "कಕ", "ΑB", "x\u0301я", "Ꮃa"})
    void seesThatScriptsAreMixed(String word) {
        assertTrue(TextOddities.mixesScripts(word));
    }

    @ParameterizedTest(name = "\"{0}\" does not mix scripts")
    @ValueSource(
            strings = {
                "",
                "fox's",
                "naïve",
                "हिन्दी।",
                "कोविड-19",
                "e-गवर्नेंस",
                "10वीं",
                "५kg",
                "我用iPhone手机",
                "ใช้Google",
                "카톡ok",
                "ひらがなとカタカナと漢字",
                "e\u0301a",
                "“हाँ”",
                "µm"
            })
    void digitsAndPunctuationAreOfEveryScript(String word) {
        assertFalse(TextOddities.mixesScripts(word));
    }

    @Test
    void knowsZawgyiByWhatUnicodeWouldNotSpell() {
        assertTrue(TextOddities.looksLikeZawgyi("\u1031\u1019"));
        assertTrue(TextOddities.looksLikeZawgyi("\u103B\u1019\u1014\u1039\u1019\u102C\u1015\u1039"));
        assertFalse(TextOddities.looksLikeZawgyi("မြန်မာ"));
        assertFalse(TextOddities.looksLikeZawgyi("မန္တလေး"));
        assertTrue(TextOddities.isBurmese("မ"));
        assertFalse(TextOddities.isBurmese("ខ្មែរ"));
    }
}
