package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.NamedStep;
import java.util.List;

/** Steps that write the titles of persons as they are said. */
public final class TitleSteps {

    private TitleSteps() {}

    /** Returns the steps for the languages that have no place of their own. */
    public static List<NamedStep> all() {
        return List.of(german(), spanish(), french());
    }

    /**
     * Returns the beginning of a step.
     *
     * @param language a language for which there is a list {@code titles-LANGUAGE.txt}
     * @param summary what the step does
     */
    static NamedStep.Builder titles(String language, String summary) {
        String reason = "capital letters and periods are what tells a title";
        NamedStep.Builder step = NamedStep.wordFrom(
                        "titles-" + language, summary, any -> new Titles("titles-" + language + ".txt"))
                .languages(language);
        for (String other : List.of("lower", "fold", "nfkc-cf", "punct-edge", "punct-remove", "punct-space")) {
            step.before(other, reason);
        }
        return step;
    }

    private static NamedStep german() {
        return titles("de", "writes titles as they are said: Dr. Weber is Doktor Weber")
                .example("Herr Dr. Weber, Prof. Berg", "Herr Doktor Weber, Professor Berg")
                .example("Fr. den 3. Mai", "Fr. den 3. Mai")
                .build();
    }

    private static NamedStep spanish() {
        return titles("es", "writes titles as they are said: Sra. Gil is Señora Gil")
                .example("el Sr. Ruiz y la Dra. Gil", "el Señor Ruiz y la Doctora Gil")
                .build();
    }

    private static NamedStep french() {
        return titles("fr", "writes titles as they are said, madame for Mme")
                .example("M. Roux, Mme Blanc et le Dr Noir", "Monsieur Roux, Madame Blanc et le Docteur Noir")
                .example("il me dit", "il me dit")
                .build();
    }
}
