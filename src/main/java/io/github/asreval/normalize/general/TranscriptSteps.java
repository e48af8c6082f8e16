package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.base.NamedStep.line;
import static io.github.asreval.normalize.base.NamedStep.lineFrom;
import static io.github.asreval.normalize.base.NamedStep.lineOrWordFrom;
import static io.github.asreval.normalize.base.NamedStep.sequence;
import static io.github.asreval.normalize.base.NamedStep.wordFrom;

import io.github.asreval.normalize.base.ChangeSequence;
import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.NamedStep.Argument;
import java.util.List;

/** Steps on what transcripts hold besides the words that were said, and on words that their users call the same. */
public final class TranscriptSteps {

    private static final List<String> PUNCTUATION = List.of("punct-edge", "punct-remove", "punct-space");

    private TranscriptSteps() {}

    public static List<NamedStep> all() {
        return List.of(events(), pieces(), speaker(), fillers(), map());
    }

    private static NamedStep events() {
        NamedStep.Builder step = sequence(
                        "events",
                        "drops [events], <events>, {events} and, of a closed list, (events) that were heard and not said,"
                                + " ♪ music ♪, and marks of recognisers, as <s>, <|en|> and ⁇",
                        () -> ChangeSequence.of(new SoundSigns(), new EventTags()))
                .caution(
                        "<unk> and [unintelligible] stand for words: without them the recogniser's attempt is counted as"
                                + " inserted; words that are sung go with their notes")
                .before("symbols-space", "brackets and signs are what tells an event")
                .before("pieces", "a mark before the first piece would hide that it is one");
        PUNCTUATION.forEach(other -> step.before(other, "brackets are what tells an event"));
        return step.example("yes [background noise] (laughs) I <cough/> see", "yes   I  see")
                .example("a < b and c > d (not that)", "a < b and c > d (not that)")
                .example("♪ theme music ♪ <|en|>hello<s> ⁇", " hello ")
                .build();
    }

    private static NamedStep pieces() {
        NamedStep.Builder step = line(
                        "pieces", "joins the pieces of words that SentencePiece marks with ▁", new WordPieces())
                .caution("pieces without a mark before them are joined to those before in lines with marks only");
        return step.example("▁he llo ▁wor ld", "hello world")
                .example("▁good▁morning", "good morning")
                .example("my name is ▁▁▁ today", "my name is ▁▁▁ today")
                .build();
    }

    private static NamedStep speaker() {
        NamedStep.Builder step = lineFrom(
                        "speaker",
                        "drops the labels of speakers at the beginning of lines, and in them where a turn begins, with the"
                                + " signs of a turn, >> and -",
                        SpeakerLabels::new)
                .argument(Argument.OTHER_OPTIONAL, "LABEL+LABEL")
                .caution(
                        "without labels of yours, whatever looks like one goes, and Note: does; the words of labels are no"
                                + " longer among those that are counted");
        PUNCTUATION.forEach(other -> step.before(other, "the colon is what tells a label"));
        for (String other : List.of("lower", "fold", "nfkc-cf")) {
            step.before(other, "capital letters are what tells a name of several words");
        }
        return step.example("Agent :हाँ बिल्कुल।", "हाँ बिल्कुल।")
                .example("Caller 2: it is 5:30 now", "it is 5:30 now")
                .example(">> JOHN: we should go. >> all right", "we should go. all right")
                .example("- How are you? - Fine. ANNA: Well-known", "How are you? Fine. Well-known")
                .example("Agent+Customer", "Customer : note: that is all", "note: that is all")
                .build();
    }

    private static NamedStep fillers() {
        return wordFrom("fillers", "drops sounds of hesitation, as uh and hmm", Fillers::new)
                .languages("bn,de,en,es,fr,hi,it,mr,pt,ru,ta")
                .argument(Argument.LANGUAGE, "LANGUAGE+LANGUAGE")
                .caution("only what says nothing: हाँ, अच्छा and मतलब are words, and mhm is an answer")
                .example("en", "um, I uh think umbrella", " I  think umbrella")
                .example("hi+en", "हम्म हम hmm उम्र", " हम  उम्र")
                .example("en", "%HESITATION well", " well")
                .build();
    }

    private static NamedStep map() {
        return lineOrWordFrom("map", "replaces words and phrases by the rules of a file", Substitutions::of)
                .argument(Argument.OTHER, "FILE")
                .caution(
                        "words are compared as the steps before it have left them; the name of the file holds no comma")
                .example("testdata/normalize/substitutions.txt", "thank you, u know", "thank you, ")
                .example(
                        "testdata/normalize/substitutions.txt",
                        "a wifi router thank u very much",
                        "a wi-fi router thanks a lot")
                .build();
    }
}
