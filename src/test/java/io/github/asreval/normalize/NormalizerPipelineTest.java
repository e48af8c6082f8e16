package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerPipelineTest {

    private static final NormalizerPipeline FOLD = NormalizerPipeline.parse("fold");

    @ParameterizedTest(name = "\"{0}\" equals \"{1}\" without any step")
    @CsvSource({"क\u093C, \u0958", "e\u0301, é", "각, \u1100\u1161\u11A8", "\u212B, Å", "a, a"})
    void canonicallyEqualWordsAreEqual(String a, String b) {
        assertEquals(
                NormalizerPipeline.none().word(a), NormalizerPipeline.none().word(b));
        assertEquals(
                NormalizerPipeline.none().word(a).hashCode(),
                NormalizerPipeline.none().word(b).hashCode());
    }

    @ParameterizedTest(name = "\"{0}\" differs from \"{1}\" without any step")
    @CsvSource({"Agent, agent", "क्ष, क्\u200Dष", "a, a\u200B", "है।, है", "ﬁ, fi", "राज़, राज"})
    void nothingElseIsChanged(String a, String b) {
        assertNotEquals(
                NormalizerPipeline.none().word(a), NormalizerPipeline.none().word(b));
    }

    @ParameterizedTest(name = "fold makes \"{0}\" \"{1}\"")
    @CsvSource({
        "AGENT, agent",
        "Straße, strasse",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "σίσυφος, σίσυφοσ",
        "TITLE, title",
        "İ, i\u0307",
        "ŽŽ, žž",
        "aÄ, aä",
        "हाँ, हाँ",
        "ǰ, ǰ",
    })
    void foldsCase(String word, String folded) {
        assertEquals(folded, FOLD.word(word).compared());
    }

    @Test
    void foldsTheSameInTurkey() {
        Locale home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("title", FOLD.word("TITLE").compared());
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void everyStepGivesComposedTextAndChangesNothingASecondTime() {
        Random random = new Random(11);
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        for (int round = 0; round < 50_000; round++) {
            String word = randomWord(random);
            for (Step step : Step.values()) {
                NormalizerPipeline pipeline = NormalizerPipeline.none().then(step);
                String once = pipeline.word(word).compared();
                assertTrue(nfc.isNormalized(once), () -> step.id() + " of " + codePoints(word));
                assertEquals(once, pipeline.word(once).compared(), () -> step.id() + " of " + codePoints(word));
            }
        }
    }

    @Test
    void keepsWhatWasWritten() {
        Word word = FOLD.word("AGENT");
        assertEquals("AGENT", word.written());
        assertEquals("AGENT", word.toString());
    }

    @ParameterizedTest(name = "\"{0}\" reads back as itself")
    @ValueSource(strings = {"none", "fold"})
    void readsWhatItWrites(String chain) {
        assertEquals(chain, NormalizerPipeline.parse(chain).toString());
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(strings = {"", "fold,", "Fold", "lower"})
    void refusesUnknownSteps(String chain) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(chain));
        assertTrue(String.valueOf(refused.getMessage()).contains("known: none, fold"), refused::getMessage);
    }

    private static String randomWord(Random random) {
        int[] pools = {0x41, 0xC0, 0x300, 0x370, 0x400, 0x900, 0x958, 0x1E00, 0x1F00, 0xAC00, 0x1100, 0xFB00, 0x10400};
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            word.appendCodePoint(pools[random.nextInt(pools.length)] + random.nextInt(0x60));
        }
        return word.toString();
    }

    private static List<String> codePoints(String word) {
        return word.codePoints().mapToObj(Integer::toHexString).toList();
    }
}
