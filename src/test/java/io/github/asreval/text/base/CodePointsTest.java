package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void namesCodePoints() {
        assertEquals("U+200D ZERO WIDTH JOINER", CodePoints.describe(0x200D));
        assertEquals("U+1F600 GRINNING FACE", CodePoints.describe(0x1F600));
        assertEquals("U+8EDF CJK UNIFIED IDEOGRAPH-8EDF", CodePoints.describe(0x8EDF));
    }

    @Test
    void namesCodePointsWithoutANameByTheirKind() {
        assertEquals("U+0009 <control-0009>", CodePoints.describe(9));
        assertEquals("U+D800 <lead surrogate-D800>", CodePoints.describe(0xD800));
        assertEquals("U+0378 <unassigned-0378>", CodePoints.describe(0x378));
    }

    @Test
    void namesEveryCodePointOfAText() {
        assertEquals("U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT", CodePoints.describe("e\u0301"));
        assertEquals("", CodePoints.describe(""));
    }

    @Test
    void refusesNumbersOutsideUnicode() {
        assertThrows(IllegalArgumentException.class, () -> CodePoints.describe(0x110000));
        assertThrows(IllegalArgumentException.class, () -> CodePoints.number(-1));
    }

    @Test
    void knowsHalfASurrogatePair() {
        assertTrue(CodePoints.areWhole(""));
        assertTrue(CodePoints.areWhole("a\uD83D\uDE00b"));
        assertFalse(CodePoints.areWhole("a\uD83D"));
        assertFalse(CodePoints.areWhole("\uDE00\uD83D"));
        assertFalse(CodePoints.areWhole("\uD83D\uD83D\uDE00"));
    }
}
