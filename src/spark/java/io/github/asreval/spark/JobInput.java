package io.github.asreval.spark;

import io.github.asreval.transcript.MissingPolicy;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a job finds its utterances.
 *
 * @param format the format of all files
 * @param reference the path of what was said, or of the table that holds both sides
 * @param hypothesis the path of what was recognised; empty if one table holds both sides
 * @param columns the names of the columns
 * @param missing what becomes of utterances that one side lacks
 * @param partitions in how many parts the pairs are scored; nothing for as many as Spark thinks fit
 */
record JobInput(
        JobFormat format,
        String reference,
        String hypothesis,
        Columns columns,
        MissingPolicy missing,
        OptionalInt partitions) {

    /**
     * The columns of tables; those that are not named are empty.
     *
     * @param id the column of ids
     * @param reference the column of what was said
     * @param hypothesis the column of what was recognised
     * @param by the column by which utterances are put into groups
     * @param terms the column in which an utterance lists its terms
     */
    record Columns(String id, String reference, String hypothesis, Optional<String> by, Optional<String> terms) {}

    /** Returns the same with another hypothesis. */
    JobInput withHypothesis(String other) {
        return new JobInput(format, reference, other, columns, missing, partitions);
    }

    /** Returns whether one table holds both sides. */
    boolean isOneTable() {
        return hypothesis.isEmpty();
    }

    /** Returns what messages call the hypothesis. */
    String hypothesisName() {
        return isOneTable() ? reference : hypothesis;
    }

    /** Returns whether utterances have ids: always, but for a table of both sides that names no column of them. */
    boolean hasIds() {
        return !isOneTable() || !columns.id().isEmpty();
    }
}
