package io.github.asreval.languagemodel;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a text has in common with the test set: the words of the test set that stand in a run of so many words which the
 * other text has, too, whatever their case and punctuation.
 *
 * @param length how many words make a run
 * @param words the words of the test set
 * @param covered those of them that were found
 * @param longUtterances utterances of so many words or more
 * @param whole those of them all of whose words were found
 * @param parts those of which some words were found
 * @param shortUtterances utterances of fewer words, such as greetings, which every call has
 * @param shortFound those of them that the other text has as an utterance or line; never an error
 * @param dropped lines of the other text that were left out for what they share
 * @param places the first utterances that were found, whole ones before others; {@value #MOST_PLACES} at most
 */
public record Overlap(
        int length,
        long words,
        long covered,
        long longUtterances,
        long whole,
        long parts,
        long shortUtterances,
        long shortFound,
        long dropped,
        List<OverlapPlace> places) {

    static final int MOST_PLACES = 10;

    private static final int ONE_IN = 100;

    public Overlap {
        places = List.copyOf(places);
    }

    /** Returns the share of the words of the test set that were found; nothing if it has none. */
    public OptionalDouble share() {
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) covered / words);
    }

    /** Returns whether an utterance was found whole, or more than one word in a hundred. */
    public boolean isLeak() {
        return whole > 0 || covered * ONE_IN > words;
    }

    /** Returns whether figures that are measured on the test set would be wrong: it is a leak, and was not dropped. */
    public boolean isError() {
        return isLeak() && dropped == 0;
    }
}
