package io.github.asreval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void splitsAtWhiteSpaceAndNowhereElse() {
        assertEquals(List.of("Agent", ":", "हाँ", "बिल्कुल।"), Words.split("  Agent :\tहाँ बिल्कुल।\u00A0"));
        assertEquals(List.of("a\u200Bb", "c\uFEFFd"), Words.split("a\u200Bb\u3000c\uFEFFd"));
        assertEquals(List.of("\u0000", "{", "(x)"), Words.split("\u0000 { (x)"));
    }

    @Test
    void findsNoWordInNothing() {
        assertEquals(List.of(), Words.split(""));
        assertEquals(List.of(), Words.split(" \t\u2009 "));
        assertTrue(Words.isBlank(" \u2028"));
        assertFalse(Words.isBlank(" \u200B"));
    }

    @Test
    void takesForWhiteSpaceWhatUnicodeDoesAndTheInformationSeparators() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean separator = codePoint >= 0x1C && codePoint <= 0x1F;
            assertEquals(
                    UCharacter.isUWhiteSpace(codePoint) || separator,
                    Words.isWhiteSpace(codePoint),
                    Integer.toHexString(codePoint));
        }
    }

    @Test
    void trimsWhatSeparatesWords() {
        assertEquals("a  b", Words.trim("\u3000\t a  b\u00A0\n"));
        assertEquals("", Words.trim(" \u2028"));
        assertEquals("\u200Ba", Words.trim("\u200Ba"));
    }
}
