package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noticed in words by themselves. */
class SuspectSpellingsTest {

    private static final TextHint.Place HERE = new TextHint.Place(true, 1);
    /** Burmese as Zawgyi has it, with the vowel before its consonant, and as Unicode has it. */
    private static final String ZAWGYI = "\u1031\u1019";

    private static SuspectSpellings spellings(String... words) {
        SuspectSpellings spellings = new SuspectSpellings();
        for (String word : words) {
            spellings.add(word, HERE);
        }
        return spellings;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"e\u0301", "\u0958", "\u095F", "न\u093C", "हि\u0958"})
    void whatIsCanonicallyEqualToAnotherSpellingIsDecomposed(String word) {
        assertTrue(spellings(word).decomposed());
        assertFalse(spellings("हिन्दी", "abc", "é", "\u0957", "\u0960", "है,").decomposed());
        SuspectSpellings all = spellings("abc");
        all.add(spellings(word));
        all.add(spellings("abc"));
        assertTrue(all.decomposed(), "one part of several is enough");
    }

    @Test
    void aWordHasACanonicalForm() {
        assertEquals("é", spellings().canonical("e\u0301"));
        assertEquals("abc", spellings().canonical("abc"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"a\u200Cb, joiners", "a\u200Db, joiners", "a\u200Bb, invisible"})
    void whatDeletesInvisibleCharactersIsNamed(String word, String step) {
        List<TextHint> hints = spellings(word, "abc").characters();
        assertEquals(1, hints.size());
        assertTrue(hints.get(0).message().endsWith(": --normalize " + step + " deletes them"), hints.toString());
        assertTrue(hints.get(0).message().startsWith("1 different words hold"), hints.toString());
        assertEquals(List.of(), spellings("abc", "हिन्दी").characters());
    }

    @Test
    void oneInTenBurmeseWordsIsNoAccident() {
        SuspectSpellings spellings = spellings(ZAWGYI);
        for (int i = 0; i < 9; i++) {
            spellings.add("မြန်မာ" + "က".repeat(i), HERE);
        }
        assertEquals(
                List.of("1 of 10 different Burmese words are spelled as in the Zawgyi encoding, not in Unicode's:"
                        + " --normalize zawgyi rewrites them"),
                spellings.scripts().stream().map(TextHint::message).toList());
        spellings.add("စာ", HERE);
        assertEquals(List.of(), spellings.scripts());
    }

    @Test
    void wordsOfTwoScriptsAreCountedOnce() {
        SuspectSpellings spellings = spellings("aя", "aя");
        spellings.add(spellings("яa", "aя"));
        assertEquals(
                List.of(
                        "2 different words mix scripts, such as \"aя\": --near-misses shows where that alone is the error"),
                spellings.scripts().stream().map(TextHint::message).toList());
    }
}
