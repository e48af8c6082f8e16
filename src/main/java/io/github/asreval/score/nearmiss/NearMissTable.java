package io.github.asreval.score.nearmiss;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Errors that are nearly right, by class; counts and rates of the corpus are not changed by them.
 *
 * <p>Instances are immutable.
 *
 * @param rows the classes that were met, in their own order; an empty list if no error was nearly right
 */
public record NearMissTable(List<Row> rows) {

    public NearMissTable {
        rows = List.copyOf(rows);
    }

    /**
     * The near misses of one class.
     *
     * @param kind in what way they are nearly right
     * @param count how many there are; one may be of several words
     * @param errors how many errors they are
     * @param examples the most frequent of them, three at most
     */
    public record Row(NearMissClass kind, long count, long errors, List<Example> examples) {

        public Row {
            requireNonNull(kind);
            examples = List.copyOf(examples);
        }
    }

    /**
     * What was said, and what was recognised, as they are compared; several words with blanks between them.
     *
     * @param count how often
     * @param reference what was said
     * @param hypothesis what was recognised
     */
    public record Example(long count, String reference, String hypothesis) {}

    /** Returns how many errors there are in all classes. */
    public long errors() {
        return rows.stream().mapToLong(Row::errors).sum();
    }
}
