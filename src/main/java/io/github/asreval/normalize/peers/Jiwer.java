package io.github.asreval.normalize.peers;

import static io.github.asreval.normalize.peers.Replacements.pair;

import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;

/** The transformations of jiwer. */
final class Jiwer {

    /** {@code ExpandCommonEnglishContractions}; unlike Whisper's they need not end where a word ends. */
    static final Replacements CONTRACTIONS = Replacements.of(
            pair("won't", "will not"),
            pair("can't", "can not"),
            pair("let's", "let us"),
            pair("n't", " not"),
            pair("'re", " are"),
            pair("'s", " is"),
            pair("'d", " would"),
            pair("'ll", " will"),
            pair("'t", " not"),
            pair("'ve", " have"),
            pair("'m", " am"));

    private Jiwer() {}

    /** Returns {@code wer_standardize}. */
    static ChangeSequence standardize() {
        return ChangeSequence.of(
                (WordChange) PythonText::lower,
                CONTRACTIONS,
                Brackets.SQUARE_OR_ANGLE,
                new WhiteSpaceRuns(Jiwer::blank, true));
    }

    /** Makes a blank of any white space longer than one character, but of a single one only if it is in ASCII. */
    private static String blank(String run) {
        return run.length() > 1 || (run.charAt(0) >= '\t' && run.charAt(0) <= '\r') ? " " : run;
    }
}
