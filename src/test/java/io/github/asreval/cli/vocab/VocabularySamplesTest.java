package io.github.asreval.cli.vocab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code vocab validate} says of the vocabularies that are shipped and of the bad samples. */
class VocabularySamplesTest {

    private static final String HEADER = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";

    @TempDir
    Path folder;

    @Test
    void findsNoErrorInTheVocabularyOfTheArticle() {
        Outcome outcome = Outcome.of("vocab", "validate", "vocabularies/HindiCustomVocabulary.txt");
        assertEquals(0, outcome.status());
        assertEquals(
                "vocabularies/HindiCustomVocabulary.txt: taken as hi-IN (the script of the phrases); --language names"
                        + " another\n",
                outcome.err());
        assertEquals("""
                vocabularies/HindiCustomVocabulary.txt:4:11: warning: SoundsLike "सा-लार-जंग" is documented as ignored since 2024-04-30 [soundslike-ignored]
                    सलार-जंग⇥⇥सा-लार-जंग⇥सालार जंग
                             ^^^^^^^^^

                vocabularies/HindiCustomVocabulary.txt: 0 errors, 1 warning, 0 infos (table of 3 phrases, hi-IN, edition 2026)
                """, outcome.out());
        assertEquals(
                1,
                Outcome.of("vocab", "validate", "--strict", "vocabularies/HindiCustomVocabulary.txt")
                        .status());
    }

    @Test
    void findsNoErrorInTheShippedVocabularies() {
        Outcome outcome = Outcome.of("vocab", "validate", "vocabularies");
        assertEquals(0, outcome.status(), outcome.out());
        assertTrue(outcome.out().endsWith("7 files: 0 errors, 1 warning, 11 infos\n"), outcome.out());
    }

    @Test
    void reportsEveryBadSampleInEveryFormat() throws IOException {
        for (String format : List.of("text", "json", "sarif")) {
            Outcome outcome = Outcome.of("vocab", "validate", "-f", format, "testdata/vocabulary");
            assertEquals(1, outcome.status(), outcome.err());
            if (!format.equals("text")) {
                assertFalse(json(outcome).isEmpty());
            }
        }
    }

    @Test
    void showsRowsOfTheFirstFindingsOfARuleOnly() throws IOException {
        Path many = file("many.txt", HEADER + String.join("", Collections.nCopies(3000, "New York\t\t\tNY\n")));
        List<String> lines = Outcome.of("vocab", "validate", "--disable=phrase-duplicate", many.toString())
                .out()
                .lines()
                .toList();
        assertEquals(
                3000,
                lines.stream().filter(line -> line.endsWith("[phrase-space]")).count());
        assertEquals(5, lines.stream().filter(line -> line.endsWith("^")).count());
        assertTrue(lines.contains("    3000  phrase-space"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Outcome outcome) {
        assertTrue(outcome.status() < 2, outcome.err());
        return json(outcome.out());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
