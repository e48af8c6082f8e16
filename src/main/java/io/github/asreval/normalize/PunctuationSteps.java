package io.github.asreval.normalize;

import static io.github.asreval.normalize.NamedStep.line;
import static io.github.asreval.normalize.NamedStep.word;

import java.util.List;

/** Steps on punctuation and symbols: their many forms made one, and their removal. */
final class PunctuationSteps {

    private PunctuationSteps() {}

    static List<NamedStep> all() {
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
