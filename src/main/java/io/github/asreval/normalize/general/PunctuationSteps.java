package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.base.NamedStep.word;

import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.PunctuationMarks;
import java.util.List;

/** Steps on punctuation and symbols: their many forms made one, and their removal. */
public final class PunctuationSteps {

    private static final String REMOVE = "punct-remove";
    private static final String SPACE = "punct-space";
    private static final String EDGE = "punct-edge";

    private PunctuationSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                quotes(), dashes(), ellipsis(), acronyms(), punctEdge(), punctRemove(), punctSpace(), symbolsSpace());
    }

    private static NamedStep quotes() {
        String reason = "U+2019 is punctuation and U+02BC a letter, though both are typed for the same apostrophe";
        return word(
                        "quotes",
                        "makes all apostrophes ' and all quotation marks \"",
                        new CharacterChange(PunctuationMarks::straightQuote))
                .caution(
                        "accents typed as apostrophes, primes, Hebrew geresh and gershayim and the letter apostrophes of"
                                + " Ukrainian, Breton and Uzbek are among them")
                .before(REMOVE, reason)
                .before(SPACE, reason)
                .before(EDGE, reason)
                .before("symbols-space", "accents that are typed as apostrophes are symbols")
                .example("“don’t”", "\"don't\"")
                .example("п\u02BCять п’ять", "п'ять п'ять")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep dashes() {
        String reason = "dashes are punctuation and the minus sign is none, though they are typed for each other";
        String hyphens = "that looks for hyphens, and not for what was typed in their place";
        return word(
                        "dashes",
                        "makes all hyphens, dashes and minus signs -",
                        new CharacterChange(PunctuationMarks::plainDash))
                .caution(
                        "a long dash without spaces, as in yes—no, then looks like the hyphen of a compound; hyphen-space"
                                + " takes both apart")
                .before(REMOVE, reason)
                .before(SPACE, reason)
                .before(EDGE, reason)
                .before("symbols-space", "the minus sign is a symbol, and the hyphen typed in its place is none")
                .before("hyphen-space", hyphens)
                .before("hyphen-join", hyphens)
                .example("e\u2011mail 1–2 \u22125", "e-mail 1-2 -5")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep acronyms() {
        String reason = "full stops are what tells an acronym";
        return NamedStep.line("acronyms", "writes dotted letters as one word", new DottedAcronyms())
                .lossy()
                .caution(
                        "U.S. becomes US, which is us where case is ignored; initials before a name are joined, and a letter"
                                + " at the end of a sentence is, to one with a full stop that follows")
                .before(REMOVE, reason)
                .before(SPACE, reason)
                .before(EDGE, reason)
                .example("the U.S.A. and the u. s. a.", "the USA and the usa")
                .example("at 5 p.m., e.g. www.a.b.com", "at 5 pm, eg www.a.b.com")
                .build();
    }

    private static NamedStep ellipsis() {
        String reason = "that leaves no ellipsis";
        return word("ellipsis", "writes an ellipsis as three periods", PunctuationMarks::plainEllipsis)
                .before(REMOVE, reason)
                .before(SPACE, reason)
                .example("well… yes", "well... yes")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep punctEdge() {
        return word(
                        EDGE,
                        "deletes punctuation at the edges of words, and words that are nothing else",
                        PunctuationMarks::core)
                .caution(
                        "inner punctuation stays, even a danda or a period that lacks its space and so joins two words;"
                                + " danda-remove parts the former. Signs that are read aloud stay as well: % # & @ and the - of -5")
                .example("“Well,” (can't) 3.14 5:30 wi-fi 50%.", "Well can't 3.14 5:30 wi-fi 50%")
                .example("मैं । है।", "मैं  है")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep punctRemove() {
        return word(
                        REMOVE,
                        "deletes all punctuation, inside of words too",
                        CharacterChange.delete(CharacterSets::isPunctuation))
                .lossy()
                .caution(
                        "3.14 becomes 314, -5 becomes 5, and two words with a danda but no space between them become one;"
                                + " punct-edge does no such thing")
                .example("wi-fi can't 3.14", "wifi cant 314")
                .example("п\u02BCять", "п\u02BCять")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep punctSpace() {
        return word(
                        SPACE,
                        "puts a space in the place of all punctuation",
                        CharacterChange.space(CharacterSets::isPunctuation))
                .lossy()
                .caution("can't becomes two words and 3.14 becomes 3 and 14; in Tibetan every syllable becomes a word")
                .example("can't 3.14", "can t 3 14")
                .example("ሰላም፡ዓለም።", "ሰላም ዓለም")
                .build();
    }

    private static NamedStep symbolsSpace() {
        return word(
                        "symbols-space",
                        "puts a space in the place of signs of money, mathematics and other kinds",
                        CharacterChange.space(CharacterSets::isSymbol))
                .lossy()
                .caution("$5, €5 and 5 become the same")
                .example("5$ ₹100 a`b", "5 100 a b")
                .build();
    }
}
