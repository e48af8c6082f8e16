package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.language.IndicSteps;
import io.github.asreval.normalize.language.LanguageSteps;
import io.github.asreval.normalize.step.NamedStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagePresetsTest {

    /** The order of the families in every chain; a step of none of them is not looked at. */
    private static final List<String> ORDER = List.of(
            "events",
            "speaker",
            "chillu",
            "khanda-ta",
            "eyelash-ra",
            "nfc",
            "indic-vowels",
            "nukta-order",
            "joiners",
            "invisible",
            "quotes",
            "dashes",
            "digits-ascii",
            "nasal-anusvara",
            "num-ungroup",
            "num",
            "num-parse",
            "fold",
            "visarga-colon",
            "danda",
            "danda-remove",
            "punct-edge",
            "bindu",
            "nukta-strip",
            "chandra",
            "spelling-hi",
            "fillers",
            "ws");

    static List<Preset> presets() {
        return LanguagePresets.all();
    }

    @ParameterizedTest(name = "{0} has its steps in the order of all chains, each once")
    @MethodSource("presets")
    void standsInOrder(Preset preset) {
        List<Integer> places = ids(preset.chain()).stream()
                .map(ORDER::indexOf)
                .filter(place -> place >= 0)
                .toList();
        assertEquals(places.stream().sorted().distinct().toList(), places);
        assertEquals("ws", ids(preset.chain()).get(ids(preset.chain()).size() - 1));
    }

    @ParameterizedTest(name = "{0} is not lossy, unless it says that it is lenient")
    @MethodSource("presets")
    void onlyLenientChainsAreLossy(Preset preset) {
        boolean lossy = own(preset.chain()).stream()
                .anyMatch(step -> Catalogue.step(step).orElseThrow().lossy());
        assertEquals(preset.id().endsWith("-lenient"), lossy, preset.chain());
        assertFalse(preset.summary().endsWith("."), preset.summary());
    }

    @ParameterizedTest(name = "{0} of \"{1}\" is \"{2}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "indic; हिन्दी अ\u093Eप दु:ख है|; हिंदी आप दुःख है",
                "indic; അവന\u0D4D\u200D है।उनमें; അവൻ है उनमें",
                "indic-lenient; ज\u093Cि\u0901 हाँ बॉल; जिं हां बोल",
                "indic-lenient; गयी\u0901 जायेगा बिलकुल; गईं जाएगा बिल्कुल",
                "cjk; ｶﾞｱ Ａ１; ガア A1",
                "thai; ก\u0E4Dา; กำ",
                "arabic; \uFEE3\uFEAE\uFEA3\uFE92\uFE8E جــم\u064E; مرحبا جم",
                "persian; كي; کی",
                "urdu; بھائي كه; بھائی کہ",
                "hebrew; ש\u05B8\u05C1לום; שלום",
            })
    void theStepsOfTheLanguageWorkTogether(String id, String text, String expected) {
        Preset preset = presets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Normalizer normalizer =
                NormalizerPipeline.parse(String.join(",", own(preset.chain()))).normalizer();
        assertEquals(NormalizerPipeline.none().normalizer().text(expected), normalizer.text(text));
    }

    @Test
    void callsHaveTheStepsOfTheirLanguages() {
        assertTrue(ids(LanguagePresets.HINGLISH_CALL).containsAll(own(LanguagePresets.INDIC)));
        assertTrue(ids(LanguagePresets.INDIC_LENIENT).containsAll(ids(LanguagePresets.INDIC)));
    }

    private static List<String> ids(String chain) {
        return List.of(chain.split(",", -1)).stream()
                .map(step -> step.replaceAll(":.*", ""))
                .toList();
    }

    /** The steps of a chain that are for single languages or scripts. */
    private static List<String> own(String chain) {
        List<String> all = Stream.concat(IndicSteps.all().stream(), LanguageSteps.all().stream())
                .map(NamedStep::id)
                .toList();
        return ids(chain).stream().filter(all::contains).toList();
    }
}
