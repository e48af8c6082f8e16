package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerPipelineTest {

    private static final Normalizer NONE = NormalizerPipeline.none().normalizer();

    @ParameterizedTest(name = "\"{0}\" equals \"{1}\" without any step")
    @CsvSource({"क\u093C, \u0958", "e\u0301, é", "각, \u1100\u1161\u11A8", "\u212B, Å", "a, a"})
    void canonicallyEqualWordsAreEqual(String a, String b) {
        assertEquals(NONE.words(a), NONE.words(b));
        assertEquals(NONE.words(a).hashCode(), NONE.words(b).hashCode());
    }

    @ParameterizedTest(name = "\"{0}\" differs from \"{1}\" without any step")
    @CsvSource({"Agent, agent", "क्ष, क्\u200Dष", "a, a\u200B", "है।, है", "ﬁ, fi", "राज़, राज"})
    void nothingElseIsChanged(String a, String b) {
        assertNotEquals(NONE.words(a), NONE.words(b));
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
        assertEquals(folded, NormalizerPipeline.parse("fold").normalizer().text(word));
    }

    @Test
    void aStepThatDependsOnTheLanguageTakesTheOneGivenForAll() {
        assertEquals("fold:tr", NormalizerPipeline.parse("fold", "tr").toString());
        assertEquals("fold:de", NormalizerPipeline.parse("fold:de", "tr").toString());
    }

    @Test
    void keepsWhatWasWritten() {
        Word word = NormalizerPipeline.parse("fold").normalizer().words("AGENT").get(0);
        assertEquals("AGENT", word.written());
        assertEquals("AGENT", word.toString());
    }

    @ParameterizedTest(name = "\"{0}\" reads back as itself")
    @ValueSource(strings = {"none", "fold", "fold:tr"})
    void readsWhatItWrites(String chain) {
        assertEquals(chain, NormalizerPipeline.parse(chain).toString());
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource({
        "'', unknown normaliser step \"\"",
        "'fold,', unknown normaliser step \"\"",
        "Fold, unknown normaliser step \"Fold\"; did you mean fold?; --list-normalizers explains them all",
        "punct_edge, did you mean punct-edge?",
        "'fold,none', \"none\" is the chain without steps and stands alone",
        "'fold,exact', the step \"exact\" says how words are compared",
        "'nfd,fold', the step \"nfd\" takes text apart",
        "nfc:hi, the step \"nfc\" takes no argument",
        "'punct-edge,quotes', the step \"quotes\" has to stand before \"punct-edge\", because of the apostrophes",
        "'invisible,zwsp-space', the step \"zwsp-space\" has to stand before \"invisible\", because that deletes",
    })
    void refusesChainsThatCannotWork(String chain, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(chain));
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::getMessage);
    }
}
