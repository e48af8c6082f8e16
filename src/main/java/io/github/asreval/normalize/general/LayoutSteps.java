package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.step.NamedStep.line;
import static io.github.asreval.normalize.step.NamedStep.word;

import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.NamedStep;
import java.util.List;

/** Steps on what stands between words, and between the parts of one: white space, zero width characters, hyphens. */
public final class LayoutSteps {

    private LayoutSteps() {}

    public static List<NamedStep> all() {
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
