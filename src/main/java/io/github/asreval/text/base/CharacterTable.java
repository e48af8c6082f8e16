package io.github.asreval.text.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * What Unicode says of single characters, as ICU has it on every JDK, without ICU where the characters are everyday ones.
 *
 * <pre>{@code
 * CharacterTable.category('\u0966') == UCharacterCategory.DECIMAL_DIGIT_NUMBER
 * CharacterTable.isCanonical("हिन्दी")     // true
 * CharacterTable.isCanonical("e\u0301")    // false: it may be composed
 * }</pre>
 *
 * <p>ICU reads its tables from its large jar, which takes longer than a short run takes altogether. So what it says of the
 * scripts from Latin to Sinhala and of general punctuation stands here, a character of {@link #CLASSES} for each code
 * point; Han, kana and Hangul go by rules; all else is asked of ICU. A test holds all of it to ICU.
 */
public final class CharacterTable {

    private static final int CLUSTER_SHIFT = 5;
    private static final int CONJUNCT_SHIFT = 10;
    private static final int WIDTH_SHIFT = 12;
    private static final int CANONICAL = 1 << 14;
    private static final int FOLDED = 1 << 15;
    private static final int IGNORABLE = 1 << 16;
    private static final int PICTOGRAPHIC = 1 << 17;

    /** The only negative value. */
    private static final int UNKNOWN = -1;

    private static final int UNKNOWN_SIGN = Integer.MIN_VALUE;
    private static final int END = 0xE00;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;
    private static final char FIRST_CLASS = '#';
    /** How many syllables of Hangul differ in their final alone; the first of them has none. */
    private static final int HANGUL_FINALS = 28;

    private static final int WIDE_LETTER = UCharacterCategory.OTHER_LETTER | 2 << WIDTH_SHIFT | CANONICAL;

    private static final char NUKTA = '\u093C';

    /** By class: category in 5 bits, cluster break in 5, conjunct break in 2, width in 2, and the flags above. */
    private static final int[] PROPERTIES = {
        0x0402F, 0x040AF, 0x0404F, 0x0500C, 0x05017, 0x05019, 0x05014, 0x05015, 0x05018, 0x05013,
        0x05009, 0x0D001, 0x0501A, 0x05016, 0x05002, 0x0501B, 0x2501B, 0x05005, 0x0501C, 0x14030,
        0x0500B, 0x0D002, 0x0501D, 0x0D003, 0x05004, 0x00866, 0x08866, 0x14866, 0x01004, 0x05000,
        0x01017, 0x05001, 0x04867, 0x04170, 0x04866, 0x05148, 0x05405, 0x04C66, 0x01405, 0x01868,
        0x01005, 0x05868, 0x05165, 0x0100C, 0x14070, 0x14A30, 0x0502D, 0x0502E, 0x25017, 0x15020
    };

    /** By code point: its class, counted from {@link #FIRST_CLASS}. */
    private static final String CLASSES = ""
            + "##########$##%##################&'''(''')*'+',''----------''+++''..........................)'*/0"
            + "/11111111111111111111111111)+*+#################################&'((((2'/345+63/2+77/8''/749777'"
            + ".......................+.......811111111111111111111111+11111111.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1"
            + ".1.1.1.1.1.1.1.1.1.1.1.11.1.1.1.1.1.1.1.18.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1..1.1.18"
            + "1..1.1..1...11....1..1...111..1..1.1.1..1.11.1..1...1.1..114.1114444.:1.:1.:1.1.1.1.1.1.1.1.11.1"
            + ".1.1.1.1.1.1.1.18.:1.1...1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1111111..1..1"
            + "1.1....1.1.1.1.111111111111111111111111111111111111111111111111111111111111111111111441111111111"
            + "1111111111111111;;;;;;;;;;;;;;;;;;////;;;;;;;;;;;;//////////////;;;;;///////;/;/////////////////"
            + "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<=<<<<<<<<<><<<<<<<<<<<<<<<<"
            + "<<<<<<<<<<<<<<<<.1.1?/.1@@;111A.@@@@//.A...@.@..8.................@.........11118111111111111111"
            + "118111111111111.88BBB881.1.1.1.1.1.1.1.1.1.1.1.18811.8+.1..11..................................."
            + "................111111111111111111111111111111111111111111111111.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1"
            + ".12<<<<<CC.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1..1.1.1.1.1.1.11.1.1.1.1.1.1.1.1"
            + ".1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1@..............."
            + ".......................@;;''''''11111111111111111111111111111111111111181',;;22(@<<<<<<<<<<<<<<<"
            + "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<,<'<<'<<'<<<@@@@@@444444444444444444444444444@@@@4444''@@@@@@@@@@@"
            + "DDDDDD+++''(''22<<<<<<<<<<<'6'''44444444444444444444444444444444;4444444444<<<<<<<<<<<<<<<<<<<<<"
            + "----------''''44<4444444444444444444444444444444444444444444444444444444444444444444444444444444"
            + "44444444444444444444'4<<<<<<<D2<<<<<<;;<<2<<<<44----------444224''''''''''''''@D4<44444444444444"
            + "4444444444444444<<<<<<<<<<<<<<<<<<<<<<<<<<<@@444444444444444444444444444444444444444444444444444"
            + "44444444444444444444444444444444444444EEEEEEEEEEE4@@@@@@@@@@@@@@----------4444444444444444444444"
            + "44444444444<<<<<<<<<;;2''';@@<((4444444444444444444444<<<<;<<<<<<<<<;<<<;<<<<<@@'''''''''''''''@"
            + "4444444444444444444444444<<<@@'@44444444444@@@@@444444444444444444444444/4444444DD@@@@@<<<<<<<<<"
            + "44444444444444444444444444444444444444444;<<<<<<<<<<<<<<<<<<<<<<<<D<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
            + "EEEF44444444444444444GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGEF<4FFFEEEEEEEEFFFFHFF4<<<<EEEIIIIIIII"
            + "44EE''----------';444444GGGGGGGG4EFF@44444444@@44@@44GGGGGGGGGGGGGGGGGGGG@GGGGGGG@G@@@GGGG@@<4JF"
            + "FEEEE@@FF@@FFH4@@@@@@@@J@@@@II@I44EE@@----------GG((7777772(4'<@@EEF@444444@@@@44@@4444444444444"
            + "444444444@4444444@4K@4K@44@@<@FFFEE@@@@EE@@EEE@@@E@@@@@@@KKK4@K@@@@@@@----------EE444E'@@@@@@@@@"
            + "@EEF@444444444@444@44GGGGGGGGGGGGGGGGGGGG@GGGGGGG@GG@GGGGG@@<4FFFEEEEE@EEF@FFH@@4@@@@@@@@@@@@@@@"
            + "44EE@@----------'(@@@@@@@GEEEEEE@EFF@44444444@@44@@44GGGGGGGGGGGGGGGGGGGG@GGGGGGG@GG@GGGGG@@<4JE"
            + "FEEEE@@FF@@FFH@@@@@EEE<J@@@@II@G44EE@@----------2G777777@@@@@@@@@@E4@444444@@@444@4444@@@44@4@44"
            + "@@@44@@@444@@@444444444444@@@@JFEFF@@@FFF@FFFE@@4@@@@@@J@@@@@@@@@@@@@@----------777222222(2@@@@@"
            + "EFFFE44444444@444@444GGGGGGGGGGGGGGGGGGGG@GGGGGGGGGGGGGGGG@@<4EEEFFFF@EEE@EEEH@@@@@@@<<@GGG@44@@"
            + "44EE@@----------@@@@@@@'777777724EFF'44444444@444@44444444444444444444444@4444444444@44444@@<4FE"
            + "LFJFF@ELL@LLEE@@@@@@@JJ@@@@@444@44EE@@----------@44F@@@@@@@@@@@@EEFF444444444@444@444GGGGGGGGGGG"
            + "GGGGGGGGGGGGGGGGGGGGGGGGGGGEE4JFFEEEE@FFF@FFFHM2@@@@444J7777777444EE@@----------7777777772444444"
            + "@EFF@444444444444444444@@@444444444444444444444444@444444444@4@@4444444@@@<@@@@JFFEEE@E@FFFFFFFJ"
            + "@@@@@@----------@@FF'@@@@@@@@@@@NN&&&&&&&&&6OP66,,,,,,''59)559)5''''''''QR66666&'''''''''59'S''0"
            + "0'''+)*''S''''''''+'0''''''''''&66666T6666666666";

    private CharacterTable() {}

    /** Returns the general category, as {@link UCharacter#getType(int)} does. */
    public static int category(int codePoint) {
        int known = known(codePoint);
        return known == UNKNOWN ? UCharacter.getType(codePoint) : known & 0x1F;
    }

    /** Returns whether no sign is drawn for a character where it is not supported: Unicode's default ignorable ones. */
    public static boolean isIgnorable(int codePoint) {
        return has(codePoint, IGNORABLE, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /**
     * Returns whether a text is known to be in canonical composed form (NFC); if not, it may still be. True for empty text.
     */
    public static boolean isCanonical(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (known(c) & (CANONICAL | UNKNOWN_SIGN)) != CANONICAL && !isApart(before, c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Returns whether a character is a nukta behind a letter of Devanagari with which it is not composed. */
    private static boolean isApart(char before, char c) {
        return c == NUKTA
                && before >= '\u0915'
                && before <= '\u0939'
                && before != '\u0928'
                && before != '\u0930'
                && before != '\u0933';
    }

    /** Returns whether full case folding is known to leave a text as it is; if not, it may still do so. */
    public static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((known(text.charAt(i)) & (FOLDED | UNKNOWN_SIGN)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many columns a character takes by itself: none, one or two. */
    static int width(int codePoint) {
        int known = known(codePoint);
        return known == UNKNOWN ? icuWidth(codePoint) : known >> WIDTH_SHIFT & 3;
    }

    /** Returns the property by which grapheme clusters are cut. */
    static int clusterBreak(int codePoint) {
        int known = known(codePoint);
        return known == UNKNOWN
                ? UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK)
                : known >> CLUSTER_SHIFT & 0x1F;
    }

    /** Returns the property by which clusters of Indic letters are kept together. */
    static int conjunctBreak(int codePoint) {
        int known = known(codePoint);
        return known == UNKNOWN
                ? UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_CONJUNCT_BREAK)
                : known >> CONJUNCT_SHIFT & 3;
    }

    /** Returns whether a character is a picture, of which joiners make one cluster. */
    static boolean isPictographic(int codePoint) {
        return has(codePoint, PICTOGRAPHIC, UProperty.EXTENDED_PICTOGRAPHIC);
    }

    private static boolean has(int codePoint, int flag, int property) {
        int known = known(codePoint);
        return known == UNKNOWN ? UCharacter.hasBinaryProperty(codePoint, property) : (known & flag) != 0;
    }

    /** Returns the properties of a character, or {@link #UNKNOWN}. */
    private static int known(int c) {
        if (c < END) {
            return PROPERTIES[CLASSES.charAt(c) - FIRST_CLASS];
        }
        if (c < PUNCTUATION_END) {
            return c < PUNCTUATION ? UNKNOWN : PROPERTIES[CLASSES.charAt(END + c - PUNCTUATION) - FIRST_CLASS];
        }
        if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA)) {
            return WIDE_LETTER;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            boolean open = (c - 0xAC00) % HANGUL_FINALS == 0;
            return WIDE_LETTER | (open ? GraphemeClusterBreak.LV : GraphemeClusterBreak.LVT) << CLUSTER_SHIFT;
        }
        return UNKNOWN;
    }

    private static int icuWidth(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.CONTROL -> 0;
            case UCharacterCategory.COMBINING_SPACING_MARK -> UCharacter.getCombiningClass(codePoint) == 0 ? 1 : 0;
            default -> icuWidthOfBase(codePoint);
        };
    }

    private static int icuWidthOfBase(int codePoint) {
        int hangul = UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE);
        if (hangul == HangulSyllableType.VOWEL_JAMO || hangul == HangulSyllableType.TRAILING_JAMO) {
            return 0;
        }
        int eastAsian = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return eastAsian == EastAsianWidth.WIDE || eastAsian == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
