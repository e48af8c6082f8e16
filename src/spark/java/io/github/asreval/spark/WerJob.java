package io.github.asreval.spark;

import static org.apache.spark.sql.functions.col;

import io.github.asreval.score.ConfusionTable;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.format.options.Side;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Scores the utterances of an input in parts, and adds up what the parts have counted: nothing else reaches the driver.
 *
 * <p>Rows with ids go once over the network, each id to one part, in which its rows stand side by side: a full outer join in
 * which doubled ids are seen, too.
 */
final class WerJob {

    private final SparkSession spark;
    private final ScoringTask task;
    private final JavaRDD<Row> rows;

    WerJob(SparkSession spark, JobInput input, JobScoring scoring) {
        this(spark, input, scoring, rows(spark, input));
    }

    /**
     * Creates a job on rows that are read already.
     *
     * @param rows as {@link #rows} returns them
     */
    WerJob(SparkSession spark, JobInput input, JobScoring scoring, Dataset<Row> rows) {
        this.spark = spark;
        this.task = new ScoringTask(scoring, input.isOneTable(), input.hasIds(), input.missing());
        this.rows = rows.toJavaRDD();
    }

    /** Returns the rows of an input, those of an id side by side in one part. */
    static Dataset<Row> rows(SparkSession spark, JobInput input) {
        TranscriptRows read = new TranscriptRows(spark, input);
        Dataset<Row> rows =
                input.isOneTable() ? read.both() : read.side(Side.REFERENCE).union(read.side(Side.HYPOTHESIS));
        Column id = col(PairRow.ID);
        if (!input.hasIds()) {
            return input.partitions().isPresent()
                    ? rows.repartition(input.partitions().getAsInt())
                    : rows;
        }
        Dataset<Row> together = input.partitions().isPresent()
                ? rows.repartition(input.partitions().getAsInt(), id)
                : rows.repartition(id);
        return together.sortWithinPartitions(id, col(PairRow.SIDE));
    }

    /** Returns what was counted and noticed in all parts. */
    JobTally tally() {
        ScoringTask own = task;
        return rows.getNumPartitions() == 0
                ? new JobTally()
                : rows.mapPartitions(own::count).treeReduce(JobTally::plus);
    }

    /**
     * Returns the words that were confused most often, so many of each kind of error at most; exactly, and in the order of
     * {@link ConfusionTable}.
     */
    ConfusionTable confusions(int most) {
        ScoringTask own = task;
        JavaPairRDD<Tuple2<String, String>, Long> counts = rows.mapPartitionsToPair(part -> {
                    ConfusionTable table = own.confusions(part).table(1);
                    List<Tuple2<Tuple2<String, String>, Long>> pairs = new ArrayList<>();
                    for (List<ConfusionTable.Row> kind :
                            List.of(table.substitutions(), table.deletions(), table.insertions())) {
                        kind.forEach(row ->
                                pairs.add(new Tuple2<>(new Tuple2<>(row.reference(), row.hypothesis()), row.count())));
                    }
                    return pairs.iterator();
                })
                .reduceByKey(Math::addExact);
        return new ConfusionTable(
                first(counts, words -> !words._1().isEmpty() && !words._2().isEmpty(), most),
                first(counts, words -> words._2().isEmpty(), most),
                first(counts, words -> words._1().isEmpty(), most));
    }

    /** Writes every utterance with its counts, as Parquet. */
    void write(String folder) {
        ScoringTask own = task;
        spark.createDataFrame(rows.mapPartitions(own::scored), ScoredRows.SCHEMA)
                .write()
                .parquet(folder);
    }

    private interface Kind extends Predicate<Tuple2<String, String>>, Serializable {}

    private static List<ConfusionTable.Row> first(
            JavaPairRDD<Tuple2<String, String>, Long> counts, Kind kind, int most) {
        return counts.filter(counted -> kind.test(counted._1())).takeOrdered(most, new ByCount()).stream()
                .map(counted -> new ConfusionTable.Row(
                        counted._2(), counted._1()._1(), counted._1()._2()))
                .toList();
    }

    /** The order of {@link ConfusionTable}: most frequent first, then by code points. */
    private static final class ByCount implements Comparator<Tuple2<Tuple2<String, String>, Long>>, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public int compare(Tuple2<Tuple2<String, String>, Long> one, Tuple2<Tuple2<String, String>, Long> other) {
            int order = Long.compare(other._2(), one._2());
            order = order != 0
                    ? order
                    : CodePoints.ORDER.compare(one._1()._1(), other._1()._1());
            return order != 0
                    ? order
                    : CodePoints.ORDER.compare(one._1()._2(), other._1()._2());
        }
    }
}
