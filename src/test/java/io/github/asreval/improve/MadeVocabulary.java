package io.github.asreval.improve;

import java.io.IOException;
import java.util.List;

/** Vocabularies made of a few lines, and what tests look at in them. */
final class MadeVocabulary {

    private MadeVocabulary() {}

    static GeneratorOptions.Builder english() {
        return GeneratorOptions.builder("en-US");
    }

    static GeneratedVocabulary made(GeneratorOptions.Builder options, List<String> said, List<String> heard) {
        try {
            return new VocabularyGenerator(options.build()).generate(Corpus.of(said, heard));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static GeneratedVocabulary made(String said, String heard) {
        return made(english(), List.of(said), List.of(heard));
    }

    /** Returns the rows as {@code phrase=shown}, sorted. */
    static List<String> rows(GeneratedVocabulary made) {
        return made.suggestions().stream()
                .map(row -> row.phrase() + "=" + row.row().shown())
                .sorted()
                .toList();
    }

    static List<Reason> reasons(GeneratedVocabulary made) {
        return made.leftOut().stream().map(LeftOut::reason).toList();
    }
}
