package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseKeyTest {

    @ParameterizedTest(name = "{0} and {1} have one key")
    @CsvSource({
        "'\u201CDon\u2019t,', DONT",
        "Straße, STRAßE",
        "café, CAFE\u0301",
        "१२, 12",
        "'1,000.', 1000",
        "الوَلَدُ, الولد",
        "إلى, الي",
        "المدرسة, المدرسه",
        "کتاب, كتاب",
        "שָׁלוֹם, שלום",
        "हिन्दी, हिंदी",
        "ज़मीन।, जमीन",
        "क\u094D\u200Dष, क\u094Dष",
        "हाँ, हां",
        "ครับ., ครับ"
    })
    void slightDifferencesAreGone(String a, String b) {
        assertEquals(LooseKey.of(a), LooseKey.of(b));
    }

    @ParameterizedTest(name = "with marks, {0} is {1}")
    @CsvSource({"'\u201CDon\u2019t,', dont", "CAFÉ, café", "الوَلَدُ., الوَلَدُ", "'ज़रा,', ज़रा", "—, ''"})
    void caseAndPunctuationAloneMayGo(String word, String key) {
        assertEquals(key, LooseKey.withMarks(word));
    }

    @ParameterizedTest(name = "{0} and {1} have two")
    @CsvSource({"cat, cut", "की, का", "ครับ, ครบ", "12, 21", "国, 國"})
    void otherLettersStay(String a, String b) {
        assertNotEquals(LooseKey.of(a), LooseKey.of(b));
    }

    @ParameterizedTest(name = "\"{0}\" has none")
    @CsvSource({"''", "—", "'...'", "'।'", "♪"})
    void whatIsNoWordHasNone(String word) {
        assertEquals("", LooseKey.of(word));
    }
}
