package io.github.asreval.vocabulary.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.vocabulary.charset.LanguageCharset.Documentation;
import io.github.asreval.vocabulary.charset.LanguageCharset.LatinCase;
import io.github.asreval.vocabulary.charset.LanguageCharset.SoundsLike;
import io.github.asreval.vocabulary.values.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageCharsetTest {

    private static LanguageCharset charset(String tag) {
        return LanguageCharset.of(tag).orElseThrow();
    }

    static List<String> languages() {
        return LanguageCharset.languages();
    }

    static List<String> counts() throws IOException {
        try (InputStream in = LanguageCharsetTest.class.getResourceAsStream("charset-counts.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void servesEveryLanguageInOrder() {
        List<String> sorted = new ArrayList<>(languages());
        sorted.sort(null);
        assertEquals(sorted, languages());
        assertEquals(114, Set.copyOf(languages()).size());
        assertEquals(114, languages().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void hasAsManyCharactersAsTheGuide(String line) {
        String[] cells = line.split(" ", -1);
        assertEquals(Integer.parseInt(cells[1]), charset(cells[0]).phrase().size());
        assertEquals(Integer.parseInt(cells[2]), charset(cells[0]).ipa().size());
    }

    @Test
    void countsAreKnownForEveryLanguage() throws IOException {
        assertEquals(
                languages(),
                counts().stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void isConsistent(String tag) {
        LanguageCharset charset = charset(tag);
        assertEquals(tag, charset.language().tag());
        assertEquals(charset.language().name(), charset.name());
        assertFalse(charset.name().isBlank());
        for (CharacterSet set : List.of(charset.phrase(), charset.tolerated(), charset.gaps())) {
            int end = -2;
            for (CharacterSet.Range range : set.ranges()) {
                assertTrue(range.first() > end + 1, "ranges that touch or overlap: " + range);
                end = range.last();
                for (int c = range.first(); c <= range.last(); c++) {
                    assertTrue(UCharacter.isDefined(c), "not assigned: " + Integer.toHexString(c));
                    assertFalse(UCharacter.isDigit(c), "a digit: " + Integer.toHexString(c));
                    assertFalse(UCharacter.isUWhiteSpace(c), "white space: " + Integer.toHexString(c));
                }
            }
        }
        charset.tolerated().ranges().forEach(r -> assertFalse(charset.phrase().contains(r.first())));
        charset.gaps().ranges().forEach(r -> assertFalse(charset.accepted().contains(r.first())));
        assertEquals(
                charset.documentation() == Documentation.UNDOCUMENTED,
                charset.phrase().isEmpty());
        assertEquals(charset.phrase().isEmpty(), charset.source().isEmpty());
        assertEquals(charset.phrase().isEmpty(), charset.asOf().isEmpty());
        assertEquals(charset.phrase().contains('a'), charset.latinCase() != LatinCase.NONE);
        assertEquals(charset.phrase().contains('A'), charset.latinCase() == LatinCase.BOTH);
    }

    @Test
    void looksTagsUpInAnyCase() {
        assertEquals("hi-IN", charset("HI-in").language().tag());
        assertEquals("zh-HK", charset("yue-HK").language().tag());
        assertTrue(LanguageCharset.of("hi").isEmpty());
        assertTrue(LanguageCharset.of("").isEmpty());
        assertTrue(LanguageCharset.of("xx-XX").isEmpty());
    }

    @Test
    void looksTagsUpInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals("id-ID", charset("ID-id").language().tag());
            assertEquals(SoundsLike.PINYIN, charset("zh-CN").soundsLike());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void composingHindiLeavesTheSet() {
        LanguageCharset hindi = charset("hi-IN");
        String valid = "\u095C\u093E"; // RRA and the sign AA
        assertTrue(hindi.phrase().containsAll(valid));
        assertFalse(hindi.phrase().containsAll(Normalizer2.getNFCInstance().normalize(valid)));
        assertFalse(hindi.phrase().contains(0x93C));
        assertFalse(hindi.phrase().contains(0x958));
        assertTrue(hindi.accepted().contains(0x958));
        assertEquals(OptionalInt.of(0x915), hindi.mapped(0x958));
        assertEquals(OptionalInt.empty(), hindi.mapped(0x915));
        assertEquals(LatinCase.NONE, hindi.latinCase());
        assertEquals("2026-07, IPA 2023-04-05", hindi.asOf());
        assertTrue(hindi.ipa().contains("ʤʱ"));
    }

    @Test
    void knowsHowWellASetIsDocumented() {
        assertEquals(Documentation.DOCUMENTED, charset("hi-IN").documentation());
        assertEquals(Documentation.BORROWED, charset("zh-HK").documentation());
        assertEquals(charset("zh-TW").phrase(), charset("zh-HK").phrase());
        assertEquals(
                List.of("am-ET", "ht-HT", "jv-ID", "km-KH", "mi-NZ", "my-MM", "ne-NP", "sq-AL"),
                languages().stream()
                        .filter(tag -> charset(tag).documentation() == Documentation.UNDOCUMENTED)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ko-KR, [002D-002E]",
        "ta-IN, [002D-002E]",
        "te-IN, [002E]",
        "fa-IR, [002D]",
        "fa-AF, [002D-002E]",
        "zh-CN, [002D]",
        "ja-JP, [002D]",
        "zh-HK, []",
        "en-US, []"
    })
    void toleratesTheMarksThatPhrasesNeed(String tag, String expected) {
        assertEquals(expected, charset(tag).tolerated().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "te-IN; [0C0C, 0C46]",
                "ug-CN; [0698, 06AD, 06AF, 06BE, 06C6-06C8, 06CB, 06D0, 06D5]",
                "el-GR; [03CD]",
                "pa-IN; [0A02]",
                "ml-IN; [0D7E]",
                "su-ID; [00E9]",
                "en-US; []"
            })
    void knowsGapsInTheGuide(String tag, String expected) {
        assertEquals(expected, charset(tag).gaps().toString());
    }

    @Test
    void acronymsDifferByEdition() {
        assertEquals(AcronymSupport.NO, charset("ta-IN").language().acronyms(Edition.E2023));
        assertEquals(AcronymSupport.STREAMING_ONLY, charset("ta-IN").language().acronyms(Edition.E2026));
        assertTrue(charset("ta-IN").dottedAcronyms(Edition.E2026));
        assertFalse(charset("ko-KR").dottedAcronyms(Edition.E2023));
        assertTrue(charset("ko-KR").dottedAcronyms(Edition.E2026));
        assertFalse(charset("ja-JP").dottedAcronyms(Edition.E2026));
        assertFalse(charset("fa-IR").dottedAcronyms(Edition.E2026));
        assertTrue(charset("fa-AF").dottedAcronyms(Edition.E2026));
        assertTrue(charset("mi-NZ").dottedAcronyms(Edition.E2026));
        assertEquals(Set.of(), charset("mi-NZ").language().editions());
        assertEquals(Set.of(Edition.E2026), charset("fa-AF").language().editions());
        assertEquals(
                Set.of(Edition.E2023, Edition.E2026),
                charset("hi-IN").language().editions());
    }

    @Test
    void knowsPiecesOfSoundsLike() {
        LanguageCharset simplified = charset("zh-CN");
        assertTrue(simplified.isSoundsLikePiece("kang1"));
        assertTrue(simplified.isSoundsLikePiece("er2"));
        assertFalse(simplified.isSoundsLikePiece("kang5"));
        assertFalse(simplified.isSoundsLikePiece("kang"));
        assertFalse(simplified.isSoundsLikePiece(""));
        assertTrue(charset("zh-TW").isSoundsLikePiece("ㄅㄚ"));
        assertTrue(charset("zh-TW").isSoundsLikePiece("ㄅㄚˋ"));
        assertFalse(charset("zh-TW").isSoundsLikePiece("ㄅㄅ"));
        assertTrue(charset("ja-JP").isSoundsLikePiece("toukyou"));
        assertFalse(charset("ja-JP").isSoundsLikePiece("Toukyou"));
        assertFalse(charset("ja-JP").isSoundsLikePiece("lax"));
        assertTrue(charset("hi-IN").isSoundsLikePiece("सा"));
        assertFalse(charset("hi-IN").isSoundsLikePiece("saa"));
        assertEquals(SoundsLike.NEVER_USED, charset("cs-CZ").soundsLike());
        assertTrue(charset("cs-CZ").isSoundsLikePiece("9"));
    }

    @Test
    void hasAllSyllables() {
        assertEquals(1644, SyllableList.PINYIN.syllables().size());
        assertEquals(1648, SyllableList.ZHUYIN.syllables().size());
    }

    @Test
    void onlyLanguagesOfTheFirstEditionEverUsedIpa() {
        assertTrue(charset("hi-IN").ipaEverUsed());
        assertFalse(charset("zh-CN").ipaEverUsed());
        assertFalse(charset("cs-CZ").ipaEverUsed());
        for (String tag : languages()) {
            for (String symbol : charset(tag).ipa()) {
                int length = symbol.codePointCount(0, symbol.length());
                assertTrue(length >= 1 && length <= 4, tag + " " + symbol);
            }
        }
    }

    @Test
    void medicalVocabulariesAreAmericanEnglish() {
        assertEquals("en-US", LanguageCharset.medical().language().tag());
        assertEquals(charset("en-US").phrase(), LanguageCharset.medical().phrase());
        assertEquals("2026-07", LanguageCharset.medical().asOf());
    }
}
