package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> NAMES = List.of("fold", "punct-edge", "punct-space", "nfc");

    @ParameterizedTest(name = "\"{0}\" may have been meant for \"{1}\"")
    @CsvSource({"fodl, fold", "punct_edge, punct-edge", "space, punct-space", "nf, nfc", "Fold, fold"})
    void findsWhatWasMeant(String given, String meant) {
        assertEquals("; did you mean " + meant + "?", NearestName.question(given, NAMES));
    }

    @ParameterizedTest(name = "nothing is near to \"{0}\"")
    @CsvSource({"''", "xyz", "transliterate"})
    void staysSilentWhereNothingIsNear(String given) {
        assertEquals("", NearestName.question(given, NAMES));
    }
}
