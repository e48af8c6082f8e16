package io.github.asreval.normalize.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindiSpellingTest {

    private static final Map<String, String> TABLE = HindiSpelling.table();

    @ParameterizedTest(name = "{0} and {1} are one word")
    @CsvSource({
        "गयी, गई",
        "गयीं, गईं",
        "लिये, लिए",
        "चाहिये।, चाहिए।",
        "“बिलकुल”, “बिल्कुल”",
        "रूपये, रुपए",
        "दुःख, दुख",
        "जायें, जाएँ"
    })
    void unifiesSpellings(String one, String other) {
        assertEquals(text(one), text(other));
    }

    @ParameterizedTest(name = "{0} and {1} are two words")
    @CsvSource({"थी, थीं", "गई, गईं", "खायी, खाई", "भायी, भाई", "लायी, लाई", "में, मे", "गया, गई", "दिनोंसे, दिनों"})
    void keepsWordsOfDifferentMeaning(String one, String other) {
        assertEquals(one, text(one));
        assertEquals(other, text(other));
    }

    @Test
    void aWordIsListedAsAWhole() {
        assertEquals("गयीथी बिलकुलही", text("गयीथी बिलकुलही"));
    }

    @Test
    void whatIsWrittenOutlastsTheOtherLenientSteps() {
        assertTrue(TABLE.size() > 50, TABLE::toString);
        Normalizer lenient = NormalizerPipeline.parse("indic-lenient").normalizer();
        TABLE.forEach((from, to) -> {
            assertFalse(TABLE.containsKey(to), () -> to + " is itself replaced");
            assertEquals(to, lenient.text(to));
            assertEquals(to, lenient.text(from), from);
        });
    }

    private static String text(String text) {
        return NormalizerPipeline.parse("spelling-hi").normalizer().text(text);
    }
}
