package io.github.asreval.improve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The calls in testdata from which vocabularies are made. */
enum Calls {
    HINGLISH("hinglish-call", "hypothesis-space-restored.txt", "hi-IN"),
    ENGLISH("improve/english-travel", "hypothesis.txt", "en-IN"),
    TAMIL("improve/tamil-temples", "hypothesis.txt", "ta-IN"),
    RUSSIAN("improve/russian-bank", "hypothesis.txt", "ru-RU");

    private final Path folder;
    private final String hypothesis;
    private final String language;

    Calls(String folder, String hypothesis, String language) {
        this.folder = Path.of("testdata").resolve(folder);
        this.hypothesis = hypothesis;
        this.language = language;
    }

    List<String> reference() {
        return lines("reference.txt");
    }

    List<String> hypothesis() {
        return lines(hypothesis);
    }

    List<String> terms() {
        return this == HINGLISH ? List.of("मिनार", "गोलकोंडा फोर्ट", "सालार") : lines("terms.txt");
    }

    Corpus corpus() {
        return Corpus.of(reference(), hypothesis());
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String language() {
        return language;
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
