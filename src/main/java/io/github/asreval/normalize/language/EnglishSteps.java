package io.github.asreval.normalize.language;

import static io.github.asreval.normalize.step.NamedStep.word;

import io.github.asreval.normalize.step.NamedStep;
import java.util.List;

/** Steps for English: contractions, British and American spelling, titles. */
public final class EnglishSteps {

    private EnglishSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                word("contractions-en", new Contractions()),
                word("spelling-en", new AmericanSpelling()),
                TitleSteps.titles("en"));
    }
}
