package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/asreval/improve");

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyLanguageWithFunctionWordsHasCommonWords() throws IOException {
        assertEquals(names("words"), names("common"));
    }

    @Test
    void everyListNamesItsSourceAndLicence() throws IOException {
        for (String name : names("common")) {
            List<String> lines = Files.readAllLines(RESOURCES.resolve("common").resolve(name));
            String head = String.join(
                    "\n", lines.stream().filter(line -> line.startsWith("#")).toList());
            assertTrue(head.contains("CC BY-SA 4.0") || head.contains("(MIT)"), name);
            assertTrue(head.contains("npm") && head.contains("Unicode License V3"), name);
        }
    }

    @ParameterizedTest(name = "{0}: {1} is ordinary: {2}")
    @CsvSource({
        "en-IN, help, true",
        "en-IN, queue, true",
        "en-IN, january, true",
        "en-IN, s, true",
        "en-IN, 42, true",
        "en-IN, golkunda, false",
        "en-IN, x4, false",
        "hi-IN, महीना, true",
        "hi-IN, पानी, true",
        "hi-IN, बी, true",
        "hi-IN, गोलकुंडा, false",
        "de-DE, haus, true",
        "sq-AL, help, false",
    })
    void tellsOrdinaryWordsFromOthers(String language, String word, boolean ordinary) {
        assertEquals(ordinary, CommonWords.of(language).isOrdinary(word));
    }

    @Test
    void aLanguageWithoutAListHasNone() {
        assertTrue(CommonWords.of("sq-AL").isEmpty());
        assertFalse(CommonWords.of("ta-IN").isEmpty());
    }
}
