package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;

/**
 * The errors before and after, if a recogniser wrote the display form wherever it has written a phrase so far.
 *
 * <p>The real recogniser hears anew and may do better or worse; the simulation tells what the rows are worth on these
 * very errors.
 *
 * @param utterances how many utterances there are
 * @param before the counts as they are
 * @param after the counts as they would be
 * @param helped utterances with fewer errors than before
 * @param hurt utterances with more
 * @param rows what each row would do, in the order of the rows
 */
public record Simulation(
        long utterances, ErrorCounts before, ErrorCounts after, Change helped, Change hurt, List<RowEffect> rows) {

    /**
     * Utterances that would change one way.
     *
     * @param count how many there are
     * @param examples ids of up to ten of them, the first ones in the order of ids
     */
    public record Change(long count, List<String> examples) {

        public Change {
            examples = List.copyOf(examples);
        }
    }

    /**
     * The effect of one row where its phrase was heard.
     *
     * @param row the row
     * @param helped places where what was wrong would be right
     * @param hurt places where what was right would be wrong
     * @param unchanged places that were wrong and stay so
     */
    public record RowEffect(TableRow row, long helped, long hurt, long unchanged) {

        public RowEffect {
            requireNonNull(row);
        }
    }

    public Simulation {
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(helped);
        requireNonNull(hurt);
        rows = List.copyOf(rows);
    }
}
