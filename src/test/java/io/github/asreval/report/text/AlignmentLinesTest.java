package io.github.asreval.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.base.DisplayWidth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentLinesTest {

    private static final String FOX = "the quick brown fox jumps over";
    private static final String FOX_HEARD = "the kwik brown fox jumps";

    @Test
    void lettersEveryError() {
        assertEquals("""
                   REF  the quick brown fox jumps over
                   HYP  the kwik  brown fox jumps ****
                            S                     D
                """, lines(TextStyle.PLAIN, FOX, FOX_HEARD));
        assertEquals("   REF  a *\n   HYP  a b\n          I\n", lines(TextStyle.PLAIN, "a", "a b"));
    }

    @Test
    void hasNoRowOfLettersWithoutErrors() {
        assertEquals("   REF  a b\n   HYP  a b\n", lines(TextStyle.PLAIN, "a b", "a b"));
    }

    @Test
    void showsAnUtteranceWithoutWords() {
        assertEquals("   REF\n   HYP\n", lines(TextStyle.PLAIN, "", ""));
        assertEquals("   REF  *\n   HYP  x\n        I\n", lines(TextStyle.PLAIN, "", "x"));
    }

    @Test
    void alignsByTheColumnsOfATerminal() {
        assertEquals("""
                   REF  日本 東京タワー a
                   HYP  日   東京       a
                        S    S
                """, lines(TextStyle.PLAIN, "日本 東京タワー a", "日 東京 a"));
    }

    @Test
    void wrapsTheRowsTogether() {
        assertEquals("""
                   REF  the quick
                   HYP  the kwik
                            S

                   REF  brown fox
                   HYP  brown fox

                   REF  jumps over
                   HYP  jumps ****
                              D
                """, lines(new TextStyle(18, false, false), FOX, FOX_HEARD));
        assertEquals("""
                   REF  a
                   HYP  a

                   REF  incomprehensible
                   HYP  incomprehensible

                   REF  b
                   HYP  b
                """, lines(new TextStyle(12, false, false), "a incomprehensible b", "a incomprehensible b"));
    }

    @Test
    void neverExceedsTheWidthUnlessAWordDoes() {
        Random random = new Random(9);
        String[] words = {"a", "हाँ", "日本語", "naïve", "x\u200D", "שלום"};
        for (int round = 0; round < 2000; round++) {
            int width = 20 + random.nextInt(60);
            String text = lines(new TextStyle(width, false, false), sentence(random, words), sentence(random, words));
            for (String line : text.lines().toList()) {
                assertTrue(DisplayWidth.of(line) <= width, line);
                assertFalse(line.endsWith(" "), line);
            }
        }
    }

    @Test
    void colorsErrorsBesidesLetteringThem() {
        assertEquals("""
                   REF  a \u001B[33mb\u001B[0m \u001B[31mc\u001B[0m d \u001B[36m*\u001B[0m
                   HYP  a \u001B[33mx\u001B[0m \u001B[31m*\u001B[0m d \u001B[36me\u001B[0m
                          S D   I
                """, lines(new TextStyle(0, true, false), "a b c d", "a x d e"));
    }

    @Test
    void isolatesRightToLeftWordsOnATerminalOnly() {
        assertEquals(
                "\u200E   REF  \u2068שלום\u2069 \u2068a\u2069\n\u200E   HYP  \u2068שלום\u2069 \u2068a\u2069\n",
                lines(new TextStyle(0, false, true), "שלום a", "שלום a"));
        assertEquals("   REF  שלום a\n   HYP  שלום a\n", lines(TextStyle.PLAIN, "שלום a", "שלום a"));
        assertEquals("   REF  a\n   HYP  a\n", lines(new TextStyle(0, false, true), "a", "a"));
    }

    @Test
    void showsInvisibleDifferencesAndNothingThatATerminalObeys() {
        assertEquals(
                "   REF  क्\u27E8ZWJ\u27E9ष \u27E8U+001B\u27E9[2J\n   HYP  क्ष      \u27E8U+001B\u27E9[2J\n        S\n",
                lines(TextStyle.PLAIN, "क्\u200Dष \u001B[2J", "क्ष \u001B[2J"));
    }

    private static String sentence(Random random, String[] words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            sentence.append(words[random.nextInt(words.length)]).append(' ');
        }
        return sentence.toString();
    }

    private static String lines(TextStyle style, String reference, String hypothesis) {
        return new AlignmentLines(style)
                .of(WerScorer.standard()
                        .score(reference, hypothesis)
                        .utterances()
                        .get(0));
    }
}
