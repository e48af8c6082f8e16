package io.github.asreval.normalize.language;

import io.github.asreval.normalize.step.NamedStep;
import java.util.List;

/** Steps that write the titles of persons as they are said. */
public final class TitleSteps {

    private TitleSteps() {}

    /** Returns the steps for the languages that have no place of their own. */
    public static List<NamedStep> all() {
        return List.of(titles("de"), titles("es"), titles("fr"));
    }

    /** Returns the step for a language for which there is a list {@code titles-LANGUAGE.txt}. */
    static NamedStep titles(String language) {
        return NamedStep.wordFrom("titles-" + language, none -> new Titles("titles-" + language + ".txt"));
    }
}
