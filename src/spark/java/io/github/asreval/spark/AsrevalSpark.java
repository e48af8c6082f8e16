package io.github.asreval.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import io.github.asreval.score.ConfusionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;

/**
 * Error rates of tables that hold a reference and a hypothesis in each row.
 *
 * <pre>{@code
 * Dataset<Row> pairs = spark.read().parquet("s3a://lake/pairs");
 * TableTotal total = AsrevalSpark.total(pairs, "ref", "hyp", SparkOptions.standard());
 * total.total().errorRate()                                  // that of wer on the same utterances, to the last digit
 * AsrevalSpark.by(pairs, "ref", "hyp", options, "speaker")   // a row for each speaker
 * }</pre>
 *
 * <p>Counts do not depend on how rows are spread over tasks, nor on tasks that are done again. A row of which a side is null
 * is not scored, and counted as incomplete; it is not one without words. No more reaches the driver than what is returned.
 */
public final class AsrevalSpark {

    /** The column of a row's counts, and of a group's. */
    private static final String WER = "wer";

    private static final String RANK = "rank";

    private AsrevalSpark() {}

    /**
     * Adds to every row its counts: the column {@code wer}, a struct of the numbers {@code hits}, {@code substitutions},
     * {@code deletions}, {@code insertions}, {@code utterances} (1, or 0 for a row left out for its empty reference) and
     * {@code utterancesWithErrors}. It is null where a side is.
     *
     * @param reference the column of what was said
     * @param hypothesis the column of what was recognised
     * @throws IllegalArgumentException if a side is not text, or there is a column {@code wer}
     */
    public static Dataset<Row> score(Dataset<Row> table, String reference, String hypothesis, SparkOptions options) {
        requireNew(table, WER);
        PairColumns pair = PairColumns.of(table, reference, hypothesis, options);
        return table.withColumn(WER, SqlFunctions.score(options).apply(pair.arguments()));
    }

    /**
     * Returns the counts of all rows together, by the path that is fastest.
     *
     * @throws IllegalArgumentException if a side is not text
     */
    public static TableTotal total(Dataset<Row> table, String reference, String hypothesis, SparkOptions options) {
        var rows =
                PairColumns.of(table, reference, hypothesis, options).in(table).toJavaRDD();
        return rows.getNumPartitions() == 0
                ? TableTotal.ZERO
                : rows.mapPartitions(part -> PairColumns.total(part, options)).treeReduce(TableTotal::plus);
    }

    /**
     * Returns a row of counts for every group: its columns, and the column {@code wer} with the sums of what {@link #score}
     * has, and the number {@code incomplete} of rows of which a side is null.
     *
     * @param columns whose values make the groups; none for all rows together
     * @throws IllegalArgumentException if a side is not text, or a group is made by a column {@code wer}
     */
    public static Dataset<Row> by(
            Dataset<Row> table, String reference, String hypothesis, SparkOptions options, String... columns) {
        Column[] groups = Stream.of(columns).map(name -> col(name)).toArray(Column[]::new);
        requireNew(table.select(groups), WER);
        PairColumns pair = PairColumns.of(table, reference, hypothesis, options);
        return table.groupBy(groups)
                .agg(SqlFunctions.counts(options).apply(pair.arguments()).as(WER));
    }

    /**
     * Returns all pairs of words that were confused, with how often: the columns {@code reference}, null for an insertion,
     * {@code hypothesis}, null for a deletion, and {@code count}. They are not sorted.
     *
     * @throws IllegalArgumentException if a side is not text
     */
    public static Dataset<Row> confusions(
            Dataset<Row> table, String reference, String hypothesis, SparkOptions options) {
        MapPartitionsFunction<Row, Row> counting = rows -> new ConfusedWords(rows, options);
        return PairColumns.of(table, reference, hypothesis, options)
                .in(table)
                .mapPartitions(counting, Encoders.row(ConfusedWords.SCHEMA))
                .groupBy(ConfusedWords.REFERENCE, ConfusedWords.HYPOTHESIS)
                .agg(sum(ConfusedWords.COUNT).as(ConfusedWords.COUNT));
    }

    /**
     * Returns the words that were confused most often, exactly, and in the order of {@code wer -c}: most frequent first, then
     * by code points. They are without the numbers of lines, which tables do not have.
     *
     * @param most how many of each kind of error at most
     * @throws IllegalArgumentException if a side is not text, or less than one is asked for
     */
    public static ConfusionTable confusions(
            Dataset<Row> table, String reference, String hypothesis, SparkOptions options, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("cannot return " + most + " confused words");
        }
        // Null comes first; within a kind a side is null in all rows or in none.
        var ordered = Window.partitionBy(
                        col(ConfusedWords.REFERENCE).isNull(),
                        col(ConfusedWords.HYPOTHESIS).isNull())
                .orderBy(
                        col(ConfusedWords.COUNT).desc(),
                        col(ConfusedWords.REFERENCE).asc(),
                        col(ConfusedWords.HYPOTHESIS).asc());
        List<Row> first = confusions(table, reference, hypothesis, options)
                .withColumn(RANK, row_number().over(ordered))
                .where(col(RANK).leq(most))
                .sort(RANK)
                .collectAsList();
        return new ConfusionTable(
                kind(first, row -> !row.isNullAt(0) && !row.isNullAt(1)),
                kind(first, row -> row.isNullAt(1)),
                kind(first, row -> row.isNullAt(0)));
    }

    private static List<ConfusionTable.Row> kind(List<Row> rows, Predicate<Row> kind) {
        List<ConfusionTable.Row> found = new ArrayList<>();
        for (Row row : rows) {
            if (kind.test(row)) {
                found.add(new ConfusionTable.Row(row.getLong(2), word(row, 0), word(row, 1)));
            }
        }
        return found;
    }

    private static String word(Row row, int column) {
        return row.isNullAt(column) ? "" : row.getString(column);
    }

    /**
     * Registers {@code wer_score(reference, hypothesis[, chain])} and {@code wer_counts} of the same in a session, as
     * {@link AsrevalExtensions} does for all sessions.
     *
     * @throws IllegalArgumentException if the session is that of a client of Spark Connect, whose server needs
     *     {@link AsrevalExtensions}
     */
    public static void register(SparkSession spark) {
        if (!(spark instanceof org.apache.spark.sql.classic.SparkSession session)) {
            throw new IllegalArgumentException("a client of Spark Connect cannot register functions of the server;"
                    + " start that with spark.sql.extensions=" + AsrevalExtensions.class.getName());
        }
        for (String name : SqlFunctions.NAMES) {
            session.sessionState()
                    .functionRegistry()
                    .createOrReplaceTempFunction(name, SqlFunctions.builder(name), "java_udf");
        }
    }

    private static void requireNew(Dataset<Row> table, String column) {
        for (String name : table.columns()) {
            if (name.equalsIgnoreCase(column)) {
                throw new IllegalArgumentException(
                        "the table has a column \"" + name + "\" already; rename it, since our counts are called so");
            }
        }
    }
}
