package io.github.asreval.score.nearmiss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.RandomText;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NearMissesTest {

    private static final NearMisses MISSES = NearMisses.withVariants(VariantList.parse("variants", """
            # from review

            गयी\tगई\tगइ
            लिये\tलिए
            ok\tokay
            थैंक यू\tशुक्रिया
            हाँ जी\tyes
            yes\tya ya
            %\tpercent"""));

    @ParameterizedTest(name = "{0} for {1} is {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "क\u094D\u200Dष; क\u094Dष; invisible; a joiner",
                "\uFEFFhello; hello; invisible; a byte order mark",
                "co\u00ADop; coop; invisible; a soft hyphen",
                "\u0958\u093F; क\u093Cि; invisible; canonically equal, under a chain that compares code points",
                "Well,; well; form; case and punctuation",
                "मैं ।; मैं; form; a danda that stands alone",
                "wi-fi; wifi; form; a hyphen",
                "१२३; 123; form; the digits of another script",
                "Straße; STRASSE; form; case that changes the length",
                "दु:ख; दुःख; look-alike; a colon for a visarga",
                "अ\u093Eप; आप; look-alike; a vowel in pieces",
                "है|; है।; look-alike; a pipe for a danda",
                "कॉंग्रेस; काँग्रेस; look-alike; a candra with a bindu in it",
                "аgent; agent; look-alike; a Cyrillic letter in an English word",
                "کتاب; كتاب; look-alike; kaf of a Persian and of an Arabic keyboard",
                "ﬁne; fine; form; a ligature folds to its letters",
                "हिंदी; हिन्दी; indic-spelling; anusvara for a nasal",
                "हाँ; हां; indic-spelling; bindu",
                "ज़्यादा; ज्यादा; indic-spelling; nukta",
                "दिन; दीन; indic-spelling; length",
                "शुद्ध; शुध्द; indic-spelling; doubling",
                "एजेन्ट; एजेंट; indic-spelling; n for the nasal of another class",
                "बॉल; बोल; indic-spelling; the open vowel of English",
                "café; cafe; collation; an accent",
                "में; मे; collation; a bindu too many, which may also be another word",
                "スキ; すき; collation; the two kana",
                "गयी; गई; variant; as listed",
                "गई; गयी; variant; in the other direction",
                "गयी; गइ; variant; the third of a line",
                "हाँ जी; ya ya; variant; both are listed with the same word",
                "%; percent; variant; a sign",
                "OK; Okay,; variant; case and punctuation do not matter",
                "थैंक यू; शुक्रिया; variant; several words",
                "दिनोंसे; दिनों से; word-boundary; split",
                "थैंक यू; थैंकयू; word-boundary; joined",
                "an aim; a naim; word-boundary; cut in another place",
                "e mail; E-Mail.; word-boundary; with case and punctuation",
                "ट्रैफिक; traffic; script-mix; English in two scripts",
                "थैंक यू; Thank you; script-mix; several words",
                "customer; कस्टमर; script-mix; the other way round",
                "ड्रैव; ड्रैब; one-grapheme; one letter of two",
                "सालार; सलार; one-grapheme; a vowel sign",
                "गोलकोंडा; गोलकुंडा; one-grapheme; another vowel sign",
                "मिनार; मिनारा; one-grapheme; a sign at the end",
                "have; gave; one-grapheme; one letter of four",
                "ثانی; پانی; one-grapheme; letters of Urdu that only a stranger takes for one another",
                "दिनोंसे; दिनों; affix; a postposition that was not heard",
                "लड़का; लड़काने; affix; and one that was not said",
                "book; booking; affix; an ending of several letters",
                "towers; tower; affix; an ending of one letter",
            })
    void tellsTheFirstClassThatHolds(String said, String heard, String id, String why) {
        assertEquals(id, classify(said, heard).map(NearMissClass::id).orElse("none"), why);
        assertEquals(id, classify(heard, said).map(NearMissClass::id).orElse("none"), "the other way round");
    }

    @ParameterizedTest(name = "{0} for {1} is no near miss: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "दिनोंसे; दिनों उनसे; a split and an inserted word, not a pure split",
                "थीं; था; another form of the word",
                "ट्रेवल; जंग; other words",
                "है; हूँ; too short to be one character apart",
                "is; it; the same",
                "cat; hat; and this",
                "corn; com; m and rn look alike, but nobody types one for the other",
                "10; lO; nor digits for letters",
                "คน; ดน; Thai letters that only a stranger mixes up",
                "book; bed; no ending",
                "as; a; a stem has to be longer than its ending",
                "traffic; ट्रेवल; other words in two scripts",
                "hello; hello; the same",
                "...; ,,,; nothing is left of either",
                "one two; three four; other words",
                "one two three four; onetwothreefour; a block has three words at most",
            })
    void isNotTaken(String said, String heard, String why) {
        assertEquals(Optional.empty(), classify(said, heard), why);
    }

    @Test
    void anEmptyBlockIsNoMiss() {
        assertEquals(Optional.empty(), MISSES.classify(List.of(), List.of("a")));
        assertEquals(Optional.empty(), MISSES.classify(List.of("a"), List.of()));
        assertEquals(Optional.empty(), MISSES.classify(List.of(), List.of()));
    }

    @Test
    @Tag("long")
    void wordsOfAnyLengthAreAnsweredSoon() {
        String endless = "क".repeat(1_000_000);
        assertEquals(Optional.empty(), MISSES.classify(List.of(endless), List.of(endless + "ख")));
    }

    @Test
    void withoutAFileThereAreNoVariants() {
        assertEquals(Optional.empty(), NearMisses.standard().classify(List.of("ok"), List.of("okay")), "o, k, a and y");
    }

    @ParameterizedTest(name = "{0} has a name and a summary")
    @EnumSource(NearMissClass.class)
    void classesAreDescribed(NearMissClass type) {
        assertTrue(type.id().matches("[a-z]+(-[a-z]+)*"), type.id());
        assertFalse(type.summary().isBlank() || type.summary().endsWith("."), type.summary());
    }

    @Test
    void theTenClassesStandInTheOrderInWhichTheyAreTried() {
        List<String> ids = new ArrayList<>();
        for (NearMissClass type : NearMissClass.values()) {
            ids.add(type.id());
        }
        assertEquals(
                List.of(
                        "invisible",
                        "form",
                        "look-alike",
                        "indic-spelling",
                        "collation",
                        "variant",
                        "word-boundary",
                        "script-mix",
                        "one-grapheme",
                        "affix"),
                ids);
    }

    @Test
    void theAnswerDoesNotDependOnSidesOrOnTheLocale() {
        Random random = new Random(17);
        Locale home = Locale.getDefault();
        for (int i = 0; i < 2000; i++) {
            List<String> a = block(random);
            List<String> b = new ArrayList<>(a);
            // Near relatives: the same words in another order, or with one exchanged.
            Collections.shuffle(b, random);
            b.set(0, block(random).get(0));
            Optional<NearMissClass> found = MISSES.classify(a, b);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertEquals(found, MISSES.classify(b, a), () -> a + " " + b);
            } finally {
                Locale.setDefault(home);
            }
        }
    }

    private static List<String> block(Random random) {
        List<String> words = Words.split(RandomText.line(random));
        return words.isEmpty() ? List.of("a") : words.subList(0, Math.min(words.size(), NearMisses.MOST_WORDS));
    }

    private static Optional<NearMissClass> classify(String said, String heard) {
        return MISSES.classify(Words.split(said), Words.split(heard));
    }
}
