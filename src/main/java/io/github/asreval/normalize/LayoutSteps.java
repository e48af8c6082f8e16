package io.github.asreval.normalize;

import static io.github.asreval.normalize.NamedStep.line;
import static io.github.asreval.normalize.NamedStep.word;

import java.util.List;

/** Steps on what stands between words, and between the parts of one: white space, zero width characters, hyphens. */
final class LayoutSteps {

    private LayoutSteps() {}

    static List<NamedStep> all() {
        return List.of(
                word("zwnj-space", CharacterChange.space(CharacterSets::isNonJoiner))
                        .keepingPlainWords(),
                word("zwsp-space", CharacterChange.space(CharacterSets::isZeroWidthSpace))
                        .keepingPlainWords(),
                word("hyphen-space", compound -> Hyphens.replace(compound, " ")),
                word("hyphen-join", compound -> Hyphens.replace(compound, "")),
                line("ws", WhiteSpaceRuns.JOINED).keepingPlainWords());
    }
}
