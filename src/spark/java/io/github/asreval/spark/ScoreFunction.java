package io.github.asreval.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF5;
import org.jspecify.annotations.Nullable;

/** {@code wer_score}: the counts of a row, by its reference, hypothesis, chain, id and file; the last three may be null. */
final class ScoreFunction implements UDF5<Object, Object, Object, Object, Object, Row> {

    private static final long serialVersionUID = 1L;

    private final SparkOptions options;
    private transient @Nullable RowScorers scorers;

    ScoreFunction(SparkOptions options) {
        this.options = options;
    }

    /** Returns the struct of a row; null if a side is. A task has a copy of its own, but a driver may use one by several threads. */
    @Override
    public synchronized @Nullable Row call(
            @Nullable Object reference,
            @Nullable Object hypothesis,
            @Nullable Object chain,
            @Nullable Object id,
            @Nullable Object file) {
        if (reference == null || hypothesis == null) {
            return null;
        }
        RowScorers own = scorers;
        if (own == null) {
            own = new RowScorers(options);
            scorers = own;
        }
        return CountsSchema.score(own.score(
                text(reference),
                text(hypothesis),
                chain == null ? null : text(chain),
                id == null ? null : id.toString(),
                file == null ? null : file.toString()));
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("wer_score scores text, and this is of the class "
                + value.getClass().getSimpleName() + "; CAST(… AS STRING) if that is what you want");
    }
}
