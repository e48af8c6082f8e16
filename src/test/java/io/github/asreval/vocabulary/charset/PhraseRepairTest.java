package io.github.asreval.vocabulary.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.text.base.CharacterSet;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.vocabulary.charset.LanguageCharset.Documentation;
import io.github.asreval.vocabulary.charset.PhraseFault.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseRepairTest {

    private static PhraseRepair repair(String tag) {
        return new PhraseRepair(LanguageCharset.of(tag).orElseThrow());
    }

    static List<String> languages() {
        return LanguageCharset.languages();
    }

    /** Code points in hexadecimal, so that joiners and loose marks can be seen. */
    private static String hex(String codePoints) {
        StringBuilder text = new StringBuilder();
        for (String codePoint : codePoints.split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return text.toString();
    }

    private static PhraseFault onlyFault(String tag, String phrase) {
        List<PhraseFault> faults = repair(tag).faults(phrase);
        assertEquals(1, faults.size(), faults.toString());
        return faults.get(0);
    }

    @ParameterizedTest(name = "{0}: {1} is {2} of {3}")
    @CsvSource({
        // An accent on its own; then letters that NFC does not compose, a chillu, a middle dot, conjoining jamo.
        "fr-FR, 0065 0301, DECOMPOSED, 00E9",
        "vi-VN, 0065 0302 0323, DECOMPOSED, 1EC7",
        "cs-CZ, 0045 0301, DECOMPOSED, 00E9",
        "hi-IN, 091C 093C, DECOMPOSED, 095B",
        "hi-IN, 0921 093C 093E, DECOMPOSED, 095C",
        "hi-IN, 0922 093C, DECOMPOSED, 095D",
        "hi-IN, 0915 093C, DECOMPOSED, 0958",
        "hi-IN, 0916 093C, DECOMPOSED, 0959",
        "hi-IN, 0917 093C, DECOMPOSED, 095A",
        "hi-IN, 092B 093C, DECOMPOSED, 095E",
        "hi-IN, 092F 093C, DECOMPOSED, 095F",
        "hi-IN, 0930 093C, DECOMPOSED, 0931",
        "ml-IN, 0D28 0D4D 200D, DECOMPOSED, 0D7B",
        "ml-IN, 0D33 0D4D 200D, DECOMPOSED, 0D7E",
        "bn-IN, 09A4 09CD 200D, DECOMPOSED, 09CE",
        "ca-ES, 006C 00B7, DECOMPOSED, 0140",
        "ca-ES, 004C 00B7, DECOMPOSED, 0140",
        "ko-KR, 1112 1161 11AB, DECOMPOSED, D55C",
        "ja-JP, FF76 FF9E, DECOMPOSED, 30AC",
        "el-GR, 03C5 0301, DECOMPOSED, 03CD",
        "fr-FR, 0065 200D 0301, DECOMPOSED, 00E9",
        // Whole letters that are listed in pieces.
        "mr-IN, 0958, PRECOMPOSED, 0915 093C",
        "mr-IN, 0931, PRECOMPOSED, 0930 093C",
        "bn-IN, 09DC, PRECOMPOSED, 09A1 09BC",
        "bn-IN, 09DF, PRECOMPOSED, 09AF 09BC",
        "or-IN, 0B5C, PRECOMPOSED, 0B21 0B3C",
        "ha-NG, 00E3, PRECOMPOSED, 0061 0303",
        "ha-NG, 00C3, PRECOMPOSED, 0061 0303",
        // Other shapes.
        "th-TH, 0E33, COMPAT, 0E4D 0E32",
        "en-US, FF21, COMPAT, 0041",
        "cs-CZ, FF21, COMPAT, 0061",
        "en-US, FB01, COMPAT, 0066 0069",
        "en-US, 212A, COMPAT, 004B",
        "ar-SA, FEFB, COMPAT, 0644 0627",
        "ja-JP, FF71, COMPAT, 30A2",
        "hy-AM, 0587, COMPAT, 0565 0582",
        // Look-alikes.
        "en-US, 2019, LOOKALIKE, 0027",
        "en-US, 2018, LOOKALIKE, 0027",
        "en-US, 02BC, LOOKALIKE, 0027",
        "en-US, 2013, LOOKALIKE, 002D",
        "en-US, 2011, LOOKALIKE, 002D",
        "en-US, 2212, LOOKALIKE, 002D",
        "en-US, FE63, LOOKALIKE, 002D",
        "en-US, FF0D, LOOKALIKE, 002D",
        "he-IL, 05BE, LOOKALIKE, 002D",
        "fa-IR, 064A, LOOKALIKE, 06CC",
        "fa-IR, 0643, LOOKALIKE, 06A9",
        "ar-SA, 06CC, LOOKALIKE, 064A",
        "ar-SA, 06A9, LOOKALIKE, 0643",
        "tr-TR, 0219, LOOKALIKE, 015F",
        // Capitals.
        "ru-RU, 041C, CASE, 043C",
        "de-DE, 1E9E, CASE, 00DF",
        "es-US, 00DC, CASE, 00FC",
        "az-AZ, 0049, CASE, 0131",
        "az-AZ, 0130, CASE, 0069",
        "lt-LT, 0049, CASE, 0069",
        "el-GR, 03A3, CASE, 03C3",
        "el-GR, 038E, CASE, 03CD"
    })
    void explainsAndRepairs(String tag, String written, Cause cause, String expected) {
        PhraseFault fault = onlyFault(tag, hex(written));
        assertEquals(cause, fault.cause());
        assertEquals(Optional.of(hex(expected)), fault.replacement());
    }

    @ParameterizedTest(name = "{0}: {1} is {2} and left alone")
    @CsvSource({
        "hi-IN, A, WRONG_SCRIPT",
        "en-US, अ, WRONG_SCRIPT",
        "en-US, М, WRONG_SCRIPT",
        "zh-CN, 軟, WRONG_SCRIPT",
        "hi-IN, ।, OTHER",
        "en-US, !, OTHER",
        "en-US, …, OTHER",
        "en-US, ™, OTHER",
        "en-US, №, OTHER",
        "hi-IN, \u0933, OTHER",
        "en-US, \u0301, OTHER",
        "uk-UA, ’, OTHER"
    })
    void doesNotGuess(String tag, String phrase, Cause cause) {
        PhraseFault fault = onlyFault(tag, phrase);
        assertEquals(cause, fault.cause());
        assertEquals(Optional.empty(), fault.replacement());
        assertEquals(phrase, repair(tag).repaired(phrase));
    }

    @ParameterizedTest(name = "U+{0} is deleted")
    @CsvSource({"200D", "200C", "200B", "00AD", "200E", "200F", "2060", "202A", "2069", "FEFF", "FE0F", "034F"})
    void deletesWhatIsInvisible(String codePoint) {
        String phrase = "Los" + hex(codePoint) + "-Angeles";
        PhraseFault fault = onlyFault("en-US", phrase);
        assertEquals(Cause.INVISIBLE, fault.cause());
        assertEquals(3, fault.start());
        assertEquals(4, fault.end());
        assertEquals("Los-Angeles", repair("en-US").repaired(phrase));
        assertEquals("सलार", repair("hi-IN").repaired("सला" + hex(codePoint) + "र"));
    }

    @Test
    void findsEveryFaultOfAnEndlessWord() {
        String endless = "\u0430".repeat(5_000) + "b";
        assertEquals(5_000, repair("en-US").faults(endless).size());
    }

    @Test
    void keepsToneMarksBeforeSaraAm() {
        assertEquals("\u0E19\u0E49\u0E4D\u0E32", repair("th-TH").repaired("\u0E19\u0E49\u0E33"));
    }

    @Test
    void lowersTheLastSigmaOfAWord() {
        assertEquals("οδος", repair("el-GR").repaired("ΟΔΟΣ"));
        assertEquals("σας-σας", repair("el-GR").repaired("ΣΑΣ-ΣΑΣ"));
    }

    @Test
    void takesLettersForTwinsOnlyInAWordOfTheOtherScript() {
        // Cyrillic а in a Latin word, Latin o in a Cyrillic one, and a capital that looks like another letter.
        assertEquals("Microsoft", repair("en-US").repaired("Micr\u043Es\u043Eft"));
        assertEquals("москва", repair("ru-RU").repaired("мoсква"));
        assertEquals("народ", repair("ru-RU").repaired("Hарод"));
        assertEquals("народ", repair("uk-UA").repaired("Hарод"));
        // A whole word of the other script is not one that looks like it, nor is one with letters that have no twin.
        assertEquals("МТС", repair("en-US").repaired("МТС"));
        assertEquals("Los-МТС", repair("en-US").repaired("Los-МТС"));
        assertEquals("Mосква", repair("en-US").repaired("Mосква"));
    }

    @Test
    void doesNotTakeALongVowelForAHyphen() {
        assertEquals("東京-駅", repair("ja-JP").repaired("東京\u2212駅"));
        assertEquals("サ\u2212ビス", repair("ja-JP").repaired("サ\u2212ビス"));
        assertEquals(Cause.LOOKALIKE, onlyFault("ja-JP", "サ\u2212ビス").cause());
    }

    @Test
    void touchesNothingThatTheSetHas() {
        // NFC would take the Hindi letter apart and put the Marathi one together.
        assertEquals(List.of(), repair("hi-IN").faults("\u095C\u093E-\u0958"));
        assertEquals(List.of(), repair("mr-IN").faults("\u0928\u093C"));
        assertEquals("\u0928\u093C-d", repair("mr-IN").repaired("\u0928\u093C-D"));
    }

    @Test
    void leavesSpacesDigitsControlsAndGapsToOtherRules() {
        assertEquals(List.of(), repair("en-US").faults("a b\u00A0c\u3000d4\u0967\t\u0000"));
        assertEquals(List.of(), repair("te-IN").faults("\u0C15\u0C46"));
    }

    @Test
    void countsPositionsInCodePoints() {
        List<PhraseFault> faults = repair("en-US").faults("\uD83D\uDE00a\u2019b");
        assertEquals(List.of(0, 2), faults.stream().map(PhraseFault::start).toList());
        assertEquals("\uD83D\uDE00a'b", repair("en-US").repaired("\uD83D\uDE00a\u2019b"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | 2013 | U+2013 EN DASH looks like U+002D HYPHEN-MINUS",
                "en-US | 200D | U+200D ZERO WIDTH JOINER is invisible and not in the set",
                "hi-IN | 0041 | U+0041 LATIN CAPITAL LETTER A is Latin, the set of hi-IN is Devanagari",
                "hi-IN | 0964 | U+0964 DEVANAGARI DANDA is not in the set of hi-IN",
                "ru-RU | 041C | U+041C CYRILLIC CAPITAL LETTER EM is in the set in lower case only: "
                        + "U+043C CYRILLIC SMALL LETTER EM",
                "fr-FR | 0065 0301 | U+0065 LATIN SMALL LETTER E, U+0301 COMBINING ACUTE ACCENT are pieces of "
                        + "what the set has as U+00E9 LATIN SMALL LETTER E WITH ACUTE",
                "bn-IN | 09DC | U+09DC BENGALI LETTER RRA is in the set in pieces only: "
                        + "U+09A1 BENGALI LETTER DDA, U+09BC BENGALI SIGN NUKTA",
                "en-US | FF21 | U+FF21 FULLWIDTH LATIN CAPITAL LETTER A is another form of "
                        + "U+0041 LATIN CAPITAL LETTER A",
                "zh-CN | 8EDF | U+8EDF CJK UNIFIED IDEOGRAPH-8EDF is Traditional, the set of zh-CN has "
                        + "U+8F6F CJK UNIFIED IDEOGRAPH-8F6F"
            })
    void namesCodePoints(String tag, String written, String message) {
        assertEquals(message, onlyFault(tag, hex(written)).message());
    }

    @Test
    void findsLatinLettersInWordsOfOtherScripts() {
        List<PhraseFault> faults = repair("uk-UA").mixedScripts("так-мaк");
        assertEquals(1, faults.size());
        assertEquals(5, faults.get(0).start());
        assertEquals(Optional.of("а"), faults.get(0).replacement());
        assertEquals(
                "U+0061 LATIN SMALL LETTER A stands among letters of Cyrillic, where it looks like "
                        + "U+0430 CYRILLIC SMALL LETTER A",
                faults.get(0).message());
        assertEquals(List.of(), repair("uk-UA").mixedScripts("так-mak"));
        assertEquals(
                Optional.empty(), repair("uk-UA").mixedScripts("qак").get(0).replacement());
        assertEquals(1, repair("mr-IN").mixedScripts("xमराठी").size());
        assertEquals(List.of(), repair("ja-JP").mixedScripts("Tシャツ"));
    }

    @Test
    void findsNothingWhereNothingIsDocumented() {
        assertEquals(List.of(), repair("am-ET").faults("\u1230\u200D!"));
        assertEquals(List.of(), repair("am-ET").mixedScripts("a\u1230"));
    }

    @Test
    void repairsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals("iris", repair("cs-CZ").repaired("IRIS"));
            assertEquals("ısı", repair("az-AZ").repaired("ISI"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void repairsRandomPhrasesOnceAndForAll(String tag) {
        LanguageCharset charset = LanguageCharset.of(tag).orElseThrow();
        PhraseRepair repair = new PhraseRepair(charset);
        CharacterSet usable = charset.accepted().union(charset.gaps());
        List<String> pieces = pieces(usable);
        Random random = new Random(tag.hashCode());
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                check(repair, usable, text.toString(), charset.documentation() != Documentation.UNDOCUMENTED);
            } catch (AssertionError e) {
                fail(tag + ", round " + round + ": " + CodePoints.describe(text.toString()), e);
            }
        }
    }

    private static void check(PhraseRepair repair, CharacterSet usable, String phrase, boolean documented) {
        int[] codePoints = phrase.codePoints().toArray();
        boolean[] reported = new boolean[codePoints.length];
        int end = 0;
        for (PhraseFault fault : repair.faults(phrase)) {
            assertTrue(fault.start() >= end && fault.start() < fault.end() && fault.end() <= codePoints.length);
            end = fault.end();
            Arrays.fill(reported, fault.start(), end, true);
            fault.replacement().ifPresent(text -> assertTrue(usable.containsAll(text), fault.toString()));
            assertTrue(fault.message().startsWith("U+"));
        }
        for (int i = 0; documented && i < codePoints.length; i++) {
            boolean others = UCharacter.isUWhiteSpace(codePoints[i])
                    || UCharacter.isDigit(codePoints[i])
                    || UCharacter.getType(codePoints[i]) == Character.CONTROL;
            assertTrue(reported[i] || others || usable.contains(codePoints[i]), "position " + i);
        }
        String repaired = repair.repaired(phrase);
        assertEquals(repaired, repair.repaired(repaired));
    }

    /** What random phrases are made of: what the set has, in several forms, and what leads to trouble. */
    private static List<String> pieces(CharacterSet usable) {
        List<String> pieces = new ArrayList<>(List.of(
                "-",
                "'",
                ".",
                " ",
                "4",
                "\u0967",
                "\u2019",
                "\u2013",
                "\u200D",
                "\u200C",
                "\u00AD",
                "\uFEFF",
                "\u0301",
                "\u0323",
                "\u093C",
                "\u09BC",
                "\u0A3C",
                "\u0D4D",
                "\u09CD",
                "\u0E33",
                "\u0E49",
                "\uFF9E",
                "\u11AB",
                "\uFF21",
                "\uFB01",
                "\u2026",
                "\u00B7",
                "\u0430",
                "\u041C",
                "\u0441",
                "a",
                "A",
                "I",
                "\u0130",
                "\u0131",
                "o",
                "\u03A3",
                "\u03BF",
                "\u06CC",
                "\u064A",
                "\u8EDF",
                "\u8F6F",
                "\uD83D\uDE00",
                "\uD800",
                "\u2212"));
        Random random = new Random(1);
        List<CharacterSet.Range> ranges = usable.ranges();
        for (int i = 0; i < 60 && !ranges.isEmpty(); i++) {
            CharacterSet.Range range = ranges.get(random.nextInt(ranges.size()));
            String letter = Character.toString(range.first() + random.nextInt(range.size()));
            pieces.add(letter);
            pieces.add(Normalizer2.getNFDInstance().normalize(letter));
            pieces.add(Normalizer2.getNFCInstance().normalize(letter));
            pieces.add(letter.toUpperCase(Locale.ROOT));
        }
        return pieces;
    }
}
