package io.github.asreval.score.ablation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a step did to the words of the reference, seen at the places where they were written.
 *
 * <p>A place is a word of a line of the reference as it was written, between white space. It is a hit if all tokens that
 * came from it are hits, an error if one of them was substituted or deleted, and gone if the chain leaves nothing of it.
 * Inserted words have no place and show in the counts only. Instances are immutable.
 *
 * @param healed how many places were errors and are hits
 * @param broken how many places were hits and are errors
 * @param errorsRemoved how many places were errors and are gone
 * @param hitsRemoved how many places were hits and are gone
 * @param healedExamples the first of the healed places
 * @param brokenExamples the first of the broken places
 */
public record PlaceChanges(
        long healed,
        long broken,
        long errorsRemoved,
        long hitsRemoved,
        List<Example> healedExamples,
        List<Example> brokenExamples) {

    public PlaceChanges {
        healedExamples = List.copyOf(healedExamples);
        brokenExamples = List.copyOf(brokenExamples);
    }

    /**
     * A place that was healed or broken.
     *
     * @param line the line of the reference's file, 1 being the first
     * @param place which of the line's written words it is, 0 being the first
     * @param reference the word as it was written
     * @param hypothesis what stood against it while it was an error; the empty string if nothing did
     */
    public record Example(long line, int place, String reference, String hypothesis) {

        public Example {
            requireNonNull(reference);
            requireNonNull(hypothesis);
        }
    }
}
