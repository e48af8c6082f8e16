package io.github.asreval.vocabulary.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitSpellingTest {

    private static LanguageCharset charset(String tag) {
        return LanguageCharset.of(tag).orElseThrow();
    }

    private static DigitSpelling spelling(String tag) {
        return DigitSpelling.of(charset(tag)).orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        // A number by its value, in digits of any script.
        "hi-IN, गेट-४, गेट-चार",
        "hi-IN, गेट-4, गेट-चार",
        "hi-IN, गेट४, गेट-चार",
        "hi-IN, २०२४, दो-हज\u093Cार-चौबीस",
        "en-US, Gate-42, Gate-forty-two",
        "en-US, iPhone12, iPhone-twelve",
        "en-US, 2024, two-thousand-twenty-four",
        "en-US, \uFF14, four",
        "en-US, WINDOWS10, WINDOWS-ten",
        // A code: its digits one by one, its letters as letters.
        "en-US, VX02Q, V.X.-zero-two-Q.",
        "en-US, V.X.02, V.X.-zero-two",
        "en-US, B2B, B.-two-B.",
        "en-US, 5G, five-G.",
        // Read out, because it starts with zero or is long.
        "en-US, 007, zero-zero-seven",
        "en-US, 0, zero",
        "en-US, 12345, one-two-three-four-five",
        // The marks that number names come with: soft hyphens, break hints, commas, a letter in the wrong script.
        "de-DE, 42, zweiundvierzig",
        "th-TH, 42, สี่สิบสอง",
        "sw-KE, 2024, elfu-mbili-ishirini-na-nne",
        "be-BY, 1, адзін",
        "bn-IN, 6, ছ\u09AF\u09BC",
        "ja-JP, 5号線, 五号線",
        "zh-CN, 2024, 二千零二十四",
        "zh-HK, 21, 二十一",
        "ko-KR, 21, 이십일",
        "en-US, Gate, Gate",
        "en-US, '', ''"
    })
    void spellsDigits(String tag, String phrase, String expected) {
        String composed = expected.replace("\u091C\u093C", "\u095B");
        assertEquals(Optional.of(composed), spelling(tag).spelled(phrase));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en-US, 4th",
        "en-US, 90s",
        "en-US, 3.5",
        "en-US, 24/7",
        "hi-IN, ४था",
        "en-US, Gate-4-4th",
        // Letters that the set lacks, and a language that takes no acronyms.
        "uk-UA, 5",
        "el-GR, 2",
        "te-IN, 2",
        "no-NO, 1",
        "ja-JP, A4"
    })
    void refusesToGuess(String tag, String phrase) {
        assertEquals(Optional.empty(), spelling(tag).spelled(phrase));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"eu-ES", "gl-ES", "zu-ZA", "uz-UZ", "tt-RU", "si-LK", "ckb-IQ", "ab-GE", "am-ET", "sq-AL"})
    void refusesLanguagesWithoutNumberNamesOrSet(String tag) {
        assertTrue(DigitSpelling.of(charset(tag)).isEmpty());
    }

    @Test
    void doesNotFallBackToTheLanguageOfTheUser() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertTrue(DigitSpelling.of(charset("eu-ES")).isEmpty());
            assertEquals(Optional.of("nine-I."), spelling("en-US").spelled("9I"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everythingSpelledIsAPhrase() {
        int languages = 0;
        List<String> wrong = new ArrayList<>();
        for (String tag : LanguageCharset.languages()) {
            LanguageCharset charset = charset(tag);
            Optional<DigitSpelling> spelling = DigitSpelling.of(charset);
            languages += spelling.isPresent() ? 1 : 0;
            for (int i = 0; spelling.isPresent() && i < 40; i++) {
                String number = Integer.toString(i < 20 ? i : 463 * (i - 19));
                spelling.get()
                        .spelled(number)
                        .filter(name -> !charset.accepted().containsAll(name)
                                || name.startsWith("-")
                                || name.endsWith("-")
                                || name.contains("--"))
                        .ifPresent(name -> wrong.add(tag + " " + number + " " + name));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(languages > 80, "languages with number names: " + languages);
    }
}
