package io.github.asreval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import io.github.asreval.normalize.RandomText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenUnitTest {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "WORD, हिन्दी, हिन्दी",
        "WORD, 'a b', 'a b'",
        "CHARACTER, हूँ, ह|\u0942|\u0901",
        "CHARACTER, a😀b, a|😀|b",
        "GRAPHEME, हिन्दी, हि|न्दी",
        "GRAPHEME, हूँ, हूँ",
        "GRAPHEME, க்ஷ, க்|ஷ",
        "GRAPHEME, ਪ੍ਰ, ਪ੍|ਰ",
        "GRAPHEME, ಕ್ಷ, ಕ್|ಷ",
        "GRAPHEME, నమస్తే, న|మ|స్తే",
        "GRAPHEME, กำ, กำ",
        "GRAPHEME, မြန်မာ, မြ|န်|မ|\u102C",
        "GRAPHEME, 👨\u200D👩\u200D👧, 👨\u200D👩\u200D👧",
        "GRAPHEME, \u1100\u1161\u11A8, \u1100\u1161\u11A8",
    })
    void splitsWords(TokenUnit unit, String word, String units) {
        assertEquals(units, String.join("|", unit.split(word)));
    }

    @ParameterizedTest(name = "{0} has the syllables {1}")
    @CsvSource({
        "हिन्दी, हि|न्दी",
        "क्ष, क्ष",
        "क्\u200Dष, क्\u200Dष",
        "क्\u200Cष, क्\u200C|ष",
        "ਪ੍ਰ, ਪ੍ਰ",
        "ಕ್ಷ, ಕ್ಷ",
        "ರ್\u200Dಕ, ರ್\u200Dಕ",
        "നമസ്\u200Cതേ, ന|മ|സ്\u200C|തേ",
        "ভর্ৎসনা, ভ|র্ৎ|স|না",
        "श्रीमान्, श्री|मा|न्",
        "க்ஷ, க்ஷ",
        "லக்ஷ்மி, ல|க்ஷ்|மி",
        "ஸ்ரீ, ஸ்ரீ",
        "ஶ்ரீ, ஶ்ரீ",
        "ஸ்ரி, ஸ்|ரி",
        "பக்கம், ப|க்|க|ம்",
        "ශ්\u200Dරී, ශ්\u200Dරී",
        "අම්මා, අ|ම්|මා",
        "က္က, က္က",
        "ខ្មែរ, ខ្មែ|រ",
        "क्a, क्|a",
        "ಕ್ಕ್, ಕ್ಕ್",
        "\u0CCDಕ, \u0CCDಕ",
        "\u0BCDரீ, \u0BCD|ரீ",
        "fox, f|o|x",
    })
    void keepsConjunctsWholeInEveryIndicScript(String word, String syllables) {
        assertEquals(syllables, String.join("|", TokenUnit.AKSHARA.split(word)));
    }

    @ParameterizedTest(name = "since ICU {0}, {1} has the clusters {2}")
    @CsvSource({"78, က္က, က္က", "78, ខ្មែរ, ខ្មែ|រ", "79, \u094Dक, \u094Dक"})
    void clustersDependOnTheVersionOfUnicode(int since, String word, String clusters) {
        assumeTrue(VersionInfo.ICU_VERSION.getMajor() >= since);
        assertEquals(clusters, String.join("|", TokenUnit.GRAPHEME.split(word)));
    }

    @ParameterizedTest(name = "{0} units make up the word")
    @EnumSource(TokenUnit.class)
    void unitsMakeUpTheWord(TokenUnit unit) {
        assertEquals(List.of(), unit.split(""));
        for (String word : randomWords()) {
            List<String> units = unit.split(word);
            assertEquals(word, String.join("", units));
            assertTrue(units.stream().noneMatch(String::isEmpty), word);
        }
    }

    @ParameterizedTest(name = "{0} units are the same in composed and in decomposed text")
    @EnumSource(
            value = TokenUnit.class,
            names = {"GRAPHEME", "AKSHARA"})
    void unitsDoNotDependOnTheNormalForm(TokenUnit unit) {
        for (String word : randomWords()) {
            List<String> ofDecomposed = unit.split(Normalizer2.getNFDInstance().normalize(word)).stream()
                    .map(NFC::normalize)
                    .toList();
            assertEquals(unit.split(NFC.normalize(word)), ofDecomposed, () -> codePoints(word));
        }
    }

    @Test
    void clustersAreThoseOfIcu() {
        for (String word : randomWords()) {
            BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
            icu.setText(word);
            List<String> expected = new ArrayList<>();
            int start = 0;
            for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
                expected.add(word.substring(start, end));
                start = end;
            }
            assertEquals(expected, TokenUnit.GRAPHEME.split(word), () -> codePoints(word));
        }
    }

    @Test
    void syllablesAreMadeOfClusters() {
        for (String word : randomWords()) {
            List<Integer> clusterEnds = ends(TokenUnit.GRAPHEME.split(word));
            assertTrue(clusterEnds.containsAll(ends(TokenUnit.AKSHARA.split(word))), () -> codePoints(word));
        }
    }

    @Test
    void isFoundByItsName() {
        for (TokenUnit unit : TokenUnit.values()) {
            assertEquals(Optional.of(unit), TokenUnit.of(unit.id()));
        }
        assertEquals(Optional.empty(), TokenUnit.of("Word"));
    }

    /** Why no regular expression of the JDK is used to cut text. */
    @Test
    void regularExpressionsCutElsewhere() {
        assertEquals(List.of("a\u00A0b", "c"), List.of("a\u00A0b c".split("\\s", -1)));
        assertEquals(List.of("a", "b", "c"), Words.split("a\u00A0b c"));
        assertTrue(List.of("हिन्दी में".split("\\b", -1)).size() > 2);
        assumeTrue(Runtime.version().feature() == 17);
        Matcher clusters = Pattern.compile("\\X").matcher("क्ष");
        assertTrue(clusters.find());
        assertEquals("क्", clusters.group());
    }

    private static List<Integer> ends(List<String> units) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (String unit : units) {
            end += unit.length();
            ends.add(end);
        }
        return ends;
    }

    /** Words of all scripts, and pieces of Indic words put together at random. */
    private static List<String> randomWords() {
        String[] pieces = {
            "क", "\u094D", "\u200D", "\u200C", "\u093C", "\u0958", "ਪ", "\u0A4D", "ಕ", "\u0CCD", "க", "ஷ", "ஸ", "ர",
            "\u0BC0", "\u0BCD", "ශ", "\u0DCA", "က", "\u1039", "ខ", "\u17D2", "ৎ", "\u09CD", "র", "a", "\u0301", "ഴ",
            "\u0D4D"
        };
        Random random = new Random(5);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            words.addAll(Words.split(RandomText.line(random)));
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(7); length >= 0; length--) {
                word.append(pieces[random.nextInt(pieces.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    private static String codePoints(String text) {
        return text + " " + text.codePoints().mapToObj(Integer::toHexString).toList();
    }
}
