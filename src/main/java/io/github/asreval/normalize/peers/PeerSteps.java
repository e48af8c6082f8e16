package io.github.asreval.normalize.peers;

import static io.github.asreval.normalize.base.NamedStep.sequence;
import static io.github.asreval.normalize.base.NamedStep.sequenceFrom;

import io.github.asreval.normalize.base.ChangeSequence;
import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.NamedStep.Argument;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.base.WordChange;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Normalisers of other tools, reproduced with their faults, so that a published figure can be computed again.
 *
 * <p>They are ports of behaviour: of text in canonical composed form each gives what the tool gives, in composed form.
 */
public final class PeerSteps {

    private static final String UNICODE =
            "; what is a letter, a mark or a symbol is told by the Unicode version of this"
                    + " program, not by that of the tool's Python";

    private static final String CHANGES_AGAIN = "; it may change its own result again";

    private PeerSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                whisperBasic(),
                whisperBasicFixed(),
                whisperBasicWithoutDiacritics(),
                whisperEnglish(),
                openAsrEnglish(),
                openAsrMultilingual(),
                jiwerDefault(),
                jiwerStandardize(),
                nemo(),
                indicNlp(),
                vistaar());
    }

    private static NamedStep whisperBasic() {
        return sequence(
                        "whisper-basic",
                        "Whisper's BasicTextNormalizer: NFKC, lower case, nothing in brackets, a blank for each symbol,"
                                + " punctuation mark and combining mark",
                        () -> SymbolBlanks.basic(SymbolBlanks::withMarks))
                .peer("openai/whisper")
                .lossy()
                .caution("a blank in the place of every vowel sign, virama and vowel point shatters the words of Indic"
                        + " scripts, Thai, Khmer, vowelled Arabic and Hebrew: the reference gets more words, and the rate"
                        + " falls without one more word being right; on a Hindi call 132 words became 225, and 9.8 %"
                        + " became 5.8 %; whisper-basic-fixed keeps the marks" + UNICODE)
                .example("O.K. (laughs), crème brûlée", "o k crème brûlée")
                .example("हिन्दी", "ह न द ")
                .build();
    }

    private static NamedStep whisperBasicFixed() {
        return sequence(
                        "whisper-basic-fixed",
                        "as whisper-basic, but combining marks stay, as an option proposed for Whisper has it",
                        () -> SymbolBlanks.basic(SymbolBlanks::withoutMarks))
                .peer("openai/whisper")
                .lossy()
                .caution("the option preserve_marks is proposed, not released, so no published figure rests on it"
                        + UNICODE)
                .example("O.K. (laughs), crème brûlée", "o k crème brûlée")
                .example("हिन्दी।", "हिन्दी ")
                .build();
    }

    private static NamedStep whisperBasicWithoutDiacritics() {
        return sequence(
                        "whisper-basic-nodiac",
                        "Whisper's BasicTextNormalizer with remove_diacritics: as whisper-basic, but letters lose their"
                                + " accents, and non-spacing marks go without a blank",
                        () -> SymbolBlanks.basic(SymbolBlanks::withoutDiacritics))
                .peer("openai/whisper")
                .lossy()
                .caution(
                        "viramas, anusvaras and the vowel signs above and below letters vanish, and a blank in the place"
                                + " of every other vowel sign splits the word; of Japanese が becomes か, of Russian й becomes и;"
                                + " Hangul, which Whisper leaves in pieces, is compared in whole syllables" + UNICODE)
                .example("O.K. (laughs), crème brûlée", "o k creme brulee")
                .example("हिन्दी", "ह नद ")
                .build();
    }

    private static NamedStep whisperEnglish() {
        return sequence(
                        "whisper-english",
                        "Whisper's EnglishTextNormalizer: no accents, hesitations, contractions or British spellings, and"
                                + " numbers in digits",
                        EnglishText::whisper)
                .peer("openai/whisper")
                .lossy()
                .languages("en")
                .caution(
                        "takes the possessive 's for \"is\", and words of other scripts to pieces as whisper-basic does; a"
                                + " bracket without a partner deletes up to the next closing one" + UNICODE
                                + CHANGES_AGAIN)
                .example("Mr. Park's flat, um, cost two hundred and fifty dollars", "mister park is flat cost $250")
                .example("the colour of my neighbour's car", "the color of my neighbor is car")
                .example("double oh seven", "007")
                .build();
    }

    private static NamedStep openAsrEnglish() {
        return sequence(
                        "open-asr-en",
                        "the Open ASR Leaderboard's English normaliser: Whisper's with more hesitations, times of day,"
                                + " compounds and acronyms",
                        OpenAsr::english)
                .peer("huggingface/open_asr_leaderboard")
                .lossy()
                .languages("en")
                .caution(
                        "the leaderboard changes its rules again and again; this equals no stored commit to the letter: huggingface/open_asr_leaderboard"
                                + " at d1e99b2 (2026-08-21) leaves \"well .\", uhhh and half past 7, and makes 09 of oh nine, as"
                                + " whisper-english does; its table of first names that it takes for the same (Alan and"
                                + " Allen) is missing, so a figure may differ from the published one; single letters side by"
                                + " side become one word" + UNICODE
                                + CHANGES_AGAIN)
                .example("It's John's flat, uhh, at half past seven", "it is john s flat at 7 30")
                .example("the b b c and a wi-fi", "the bbc and a wifi")
                .build();
    }

    private static NamedStep openAsrMultilingual() {
        return sequence(
                        "open-asr-ml",
                        "the Open ASR Leaderboard's normaliser for other languages: whisper-basic-fixed, and no invisible"
                                + " characters but joiners",
                        OpenAsr::multilingual)
                .peer("huggingface/open_asr_leaderboard")
                .lossy()
                .caution(
                        "the leaderboard goes on to spell digits out with num2words, to drop hesitations, and to join words"
                                + " of the reference that the hypothesis has in one, which lowers the number of reference words;"
                                + " none of that is done here; combining marks are kept, which huggingface/open_asr_leaderboard at"
                                + " d1e99b2 (2026-08-21) and before does not do: for its figures take whisper-basic"
                                + UNICODE)
                .example("¿Cómo estás? [ruido]", "cómo estás")
                .example("हिन्दी।", "हिन्दी")
                .build();
    }

    private static NamedStep jiwerDefault() {
        return sequence(
                        "jiwer-default",
                        "jiwer's wer_default: one blank for longer white space, and none at the ends",
                        () -> ChangeSequence.of(WhiteSpaceRuns.SHORTENED))
                .peer("jitsi/jiwer")
                .caution(
                        "jiwer splits at blanks only, so that a single tab or no-break space stays within its word, while"
                                + " here words end at any white space; jiwer compares code points, for which \"exact\" has to"
                                + " stand first")
                .example("  hello   world ", "hello world")
                .build();
    }

    private static NamedStep jiwerStandardize() {
        return sequence(
                        "jiwer-standardize",
                        "jiwer's wer_standardize: lower case, contractions written out, nothing in [] or <>",
                        Jiwer::standardize)
                .peer("jitsi/jiwer")
                .lossy()
                .languages("en")
                .caution(
                        "takes the possessive 's for \"is\"; a bracket without a partner deletes up to the next closing"
                                + " one; jiwer splits at blanks only, while here words end at any white space"
                                + CHANGES_AGAIN)
                .example("John's here, [laugh] won't stay", "john is here, will not stay")
                .build();
    }

    private static NamedStep nemo() {
        return sequence(
                        "nemo",
                        "NeMo's speech_to_text_eval with do_lowercase and rm_punctuation: lower case, a blank for . , ?",
                        PeerSteps::nemoChanges)
                .peer("NVIDIA/NeMo")
                .lossy()
                .caution("both options are off unless asked for, and NeMo then compares texts as they are, as \"none\""
                        + " does; other punctuation stays, the danda too")
                .example("Well, 3.14? है।", "well 3 14 है।")
                .build();
    }

    private static ChangeSequence nemoChanges() {
        Pattern marks = Pattern.compile("[.,?]");
        WordChange change = word -> marks.matcher(PythonText.lower(word)).replaceAll(" ");
        return ChangeSequence.of(change, WhiteSpaceRuns.SHORTENED);
    }

    private static NamedStep indicNlp() {
        return sequenceFrom(
                        "indicnlp",
                        "the Indic NLP Library's normaliser with its defaults: no joiners, quotation marks of ASCII, one"
                                + " spelling of some letters",
                        IndicNlp::changes)
                .peer("anoopkunchukuttan/indic_nlp_library")
                .argument(Argument.LANGUAGE, "LANGUAGE")
                .lossy()
                .languages("as,bn,gu,hi,kn,ml,mr,ne,or,pa,sa,sd,si,ta,te")
                .caution(
                        "the colon behind any letter of the script becomes a visarga, that of a speaker label too; in every"
                                + " language in Devanagari ॲ becomes ए and joiners go, which is wrong for Marathi; Odia ଵ becomes"
                                + " ବ; letters with nukta come out as NFC has them, not always decomposed; the normaliser for Urdu"
                                + " is not ported" + CHANGES_AGAIN)
                .example("hi", "ग्राहक: ठीक|", "ग्राहकः ठीक।")
                .example("or", "ଵାଣୀ", "ବାଣୀ")
                .example("ml", "\u0D05\u0D35\u0D28\u0D4D\u200D", "\u0D05\u0D35\u0D7B")
                .build();
    }

    private static NamedStep vistaar() {
        return sequenceFrom(
                        "vistaar",
                        "the evaluation of AI4Bharat's Vistaar: ASCII punctuation and dandas deleted, then, but for Urdu,"
                                + " indicnlp",
                        Vistaar::changes)
                .peer("AI4Bharat/vistaar")
                .argument(Argument.LANGUAGE, "LANGUAGE")
                .lossy()
                .languages("as,bn,gu,hi,kn,ml,mr,ne,or,pa,sa,sd,ta,te,ur")
                .caution(
                        "deletes where a blank would be right: 3.14 becomes 314, and दु:ख becomes दुख; curly quotation marks"
                                + " and … survive that, and come back as ASCII punctuation" + CHANGES_AGAIN)
                .example("hi", "Agent : हाँ, दु:ख है।", "Agent हाँ दुख है")
                .example("ur", "wi-fi “hi” …", "wifi “hi” …")
                .build();
    }
}
