package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.base.PatternChange;
import java.util.regex.Pattern;

/** Deletion of what stands in brackets, as Whisper and jiwer do it: over whatever lies between, however many words. */
final class Brackets {

    /**
     * From the first {@code [} or {@code <} to the next {@code ]} or {@code >}, be it the partner or not: of
     * {@code a < b and c > d} remains {@code a  d}.
     */
    static final PatternChange SQUARE_OR_ANGLE = PatternChange.deletion(
                    Pattern.compile("[<\\[][^>\\]]*[>\\]]"), word -> word.indexOf('[') >= 0 || word.indexOf('<') >= 0)
            .endingIn(">]");

    /** From {@code (} to the next {@code )}, unless there is nothing between. */
    static final PatternChange ROUND = PatternChange.deletion(
                    Pattern.compile("\\([^)]+\\)"), word -> word.indexOf('(') >= 0)
            .endingIn(")");

    private Brackets() {}
}
