package io.github.asreval.normalize.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.CatalogueTest;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.RandomText;
import io.github.asreval.normalize.base.SequenceTable;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.text.base.Resource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicStepsTest {

    @ParameterizedTest(name = "{0} makes of {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nukta-decompose; \u095C\u095D; ड\u093Cढ\u093C; letters that NFC takes apart by itself",
                "nukta-decompose; \u0931; र\u093C; NFC would compose the two again, so nothing may follow the step",
                "nukta-strip; ज़्यादा; ज्यादा; many writers leave the nukta out",
                "nukta-strip; राज़; राज; a secret and a reign become one word",
                "nukta-strip; \u0931\u0929\u0934; रनळ; letters in which NFC hides the nukta",
                "indic-vowels; अ\u093Eप; आप; a and the sign aa look like the letter aa",
                "indic-vowels; आ\u0945फिस; ऑफिस; aa and the sign candra e look like the letter candra o",
                "nasal-anusvara; हिन्दी सम्बन्ध लावन्या; हिंदी संबंध लावन्या; a nasal before y is no nasal of a stop",
                "eyelash-ra; र\u094D\u200Dय; \u0931\u094Dय; the two encodings of the eyelash ra",
                "chillu; അവൻ; അവൻ; a chillu that is one letter already",
                "khanda-ta; উৎসব ত\u09CD\u200D; উৎসব ৎ; the khanda ta of old",
                "danda; है| ठीक||; है। ठीक॥; pipes typed for dandas",
                "danda-remove; है।उनमें; है उनमें; words that only a danda keeps apart stay apart",
                "odia-va; ଵାଣୀ; ବାଣୀ; two letters become one",
            })
    void doesWhatItsNameSays(String step, String text, String changed, String why) {
        assertEquals(nfcUnlessApart(step, changed), normalizer(step).text(text), why);
    }

    private static String nfcUnlessApart(String step, String text) {
        return step.equals("nukta-decompose")
                ? text
                : Normalizer2.getNFCInstance().normalize(text);
    }

    @ParameterizedTest(name = "{0} leaves {1} alone: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "visarga-colon; ग्राहक: हाँ; the colon of a label stands before a space",
                "visarga-colon; ५:३० 5:30; a time of day",
                "visarga-colon; हिंदी:ஹ; letters of two scripts",
                "visarga-colon; அ:க; Tamil has no visarga, its sign at that place is a letter",
                "visarga-colon; दुः:ख; क:; a colon behind a visarga stays a colon",
                "danda; है ||| a|b | ५|६; only a pipe or two directly behind an Indian letter",
                "danda; है|||; three pipes are a line, not a danda",
                "danda; ৫\u09F7; the Bengali numerator behind a number",
                "nasal-anusvara; जन्म अन्न वाङ्मय; before a nasal the letter is heard",
                "nasal-anusvara; कन्या संस्था इन्सान; before y and s there is no class",
                "nasal-anusvara; নন্দ ଅନ୍ତ; in Bengali and Odia the anusvara is another sound",
                "nasal-anusvara; அந்த എന്ത\u0D41; Tamil has no anusvara, and Malayalam keeps the two apart",
                "nasal-anusvara; न्तो र्न्त; no vowel that an anusvara could belong to",
                "nukta-order; क\u093Cि\u093C; a letter that has a nukta keeps the second where it is",
                "nukta-order; क\u200D\u093C; a joiner is no sign of the letter",
                "nukta-strip-loan; लड़का बढ़िया; the nukta of ड़ and ढ़ makes another letter",
                "bindu; চাঁদ চাং ଚାଁଦ; in Bengali and Odia these are different sounds",
                "chandra; ॲप; Marathi writes the vowel of app so",
                "geminate; सत्य तत्सम बल्कि; no letter is doubled",
                "schwa-virama; क्या अवன\u0BCD; a virama within a word, and one of a language that keeps it",
                "schwa-virama; क\u094D\u200D; a joiner says that the form is meant",
                "malayalam-au; ഇ\u0D57; the length mark of a vowel in pieces",
                "gurmukhi-carriers; \u0A73\u0A41; a carrier with its sign",
                "gurmukhi-addak; ਪੱ; an addak with nothing to double",
                "indic-vowels; कइ र\u094Dकि अ\u0947; vowels that have to stand apart, and one that fonts draw differently",
            })
    void leavesAlone(String step, String text, String why) {
        assertEquals(
                Normalizer2.getNFCInstance().normalize(text), normalizer(step).text(text), why);
    }

    @ParameterizedTest(name = "{0} makes of {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nukta-order; फि\u093Cर; फ\u093Cिर; NFC does not move a nukta over a vowel sign",
                "nukta-order; হা\u09BC; হ\u09BCা; the same in Bengali",
                "nukta-order; का\u0902\u093C; क\u093Cां; over vowel and bindu",
                "nukta-order; नी\u093C; ऩी; and NFC composes what has come together",
                "visarga-colon; दु:ख; दुःख; a colon for want of a visarga on the keyboard",
                "visarga-colon; প:ক; পঃক; in Bengali too",
                "visarga-colon; नि:शु:ल्क; निःशुःल्क; each of several",
                "danda; ঠিক\u09E4 ଠିକ\u0B65; ঠিক। ଠିକ॥; code points kept free for dandas of their own",
                "danda-remove; ।मैं।।हूँ॥; मैं हूँ; at the edges nothing is left of a danda",
                "nasal-anusvara; अङ्क पञ्च घण्टा अन्त कम्प; अंक पंच घंटा अंत कंप; each of the five classes",
                "nasal-anusvara; કન્ધ అన్త ಅನ್ತ; કંધ అంత ಅಂತ; Gujarati, Telugu and Kannada",
                "nasal-anusvara; कम्फ\u093Cर्ट; कंफ\u093Cर्ट; a nukta changes nothing in it",
                "chandra-bindu; ऑंटी कॉंग्रेस; आँटी काँग्रेस; a candra with a bindu in it",
                "bindu; हँस; हंस; to laugh and a swan become one word",
                "nukta-strip-loan; क़ ख़ ग़ ज़ फ़; क ख ग ज फ; the five of Urdu and English",
                "chandra; ऍक्ट कॅम ઑફ; एक्ट केम ઓફ; and of Gujarati",
                "length; ईंट ऊन দীন ਦੀ; इंट उन দিন ਦਿ; whatever the script",
                "length; \u0CC0\u0CD5; \u0CBF; a length mark has nothing to make long twice",
                "geminate; पत्ता पत्थर अच्छा ज़्ज़; पता पथर अछा ज़; the breath of either half stays",
                "geminate; ਪੱਕਾ; ਪਕਾ; the addak says that the next letter is doubled",
                "schwa-virama; जगत् जगत्, जगत्-गुरु; जगत जगत, जगत-गुरु; the end of a word is not always the end of the text",
                "gurmukhi-addak; ਮੱਖਣ ਪੱਕਾ ਸੱਜ\u0A3Cਾ; ਮਕ੍ਖਣ ਪਕ੍ਕਾ ਸਜ\u0A3C੍ਜ\u0A3Cਾ; the first half has no breath",
                "gurmukhi-tippi; ਸਿੰਘ; ਸਿਂਘ; which of the signs is written tells nothing",
                "gurmukhi-carriers; ੲ ੳ; ਇ ਉ; a carrier whose sign is missing",
                "assamese-letters; ৰাতি ৱা; রাতি বা; typed on keyboards for one language or the other",
                "malayalam-au; സ\u0D57; സ\u0D4C; the older form of the sign",
                "chillu; അവന\u0D4D\u200D ക\u0D4D\u200D; അവൻ ൿ; before Unicode 5.1",
                "chillu; എന\u0D4Dറ\u0D46; എൻ\u0D4Dറ\u0D46; nta, typed in the way that looks the same",
                "eyelash-ra; वाऱ\u094Dया वार\u094D\u200Dया; वाऱ\u094Dया वाऱ\u094Dया; the wind of Marathi",
            })
    void handles(String step, String text, String changed, String why) {
        assertEquals(
                Normalizer2.getNFCInstance().normalize(changed),
                normalizer(step).text(text),
                why);
    }

    @ParameterizedTest(name = "{0} in pieces, {1}, is one letter, {2}")
    @CsvSource({
        "Devanagari, अ\u093E, आ",
        "Devanagari, अ\u093E\u0947, ओ",
        "Devanagari, आ\u0947, ओ",
        "Devanagari, ए\u0945, ऍ",
        "Devanagari, अ\u0945, ॲ",
        "Devanagari, क\u093E\u0947, को",
        "Devanagari, क\u0947\u093E, को",
        "Devanagari, क\u093E\u0945, कॉ",
        "Devanagari, म\u0902\u0947, में",
        "Devanagari, क\u093E\u0902\u0947, कों",
        "Devanagari, ख\u094D\u093E, ख",
        "Devanagari, ख\u094D\u200D\u093E, ख",
        "Devanagari, ज\u093C\u094D\u093Eर, ज\u093Cर",
        "Devanagari, क\u094Dष\u094D\u093E, क\u094Dष",
        "Devanagari, भा\u0930\u094Dइ, भाई",
        "Devanagari, र\u094Dऋ, रृ",
        "Bengali, অ\u09BE, আ",
        "Bengali, ক\u09BE\u09C7, কো",
        "Bengali, ঋ\u09C3, ৠ",
        "Gurmukhi, ੲ\u0A3F, ਇ",
        "Gurmukhi, ੳ\u0A4B, ਓ",
        "Gujarati, અ\u0AC7, એ",
        "Gujarati, અ\u0ABE\u0AC7, ઓ",
        "Gujarati, ક\u0AC5\u0ABE, કૉ",
        "Odia, ଅ\u0B3E, ଆ",
        "Odia, ଏ\u0B57, ଐ",
        "Odia, ଓ\u0B4D\u0B2C, ୱ",
        "Tamil, அ\u0BC2, ஆ",
        "Tamil, உ\u0BD7, ஊ",
        "Tamil, க\u0BBE\u0BC6, கொ",
        "Tamil, அவ\u0BBE\u0BCD, அவர்",
        "Tamil, ஸ\u0BCDரீ, ஶ\u0BCDரீ",
        "Telugu, ఒ\u0C55, ఓ",
        "Telugu, క\u0C46\u0C55, కే",
        "Kannada, ಉ\u0CBE, ಊ",
        "Kannada, ವ\u0CC6\u0CC1\u0CD5, ಮೇ",
        "Kannada, ಕ\u0CD5\u0CBF, ಕೀ",
        "Malayalam, ഇ\u0D57, ഈ",
        "Malayalam, എ\u0D46, ഐ",
        "Malayalam, ക\u0D3E\u0D47, കോ",
        "Sinhala, අ\u0DCF, ආ",
        "Sinhala, එ\u0DCA, ඒ",
        "Sinhala, ක\u0DD9\u0DD9, කෛ",
    })
    void composesVowelsInPieces(String script, String pieces, String letter) {
        assertEquals(
                Normalizer2.getNFCInstance().normalize(letter),
                normalizer("indic-vowels").text(pieces),
                script);
    }

    @ParameterizedTest(name = "{0} and {1} have one key: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "हिंदी; हिन्दी; true",
                "हाँ; हां; true",
                "गोलकोंडा; गोलकुंडा; false",
                "ड्रैव; ड्रैब; false",
                "सालार; सलार; false",
                "ज\u093C्यादा; ज्यादा; true",
                "बिल्कुल; बिलकुल; false",
                "दिन; दीन; true",
                "बॉल; बोल; true",
                "कॉङ्ग्रेस; काँग्रेस; true",
                "शुद्ध; शुध्द; true",
                "जगत्; जगत; true",
                "क\u094D\u200Dष; क\u094Dष; true",
                "आप; अ\u093Eप; true",
                "में; मे; false",
                "एजेन्ट; एजेंट; true",
                "ਸਿੰਘ; ਸਿਂਘ; true",
                "भारत; ভারত; false",
            })
    void keysTellSpellingsFromErrors(String a, String b, boolean same) {
        Normalizer key = normalizer("indic-key");
        assertEquals(same, key.text(a).equals(key.text(b)), () -> key.text(a) + " " + key.text(b));
    }

    @Test
    void twoSpellingsOfALoanWordMeetWhateverTheOrderOfTheirSigns() {
        // The candrabindu that looks like candra and bindu would part what the anusvara has brought together.
        Normalizer both =
                NormalizerPipeline.parse("nasal-anusvara,chandra-bindu").normalizer();
        assertEquals("काँपैक्ट काँपैक्ट काँपैक्ट", both.text("काँपैक्ट कॉम्पैक्ट कॉंपैक्ट"));
        Normalizer usual =
                NormalizerPipeline.parse("indic-vowels,nasal-anusvara").normalizer();
        assertEquals("कॉंपैक्ट कॉंपैक्ट", usual.text("कॉम्पैक्ट कॉंपैक्ट"));
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(strings = {"chandra-bindu,nasal-anusvara", "nukta-strip-loan,nukta-order", "danda-remove,danda"})
    void refusesStepsThatComeTooLate(String chain) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(chain));
        assertTrue(String.valueOf(refused.getMessage()).contains("has to stand before"), refused::getMessage);
    }

    @Test
    void stepsThatNeedAJoinerHaveToStandBeforeWhatDropsIt() {
        for (String step : List.of("chillu", "khanda-ta", "eyelash-ra")) {
            NamedStep named = Catalogue.step(step).orElseThrow();
            assertTrue(named.reasonBefore("joiners").isPresent(), step);
            assertFalse(named.reasonBefore("joiners").orElseThrow().endsWith("."), step);
        }
    }

    @Test
    void whatTheEyeCannotTellApartIsComposedFromCanonicallyEqualText() {
        Random random = new Random(5);
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        for (NamedStep step : IndicSteps.all()) {
            Normalizer normalizer = normalizer(step.id());
            for (int i = 0; i < 300; i++) {
                String line = RandomText.line(random);
                assertEquals(
                        normalizer.text(line),
                        normalizer.text(nfd.normalize(line)),
                        () -> step + " " + CatalogueTest.codePoints(line));
            }
        }
    }

    @Test
    void anEndlessWordIsDoneSoon() {
        String signs = "\u0902" + "\u0947".repeat(50_000) + "\u093C".repeat(50_000);
        assertEquals(100_001, normalizer("indic-vowels").text(signs).length());
        assertEquals(100_001, normalizer("nukta-order").text(signs).length());
    }

    @ParameterizedTest(name = "a table cannot say \"{0}\"")
    @ValueSource(strings = {"0905", "0905 -> 0906 -> 0907", "[a]\n0905 -> 0906\n0905 -> 0907", "0905 -> x"})
    void tablesAreChecked(String line) {
        assertThrows(IllegalArgumentException.class, () -> SequenceTable.parse(line));
    }

    @Test
    void everySequenceOfATableIsCanonicalTextThatTheStepChanges() {
        Map<String, SequenceTable> tables = SequenceTable.parse(Resource.text("normalize/indic-vowels.txt"));
        assertEquals("[indic-vowels]", tables.keySet().toString());
        // A sequence that NFC changes could never be met.
        for (String line : Resource.text("normalize/indic-vowels.txt").lines().toList()) {
            if (line.matches("[0-9A-F]{4}( [0-9A-F]{4})* -> .*")) {
                StringBuilder from = new StringBuilder();
                for (String hex : line.substring(0, line.indexOf(" ->")).split(" ", -1)) {
                    from.append((char) Integer.parseInt(hex, 16));
                }
                assertTrue(Normalizer2.getNFCInstance().isNormalized(from), line);
            }
        }
    }

    private static Normalizer normalizer(String step) {
        return NormalizerPipeline.parse(step).normalizer();
    }
}
