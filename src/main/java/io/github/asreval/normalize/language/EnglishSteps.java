package io.github.asreval.normalize.language;

import static io.github.asreval.normalize.base.NamedStep.word;

import io.github.asreval.normalize.base.NamedStep;
import java.util.List;

/** Steps for English: contractions, British and American spelling, titles. */
public final class EnglishSteps {

    private static final String LANGUAGE = "en";

    private EnglishSteps() {}

    public static List<NamedStep> all() {
        return List.of(contractions(), spelling(), titles());
    }

    private static NamedStep contractions() {
        String reason = "that takes the apostrophes away by which a contraction is known";
        return word("contractions-en", "writes contractions in full: don't, we'll, gonna", new Contractions())
                .languages(LANGUAGE)
                .caution(
                        "'s behind a name is a possessive and stays, 'd may be had or would and stays, and it's becomes it is"
                                + " where it has is meant, too")
                .before("punct-remove", reason)
                .before("punct-space", reason)
                .example("We’ll say they're done, won't we", "We will say they are done, will not we")
                .example("it's John's gonna I'd", "it is John's going to I'd")
                .build();
    }

    private static NamedStep spelling() {
        return word("spelling-en", "writes British spellings as American ones", new AmericanSpelling())
                .languages(LANGUAGE)
                .lossy()
                .caution(
                        "cheque and check, storey and story, tyre and tire become the same; words that are said differently,"
                                + " such as aluminium, stay")
                .example("The colour of organised centres", "The color of organized centers")
                .example("Travellers' cheques IMPROVISATION", "Travelers' checks IMPROVISATION")
                .build();
    }

    private static NamedStep titles() {
        return TitleSteps.titles(LANGUAGE, "writes titles as they are said, mister for Mr. and doctor for Dr")
                .caution("St. may be a saint or a street and stays; Dr. is taken for a doctor and may be a drive")
                .example("Mr. and mrs Smith, Prof. Berg (Jr.)", "Mister and missus Smith, Professor Berg (Junior)")
                .example("the col is high, the prof said", "the col is high, the prof said")
                .build();
    }
}
