package io.github.asreval.vocabulary.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.text.base.CharacterSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyDataTest {

    private static final String HEADER = "language: xx-XX\nsource: a test\nas-of: 2026-07\n";

    @Test
    void readsHeaderAndSections() {
        var data = VocabularyData.parse("test", "# a comment\nkey: a value # another\n\n[one]\n0041 # A\n\n[two]\n");
        assertEquals(Optional.of("a value"), data.value("key"));
        assertEquals(Optional.empty(), data.value("other"));
        assertEquals(List.of("0041"), data.section("one"));
        assertEquals(List.of(), data.section("two"));
        assertEquals(List.of(), data.section("three"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'key: a\nwhat' | 'test.txt:2: neither \"key: value\" nor a section: \"what\"'",
                "'key: a\nkey: b' | 'test.txt:2: given twice: \"key: b\"'",
                "'[one]\n\n[one]' | 'test.txt:3: given twice: \"[one]\"'"
            })
    void namesTheLineThatIsWrong(String text, String message) {
        var e = assertThrows(IllegalArgumentException.class, () -> VocabularyData.parse("test", text));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'[phrase]\n0041\n[extra]' | 'test.txt: unknown section \"extra\"'",
                "'extra: 1\n[phrase]\n0041' | 'test.txt: unknown key \"extra\"'",
                "'[ipa]\na' | 'test.txt: section \"phrase\" is missing or empty'",
                "'[phrase]\n0042\n0041' | 'test.txt: phrase: range \"0041\" is not behind the range before it'",
                "'[phrase]\n0041\n[mapped]\n0042' | 'test.txt: not \"from -> to\": \"0042\"'",
                "'[phrase]\n0041\n[mapped]\nx -> 0042' | 'test.txt: not \"from -> to\": \"x -> 0042\"'",
                "'[phrase]\n0041\n[ipa]\na\na' | 'test.txt: an IPA symbol is given twice'",
                "'latin-case: upper\n[phrase]\n0041' | 'test.txt: unknown value \"upper\" of \"latin-case\"'"
            })
    void refusesCharsetsThatAreNotAsTheyShouldBe(String text, String message) {
        VocabularyData data = VocabularyData.parse("test", HEADER + text);
        var e = assertThrows(IllegalArgumentException.class, () -> CharsetContent.of(data));
        assertEquals(message, e.getMessage());
    }

    @Test
    void addsToTheSetItIsTheSameAs() {
        var content = CharsetContent.of(VocabularyData.parse("test", HEADER + "same-as: he-IL\n[tolerated]\n002E\n"));
        assertEquals(CharsetContent.shipped("he-IL").phrase(), content.phrase());
        assertEquals(CharacterSet.of('.'), content.tolerated());
        assertEquals("a test", content.source());
    }

    @Test
    void missingResourceIsABug() {
        assertThrows(IllegalStateException.class, () -> VocabularyData.load("nothing"));
    }
}
