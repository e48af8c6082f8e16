package io.github.asreval.normalize;

import static io.github.asreval.normalize.NamedStep.word;

import java.util.List;

/** Steps for English: contractions, British and American spelling, titles. */
final class EnglishSteps {

    private EnglishSteps() {}

    static List<NamedStep> all() {
        return List.of(
                word("contractions-en", new Contractions()),
                word("spelling-en", new AmericanSpelling()),
                TitleSteps.titles("en"));
    }
}
