package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {

    @ParameterizedTest(name = "\"{0}\" says nothing")
    @ValueSource(strings = {"uh", "Um,", "HMM...", "(er)", "उम", "हम्म।", "“अं”"})
    void dropsSoundsOfHesitation(String word) {
        assertEquals("", text("fillers:hi+en", word));
    }

    @ParameterizedTest(name = "\"{0}\" is a word")
    @ValueSource(
            strings = {
                "umbrella",
                "her",
                "mhm",
                "uh-huh",
                "हाँ",
                "अच्छा",
                "मतलब",
                "हम",
                "उम्र",
                "well",
                "um-brella",
                "है"
            })
    void keepsWords(String word) {
        assertEquals(word, text("fillers:hi+en", word));
    }

    @ParameterizedTest(name = "\"{0}\" stands for a sound in any language")
    @ValueSource(strings = {"%HESITATION", "%hes", "%hesitation."})
    void dropsTheMarksOfTranscripts(String word) {
        assertEquals("", text("fillers:ta", word));
        assertEquals("hesitation", text("fillers:en", "hesitation"));
    }

    @Test
    void theListsOfOtherLanguagesAreNotAsked() {
        assertEquals("उम", text("fillers:en-IN", "um उम").strip());
        assertEquals("um", text("fillers:hi-IN", "um उम").strip());
    }

    @Test
    void theLanguageOfTheTranscriptsServes() {
        assertEquals(
                "fillers:hi-IN", NormalizerPipeline.parse("fillers", "hi-IN").toString());
    }

    @ParameterizedTest(name = "\"{0}\" are no languages with a list")
    @ValueSource(strings = {"xx", "hi+", "hi,en", "Hindi"})
    void refusesLanguagesWithoutAList(String languages) {
        assertThrows(IllegalArgumentException.class, () -> new Fillers(languages));
    }

    @Test
    void saysWhichLanguagesHaveLists() {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("fillers:xx"))
                        .getMessage());
        for (String language :
                Catalogue.step("fillers").orElseThrow().languages().split(",", -1)) {
            assertTrue(message.contains(" " + language), message);
            assertEquals(
                    "fillers:" + language,
                    NormalizerPipeline.parse("fillers:" + language).toString());
        }
    }

    @Test
    void theListsAreWrittenAsTheyAreCompared() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        for (String line : Resource.lines("normalize/fillers.txt")) {
            List<String> words = Words.split(line.substring(line.indexOf(':') + 1));
            for (String word : words) {
                assertEquals(nfc.normalize(CaseFolding.fold(PunctuationMarks.core(word))), word);
            }
        }
    }

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
