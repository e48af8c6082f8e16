package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shows that the run meant for a foreign charset and locale really has them, so that its other tests say something. */
class ForeignEnvironmentTest {
    @BeforeEach
    void runsInForeignEnvironment() {
        assumeTrue(Boolean.getBoolean("asreval.foreignEnvironment"), "this run keeps the machine's charset and locale");
    }

    @Test
    void defaultCharsetIsAscii() {
        assertEquals(StandardCharsets.US_ASCII, Charset.defaultCharset());
    }

    @Test
    void defaultLocaleIsTurkish() {
        assertEquals(Locale.forLanguageTag("tr-TR"), Locale.getDefault());
        assertEquals("ı", "I".toLowerCase(Locale.getDefault()), "the dotless letter of Turkish");
    }
}
