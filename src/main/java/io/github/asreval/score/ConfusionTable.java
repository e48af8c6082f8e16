package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.base.ConfusionCounter;
import java.util.List;

/**
 * Which words were substituted, deleted and inserted how often.
 *
 * <p>Rows are sorted by falling count, then by code points. Unless a counter was told otherwise, words stand in the
 * form in which they were compared, so that under the step {@code fold} the rows of {@code The} and {@code the} are one. Instances are immutable.
 *
 * @param substitutions the pairs of a reference word and what was recognised instead
 * @param deletions the words that were not recognised; their {@link Row#hypothesis} is empty
 * @param insertions the words that were not said; their {@link Row#reference} is empty
 * @see ConfusionCounter
 */
public record ConfusionTable(List<Row> substitutions, List<Row> deletions, List<Row> insertions) {

    public ConfusionTable {
        substitutions = List.copyOf(substitutions);
        deletions = List.copyOf(deletions);
        insertions = List.copyOf(insertions);
    }

    /**
     * How often a word was recognised as another.
     *
     * @param count how often
     * @param reference the word that was said; the empty string in the table of insertions
     * @param hypothesis the word that was recognised; the empty string in the table of deletions
     * @param lines the numbers of the first utterances in which it was, no more than five of them, in their order: in
     *     plain text those of the lines; empty if they are not known
     */
    public record Row(long count, String reference, String hypothesis, List<Long> lines) {

        public Row {
            requireNonNull(reference);
            requireNonNull(hypothesis);
            lines = List.copyOf(lines);
        }

        /** Creates a row of words of which it is not known where they were. */
        public Row(long count, String reference, String hypothesis) {
            this(count, reference, hypothesis, List.of());
        }
    }
}
