package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.step.NamedStep.line;
import static io.github.asreval.normalize.step.NamedStep.word;

import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.normalize.step.NamedStep;
import java.util.List;

/** Steps on punctuation and symbols: their many forms made one, and their removal. */
public final class PunctuationSteps {

    private PunctuationSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                word("quotes", new CharacterChange(PunctuationMarks::straightQuote))
                        .keepingPlainWords(),
                word("dashes", new CharacterChange(PunctuationMarks::plainDash)).keepingPlainWords(),
                word("ellipsis", PunctuationMarks::plainEllipsis).keepingPlainWords(),
                line("acronyms", new DottedAcronyms()),
                word("punct-edge", PunctuationMarks::core).keepingPlainWords(),
                word("punct-remove", CharacterChange.delete(CharacterSets::isPunctuation))
                        .keepingPlainWords(),
                word("punct-space", CharacterChange.space(CharacterSets::isPunctuation)),
                word("symbols-space", CharacterChange.space(CharacterSets::isSymbol)));
    }
}
