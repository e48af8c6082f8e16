package io.github.asreval.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.PhraseRepair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleVocabulariesTest {

    private static final Path FOLDER = Path.of("vocabularies");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static LanguageCharset charset(Path file) {
        String name = file.getFileName().toString();
        String tag = name.equals("HindiCustomVocabulary.txt")
                ? "hi-IN"
                : name.substring(name.indexOf('-') + 1, name.length() - ".txt".length());
        return LanguageCharset.of(tag).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void phrasesHoldOnlyWhatTheirLanguageLists(Path file) throws IOException {
        LanguageCharset charset = charset(file);
        PhraseRepair repair = new PhraseRepair(charset);
        List<String> lines = Files.readAllLines(file);
        assertEquals(
                Set.of("Phrase", "SoundsLike", "IPA", "DisplayAs"),
                Set.of(lines.get(0).split("\t")));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertEquals(4, cells.length, line);
            assertTrue(charset.accepted().containsAll(cells[0]), line);
            assertEquals(List.of(), repair.mixedScripts(cells[0]), line);
        }
    }

    @Test
    void everySampleIsExplained() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (Path file : samples()) {
            assertTrue(readme.contains("`" + file.getFileName() + "`"), file.toString());
        }
        assertEquals(7, samples().size());
    }
}
