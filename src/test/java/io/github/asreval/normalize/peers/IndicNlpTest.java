package io.github.asreval.normalize.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicNlpTest {

    @ParameterizedTest(name = "in {0}, \"{1}\" becomes \"{2}\"")
    @CsvSource({
        "hi, क\u093C\u200Dख\u200C, क\u093Cख",
        "hi, \uFEFFक\u2060ख\u00AD, कख",
        "hi, क|, क।",
        "hi, ।:, ।\u0903",
        "hi, a:, a:",
        "hi, क::, क\u0903:",
        "hi, ‘क’ „ख” ‚ग, 'क' \"ख\" 'ग",
        "hi, क’’, क\"",
        "hi, '\u00B4\u00B4', '\"'",
        "hi, क–ख, क-ख",
        "hi, क—ख, क - ख",
        "ne, \u0972, \u090F",
        "bn, \u09F7 | \u0995:, । । \u0995\u0983",
        "as, \u09F0, \u09F0",
        "pa, \u0A05\u0A3E \u0A73\u0A42, \u0A06 \u0A0A",
        "pa, | \u0A15:, । \u0A15\u0A03",
        "gu, | \u0A95:, | \u0A95\u0A83",
        "or, | \u0B7C \u0B05\u0B3E, | । \u0B06",
        "or, \u0B47\u200D\u0B56, \u0B58",
        "ta, | \u0B95:, | \u0B95\u0B83",
        "te, | \u0C15:, | \u0C15\u0C03",
        "kn, | \u0C95:, | \u0C95\u0C83",
        "ml, \u0D28\u0D4D\u200D \u0D15\u0D57, \u0D7B \u0D15\u0D4C",
        "ml, \u0D46\u200D\u0D57, \u0D4C",
        "si, ක: \u200Dක, ක: ක",
    })
    void normalizes(String language, String text, String expected) {
        assertEquals(
                expected,
                NormalizerPipeline.parse("indicnlp:" + language).normalizer().text(text));
    }
}
