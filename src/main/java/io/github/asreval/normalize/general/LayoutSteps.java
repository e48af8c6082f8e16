package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.base.NamedStep.line;
import static io.github.asreval.normalize.base.NamedStep.word;

import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import java.util.List;

/** Steps on what stands between words, and between the parts of one: white space, zero width characters, hyphens. */
public final class LayoutSteps {

    private static final String DELETES_THEM = "that deletes the characters at which it splits";

    private LayoutSteps() {}

    public static List<NamedStep> all() {
        return List.of(zwnjSpace(), zwspSpace(), hyphenSpace(), hyphenJoin(), ws());
    }

    private static NamedStep zwnjSpace() {
        return word(
                        "zwnj-space",
                        "splits words at zero width non-joiners",
                        CharacterChange.space(CharacterSets::isNonJoiner))
                .languages("fa,ku")
                .caution("the number of words changes; in Indic scripts a non-joiner shapes a word and splits none")
                .before("joiners", DELETES_THEM)
                .before("nfkc-cf", DELETES_THEM)
                .example("می\u200Cخواهم", "می خواهم")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep zwspSpace() {
        return word(
                        "zwsp-space",
                        "splits words at zero width spaces",
                        CharacterChange.space(CharacterSets::isZeroWidthSpace))
                .languages("km,lo,my,th")
                .caution("the number of words changes, and more of them only where both sides have such spaces")
                .before("invisible", DELETES_THEM)
                .before("nfkc-cf", DELETES_THEM)
                .example("ភាសា\u200Bខ្មែរ", "ភាសា ខ្មែរ")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep hyphenSpace() {
        return word("hyphen-space", "splits compounds at their hyphens", compound -> Hyphens.replace(compound, " "))
                .caution("the number of words changes; minus signs and ranges such as 9-11 stay")
                .example("up-to-date -5 9-11 covid-19", "up to date -5 9-11 covid 19")
                .example("अप-टू-डेट", "अप टू डेट")
                .build();
    }

    private static NamedStep hyphenJoin() {
        return word("hyphen-join", "joins compounds at their hyphens", compound -> Hyphens.replace(compound, ""))
                .lossy()
                .caution("re-sign becomes resign; minus signs and ranges such as 9-11 stay")
                .before("hyphen-space", "that leaves nothing to join")
                .example("e-mail wi-fi -5 9-11", "email wifi -5 9-11")
                .example("अप-टू-डेट", "अपटूडेट")
                .build();
    }

    private static NamedStep ws() {
        return line("ws", "makes one space of all white space between words", WhiteSpaceRuns.JOINED)
                .caution(
                        "it changes how text is printed, and what -f jiwer --unit counts; everywhere else words are split at"
                                + " any white space, and one blank is counted between them, with it or without")
                .example(" a\u00A0\u3000b\tc ", "a b c")
                .keepsPlainWords()
                .build();
    }
}
