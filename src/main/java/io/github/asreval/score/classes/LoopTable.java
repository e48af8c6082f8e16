package io.github.asreval.score.classes;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where recognition has run away from speech or stopped listening, which an average hides.
 *
 * <p>Instances are immutable.
 *
 * @param rows loops, inventions and omissions, in this order
 * @param silent how many utterances have a reference without words
 * @param silentWords how many words were recognised in them
 * @param examples the longest ones, {@value LoopCounter#MOST_EXAMPLES} at most
 */
public record LoopTable(List<LoopRow> rows, long silent, long silentWords, List<LoopExample> examples) {

    /** Copies the lists. */
    public LoopTable {
        rows = List.copyOf(rows);
        examples = List.copyOf(examples);
        if (rows.size() != LoopKind.values().length) {
            throw new IllegalArgumentException("loops, inventions and omissions have a row each, not " + rows);
        }
    }

    /** Returns the row of a kind. */
    public LoopRow row(LoopKind kind) {
        for (LoopRow row : rows) {
            if (row.kind() == kind) {
                return row;
            }
        }
        throw new IllegalArgumentException("there is no row of " + kind.id() + "s");
    }

    /** Returns how many errors all of them are. */
    public long errors() {
        return rows.stream().mapToLong(LoopRow::errors).sum();
    }

    /** Returns the error rate if there were none of these errors; empty if there is no reference word. */
    public OptionalDouble errorRateWithout(ErrorCounts total) {
        return total.errorRateWithout(errors());
    }
}
