package io.github.asreval.spark;

import static java.util.Objects.requireNonNull;

import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.score.CorpusTally;
import io.github.asreval.score.CorpusTotal;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/**
 * The counts of all rows of a table together.
 *
 * <pre>{@code
 * AsrevalSpark.total(table, "ref", "hyp", SparkOptions.standard()).total().errorRate()   // OptionalDouble[0.114]
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param total the counts of the rows that were scored: those of {@code wer} for the same utterances
 * @param incomplete how many rows were not scored since a side is null; a text without words is not null
 * @param icu the versions of ICU by which rows were scored, one if all machines have the same; none for a table without
 *     partitions
 */
public record TableTotal(CorpusTotal total, long incomplete, List<String> icu) implements Serializable {

    /** No rows at all; adding it changes nothing. */
    static final TableTotal ZERO = new TableTotal(new CorpusTally().total(), 0, List.of());

    public TableTotal {
        requireNonNull(total);
        icu = List.copyOf(icu);
        if (incomplete < 0) {
            throw new IllegalArgumentException("cannot have " + incomplete + " incomplete rows");
        }
    }

    /** Returns what was counted on this machine. */
    static TableTotal here(CorpusTotal total, long incomplete) {
        return new TableTotal(total, incomplete, List.of(ToolInfo.icu()));
    }

    /**
     * Returns both together; the order of additions never matters.
     *
     * @throws ArithmeticException if a count exceeds a {@code long}
     */
    public TableTotal plus(TableTotal other) {
        CorpusTally tally = new CorpusTally();
        tally.add(total);
        tally.add(other.total);
        TreeSet<String> versions = new TreeSet<>(icu);
        versions.addAll(other.icu);
        return new TableTotal(tally.total(), Math.addExact(incomplete, other.incomplete), List.copyOf(versions));
    }
}
