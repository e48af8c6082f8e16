package io.github.asreval.normalize;

import static io.github.asreval.normalize.NamedStep.wordFrom;

import io.github.asreval.normalize.NamedStep.Argument;
import java.util.List;

/** Steps that rest on Unicode's own tables: canonical forms, invisible characters, case, digits. */
final class UnicodeSteps {

    private UnicodeSteps() {}

    static List<NamedStep> all() {
        return List.of(wordFrom("fold", "ignores case, by Unicode's full case folding", UnicodeSteps::fold)
                .argument(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                .example("Straße STRASSE", "strasse strasse")
                .example("tr", "DIŞ İŞ", "dış iş")
                .build());
    }

    private static WordChange fold(String language) {
        return language.equals("tr") || language.equals("az") ? CaseFolding::foldTurkic : CaseFolding::fold;
    }
}
