package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UCharacter.IndicConjunctBreak;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CharacterTableTest {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    @Test
    void saysOfEveryCodePointWhatIcuSays() {
        holds("category", CharacterTable::category, UCharacter::getType);
        holds("cluster break", CharacterTable::clusterBreak, property(UProperty.GRAPHEME_CLUSTER_BREAK));
        holds("conjunct break", CharacterTable::conjunctBreak, property(UProperty.INDIC_CONJUNCT_BREAK));
        holds("pictographic", CharacterTable::isPictographic, binary(UProperty.EXTENDED_PICTOGRAPHIC));
        holds("ignorable", CharacterTable::isIgnorable, binary(UProperty.DEFAULT_IGNORABLE_CODE_POINT));
        holds("width", CharacterTable::width, CharacterTableTest::width);
    }

    @Test
    @SuppressWarnings("EnumOrdinal") // ICU gives this property as the ordinal of its enum
    void clustersAreCutByTheNumbersThatIcuHas() {
        assertEquals(IndicConjunctBreak.CONSONANT.ordinal(), Graphemes.CONSONANT);
        assertEquals(IndicConjunctBreak.EXTEND.ordinal(), Graphemes.EXTEND);
        assertEquals(IndicConjunctBreak.LINKER.ordinal(), Graphemes.LINKER);
    }

    @Test
    void knowsTheFormOfEveryCodePointOrAsksForIt() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            assertTrue(
                    !CharacterTable.isCanonical(text) || NFC.isNormalized(text),
                    () -> CodePoints.describe(text.codePointAt(0)));
            assertTrue(
                    !CharacterTable.isFolded(text)
                            || UCharacter.foldCase(text, true).equals(text),
                    () -> CodePoints.describe(text.codePointAt(0)));
        }
    }

    @Test
    void neverTakesATextForCanonicalThatIsNot() {
        int[] starts = {
            0x41, 0xE0, 0x300, 0x340, 0x390, 0x410, 0x480, 0x5B0, 0x620, 0x640, 0x915, 0x928, 0x93C, 0x950, 0x9A0,
            0x9BC, 0x9D8, 0xA3C, 0xB3C, 0xB46, 0xBBE, 0xBC6, 0xC46, 0xC56, 0xCC0, 0xD3E, 0xDCA, 0xDD8, 0x2000, 0x3041,
            0x3099, 0x4E00, 0xAC00, 0x1100, 0x1161, 0x11A8
        };
        Random random = new Random(1);
        int known = 0;
        for (int i = 0; i < 400_000; i++) {
            StringBuilder text = new StringBuilder();
            int script = starts[random.nextInt(starts.length)];
            for (int length = 1 + random.nextInt(4); length > 0; length--) {
                int start = random.nextInt(4) == 0 ? starts[random.nextInt(starts.length)] : script;
                text.appendCodePoint(start + random.nextInt(28));
            }
            String found = text.toString();
            boolean canonical = CharacterTable.isCanonical(found);
            known += canonical ? 1 : 0;
            assertTrue(
                    !canonical || NFC.isNormalized(found),
                    () -> "seed 1: " + CodePoints.describe(found.codePointAt(0))
                            + found.chars().mapToObj(Integer::toHexString).toList());
        }
        assertTrue(known > 100_000, "the table should know much, not only " + known);
    }

    @Test
    void knowsTheWordsOfEverydayText() {
        for (String word :
                new String[] {"", "naïve", "Агент", "हिन्दी", "लड़का", "मैं।", "“don’t”", "السلام", "日本語", "カタカナ", "한국어"
                }) {
            assertTrue(CharacterTable.isCanonical(word), word);
        }
        assertFalse(CharacterTable.isCanonical("e\u0301"));
        assertFalse(CharacterTable.isCanonical("\u0928\u093C"), "composes to U+0929");
        assertFalse(CharacterTable.isCanonical("\u093C"), "nothing before it");
    }

    private static IntFunction<Object> property(int property) {
        return c -> UCharacter.getIntPropertyValue(c, property);
    }

    private static IntFunction<Object> binary(int property) {
        return c -> UCharacter.hasBinaryProperty(c, property);
    }

    private static int width(int c) {
        int type = UCharacter.getType(c);
        int hangul = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
        if (type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK
                || type == UCharacterCategory.FORMAT
                || type == UCharacterCategory.CONTROL
                || (type == UCharacterCategory.COMBINING_SPACING_MARK && UCharacter.getCombiningClass(c) != 0)
                || hangul == HangulSyllableType.VOWEL_JAMO
                || hangul == HangulSyllableType.TRAILING_JAMO) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = eastAsian == EastAsianWidth.WIDE || eastAsian == EastAsianWidth.FULLWIDTH;
        return wide && type != UCharacterCategory.COMBINING_SPACING_MARK ? 2 : 1;
    }

    private static void holds(String what, IntFunction<Object> ours, IntFunction<Object> icu) {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int codePoint = c;
            assertEquals(icu.apply(c), ours.apply(c), () -> what + " of " + CodePoints.describe(codePoint));
        }
    }
}
