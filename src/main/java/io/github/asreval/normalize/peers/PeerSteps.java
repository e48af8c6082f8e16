package io.github.asreval.normalize.peers;

import static io.github.asreval.normalize.step.NamedStep.sequence;
import static io.github.asreval.normalize.step.NamedStep.sequenceFrom;

import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.NamedStep.Argument;
import io.github.asreval.normalize.step.WordChange;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Normalisers of other tools, reproduced with their faults, so that a published figure can be computed again.
 *
 * <p>They are ports of behaviour: of text in canonical composed form each gives what the tool gives, in composed form.
 */
public final class PeerSteps {

    private PeerSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                sequence("whisper-basic", () -> SymbolBlanks.basic(SymbolBlanks::withMarks)),
                sequence("whisper-basic-fixed", () -> SymbolBlanks.basic(SymbolBlanks::withoutMarks)),
                sequence("whisper-basic-nodiac", () -> SymbolBlanks.basic(SymbolBlanks::withoutDiacritics)),
                sequence("whisper-english", EnglishText::whisper),
                sequence("open-asr-en", OpenAsr::english),
                sequence("open-asr-ml", OpenAsr::multilingual),
                sequence("jiwer-default", () -> ChangeSequence.of(WhiteSpaceRuns.SHORTENED)),
                sequence("jiwer-standardize", Jiwer::standardize),
                sequence("nemo", PeerSteps::nemo),
                sequenceFrom("indicnlp", IndicNlp::changes).with(Argument.LANGUAGE, "LANGUAGE"),
                sequenceFrom("vistaar", Vistaar::changes).with(Argument.LANGUAGE, "LANGUAGE"));
    }

    private static ChangeSequence nemo() {
        Pattern marks = Pattern.compile("[.,?]");
        WordChange change = word -> marks.matcher(PythonText.lower(word)).replaceAll(" ");
        return ChangeSequence.of(change, WhiteSpaceRuns.SHORTENED);
    }
}
