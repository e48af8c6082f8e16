package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import java.util.regex.Pattern;

/** The normalisation by the evaluation script of Vistaar, AI4Bharat's benchmark, before jiwer gets the text. */
final class Vistaar {

    /** All punctuation and symbols of ASCII, dandas and the full stop of Urdu. */
    private static final Pattern DELETED = Pattern.compile("[!-/:-@\\[-`{-~।۔॥]");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private static final WordChange WITHOUT_PUNCTUATION =
            word -> DELETED.matcher(word).replaceAll("");

    private Vistaar() {}

    /**
     * Returns the changes for a language.
     *
     * @param tag a language tag, of which the first two characters count
     * @throws IllegalArgumentException as {@link IndicNlp#changes} does, but not for Urdu, which goes without
     */
    static ChangeSequence changes(String tag) {
        String language = tag.substring(0, Math.min(2, tag.length()));
        WhiteSpaceRuns blanks = new WhiteSpaceRuns(run -> BLANKS.matcher(run).replaceAll(" "), false);
        return language.equals("ur")
                ? ChangeSequence.of(WITHOUT_PUNCTUATION, blanks)
                : ChangeSequence.of(WITHOUT_PUNCTUATION, IndicNlp.changes(language), blanks);
    }
}
