package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The files in {@code testdata/vocabulary}, one that breaks each rule and one that does not. */
final class Samples {

    static final Path FOLDER = Path.of("testdata", "vocabulary");

    /** Read once, as every test of every sample asks for all of them. */
    private static final List<Sample> ALL = read();

    private Samples() {}

    /**
     * One rule's samples.
     *
     * @param rule the rule
     * @param bad a file that breaks it
     * @param good the same file as it should be
     * @param badLanguage the language to check the bad file for
     * @param goodLanguage the language to check the good file for
     * @param line where the bad file breaks the rule
     */
    record Sample(
            Rule rule, VocabularyFile bad, VocabularyFile good, String badLanguage, String goodLanguage, int line) {

        @Override
        public String toString() {
            return rule.id();
        }
    }

    static List<Sample> all() {
        return ALL;
    }

    private static List<Sample> read() {
        try {
            return Files.readAllLines(FOLDER.resolve("index.tsv")).stream()
                    .skip(1)
                    .map(line -> sample(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(String[] cells) {
        Rule rule = Rule.of(cells[0].substring(0, cells[0].indexOf('.'))).orElseThrow();
        return new Sample(
                rule,
                file(cells[0], cells[4]),
                file(cells[1], cells[4]),
                cells[2],
                cells[3],
                Integer.parseInt(cells[5]));
    }

    private static VocabularyFile file(String name, String kind) {
        try {
            VocabularyFile file = VocabularyFile.read(FOLDER.resolve(name));
            return kind.equals("-") ? file : file.as(VocabularyKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
