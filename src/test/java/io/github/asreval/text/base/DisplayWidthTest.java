package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    /** Measured with wcwidth 0.9.1, but for the ligature asked for by a joiner, where it says 1. */
    @ParameterizedTest(name = "\"{0}\" takes {1} columns")
    @CsvSource({
        "'', 0",
        "fox, 3",
        "日本語, 6",
        "ｶﾞ, 2",
        "Ａ１, 4",
        "한국, 4",
        "क्षा, 2",
        "क्\u200Dष, 2",
        "प्लेनेटोरियम, 9",
        "ड्रैव, 3",
        "👨\u200D👩\u200D👧\u200D👦, 2",
        "❤\uFE0F, 2",
        "กำ, 2",
        "שָׁלוֹם, 4",
        "e\u0301, 1",
        "a\u200Bb, 2",
    })
    void isThatOfATerminal(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @ParameterizedTest(name = "\"{0}\" takes {1} columns at most")
    @CsvSource({"fox, 3", "हिन्दी, 5", "日本, 4", "क्षा, 3", "❤\uFE0F, 2", "'', 0"})
    void isBoundedByTheSumOfCodePoints(String text, int columns) {
        assertEquals(columns, DisplayWidth.atMost(text));
    }

    @ParameterizedTest(name = "\"{0}\" is as wide composed as decomposed")
    @CsvSource({"déjà", "ड़ज़", "é", "ễ", "ổ"})
    void doesNotDependOnTheNormalForm(String text) {
        assertEquals(
                DisplayWidth.of(Normalizer2.getNFCInstance().normalize(text)),
                DisplayWidth.of(Normalizer2.getNFDInstance().normalize(text)));
    }
}
