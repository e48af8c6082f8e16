package io.github.asreval.score.nearmiss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.base.MalformedMapException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantListTest {

    private static final VariantList LIST = VariantList.parse(
            "variants", "\r\n# people\r\n  # people\r\nगयी\tगई\r\nOK\tokay\tO. K.\nokay\tfine\n10\tten");

    @ParameterizedTest(name = "{0} and {1} are variants: {2}")
    @CsvSource({
        "गयी, गई, true",
        "गई।, गयी, true",
        "ok, 'Okay,', true",
        "o k, ok, true",
        "OK, fine, true",
        "१०, ten, true",
        "गयी, ok, false",
        "ten, fine, false",
        "people, गई, false",
        "?, !, false",
        "unheard, of, false",
    })
    void tellsWhatIsListed(String one, String other, boolean variants) {
        assertEquals(variants, LIST.areVariants(one, other));
        assertEquals(variants, LIST.areVariants(other, one));
    }

    @Test
    void anEmptyListHasNone() {
        assertFalse(VariantList.empty().areVariants("ok", "okay"));
        assertFalse(VariantList.parse("variants", "").areVariants("ok", "okay"));
    }

    @ParameterizedTest(name = "\"{0}\" is no line of variants")
    @ValueSource(strings = {"गयी", "गयी\t", "\tगई", "a\t\tb", "a\tb\t", "a\t  ", "a b", "a\tone two three four"})
    void refusesWhatIsNoLineOfVariants(String line) {
        MalformedMapException refused = assertThrows(
                MalformedMapException.class, () -> VariantList.parse("my.list", "# people\n" + line + "\nc\td"));
        assertEquals(2, refused.line());
        assertTrue(String.valueOf(refused.getMessage()).startsWith("my.list:2: "), refused::getMessage);
    }

    @Test
    void readsUtf8WithItsMarkAndNothingElse(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("variants.txt");
        Files.writeString(file, "\uFEFFगयी\tगई\n");
        assertTrue(VariantList.read(file.toString()).areVariants("गयी", "गई"));
        Files.write(file, new byte[] {'a', '\t', 'b', '\n', 'a', '\t', (byte) 0xE9, '\n'});
        MalformedMapException refused =
                assertThrows(MalformedMapException.class, () -> VariantList.read(file.toString()));
        assertEquals(2, refused.line());
    }
}
