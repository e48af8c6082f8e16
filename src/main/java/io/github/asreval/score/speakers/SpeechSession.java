package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner;
import io.github.asreval.align.TimedAligner.TimedTokens;
import io.github.asreval.score.base.Assignment;
import java.util.ArrayList;
import java.util.List;

/**
 * A recording: what was said in it, and what was recognised.
 *
 * @param name what it is called; empty if it has no name
 * @param reference what was said
 * @param hypothesis what was recognised, with words that may meet others as early and as late as they may
 */
record SpeechSession(String name, SpeechSide reference, SpeechSide hypothesis) {

    /** Returns the same recording, with words of the hypothesis that may be off by so many seconds. */
    SpeechSession within(double collar) {
        return new SpeechSession(name, reference, hypothesis.widened(collar));
    }

    /** Returns the same recording, with words that may meet at any time. */
    SpeechSession untimed() {
        return new SpeechSession(name, reference.untimed(), hypothesis.untimed());
    }

    /** Returns the same recording, with each word of the hypothesis as a segment if the times of words are known. */
    SpeechSession byWord() {
        return new SpeechSession(name, reference, hypothesis.byWord());
    }

    /** Returns the table of errors of each speaker with each stream; rows or columns that are too few stand for nobody. */
    long[][] errors(TimedAligner aligner) {
        List<TimedTokens> said = padded(reference.tokens(), hypothesis.streams().size());
        List<TimedTokens> heard =
                padded(hypothesis.tokens(), reference.streams().size());
        long[][] errors = new long[said.size()][heard.size()];
        for (int row = 0; row < errors.length; row++) {
            for (int column = 0; column < errors.length; column++) {
                errors[row][column] = aligner.distance(said.get(row), heard.get(column));
            }
        }
        return errors;
    }

    private static List<TimedTokens> padded(List<TimedTokens> streams, int size) {
        List<TimedTokens> padded = new ArrayList<>(streams);
        while (padded.size() < size) {
            padded.add(TimedTokens.untimed());
        }
        return padded;
    }

    /** Returns the fewest errors of any map of speakers. */
    long fewestErrors(TimedAligner aligner) {
        long[][] errors = errors(aligner);
        int[] map = Assignment.of(errors);
        long sum = 0;
        for (int row = 0; row < map.length; row++) {
            sum += errors[row][map[row]];
        }
        return sum;
    }
}
