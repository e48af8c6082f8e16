package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

    static List<Preset> presets() {
        return Catalogue.presets();
    }

    @ParameterizedTest(name = "{0} is described, can be parsed and changes nothing a second time")
    @MethodSource("presets")
    void isAChainThatKeepsTheLaws(Preset preset) {
        assertTrue(preset.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), preset.id());
        assertFalse(preset.summary().isBlank() || preset.summary().endsWith("."), preset.summary());
        assertFalse(Catalogue.step(preset.id()).isPresent(), "there is a step of that name");
        Normalizer normalizer = NormalizerPipeline.parse(preset.id(), "hi").normalizer();
        Random random = new Random(17);
        for (int i = 0; i < 2000; i++) {
            String line = RandomText.line(random);
            String once = normalizer.text(line);
            assertEquals(once, normalizer.text(once), () -> CatalogueTest.codePoints(line));
        }
    }

    @Test
    void basicIgnoresWhatIsNotSaid() {
        assertEquals(
                "well don't 3.14 हाँ बिल्कुल 50%",
                NormalizerPipeline.parse("basic").normalizer().text("“Well… Don’t” — 3.14 \uFEFFहाँ,  बिल्कुल। 50%!"));
    }

    @Test
    void transcribeConsoleLeavesWhatWasSaid() {
        assertEquals(
                "हाँ बिल्कुल।",
                NormalizerPipeline.parse("transcribe-console").normalizer().text("[00:12] Agent :हाँ बिल्कुल।"));
    }

    @Test
    void thaiSplitsWordsWhereItsWritersDo() {
        assertEquals("กำ กา", NormalizerPipeline.parse("thai").normalizer().text("ก\u0E4Dา\u200Bกา"));
    }

    @Test
    void aPresetInAChainIsItsSteps() {
        assertEquals(
                "events,speaker,fold",
                NormalizerPipeline.parse("transcribe-console,fold").toString());
    }
}
