package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.transcript.MissingPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that fails, or is killed, when it has counted nearly all of its part is done again and counts once. */
class TaskFailureTest {

    private static final JobScoring SCORING = new JobScoring(
            SparkOptions.standard(), GroupKey.SPEAKER, List.of(ClassKind.SCRIPT, ClassKind.WORDS), 1, null, false);

    /** Tasks run in this process: how many were lost on purpose. */
    private static final AtomicInteger LOST = new AtomicInteger();

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static JobInput input;

    @BeforeAll
    static void begin() throws IOException {
        spark = JobSession.session();
        new JobCorpus(5, 300).write(JobFormat.JSONL, folder);
        input = new JobInput(
                JobFormat.JSONL,
                folder.resolve("ref.jsonl").toString(),
                folder.resolve("hyp.jsonl").toString(),
                new JobInput.Columns("id", "", "", Optional.of("speaker"), Optional.empty()),
                MissingPolicy.ERROR,
                OptionalInt.of(3));
    }

    @BeforeEach
    void nothingIsLostYet() {
        LOST.set(0);
    }

    /** What becomes of the first attempt at a part, when its last row has been handed on. */
    private enum End {
        FAILS {
            @Override
            void come() {
                throw new IllegalStateException("lost on purpose");
            }
        },
        IS_KILLED {
            @Override
            void come() throws InterruptedException {
                spark.sparkContext().killTaskAttempt(TaskContext.get().taskAttemptId(), true, "killed on purpose");
                new CountDownLatch(1).await();
            }
        };

        abstract void come() throws InterruptedException;
    }

    private static Dataset<Row> rows(End end) {
        Dataset<Row> rows = WerJob.rows(spark, input);
        return rows.mapPartitions(
                (MapPartitionsFunction<Row, Row>) part -> new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        boolean more = part.hasNext();
                        if (!more && TaskContext.get().attemptNumber() == 0) {
                            LOST.incrementAndGet();
                            try {
                                end.come();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                                throw new IllegalStateException("killed", e);
                            }
                        }
                        return more;
                    }

                    @Override
                    public Row next() {
                        return part.next();
                    }
                },
                Encoders.row(PairRow.SIDES));
    }

    private static void isCountedOnce(JobTally whole, JobTally again) {
        assertEquals(whole.total(), again.total());
        assertEquals(whole.groups(), again.groups());
        assertEquals(
                whole.classes()
                        .orElseThrow()
                        .result(SCORING.classing().orElseThrow(), whole.total().counts()),
                again.classes()
                        .orElseThrow()
                        .result(SCORING.classing().orElseThrow(), whole.total().counts()));
        assertEquals(whole.referenceUtterances(), again.referenceUtterances());
        assertTrue(LOST.get() >= 3, LOST + " attempts were lost");
    }

    @Test
    void failedTasksCountOnce() {
        JobTally whole = new WerJob(spark, input, SCORING).tally();
        isCountedOnce(whole, new WerJob(spark, input, SCORING, rows(End.FAILS)).tally());
    }

    @Test
    void confusionsOfFailedTasksCountOnce() {
        ConfusionTable whole = new WerJob(spark, input, SCORING).confusions(1000);
        assertEquals(whole, new WerJob(spark, input, SCORING, rows(End.FAILS)).confusions(1000));
        assertTrue(LOST.get() >= 3, LOST + " attempts were lost");
    }

    @Test
    void utterancesOfFailedTasksAreWrittenOnce() {
        String once = folder.resolve("once").toString();
        new WerJob(spark, input, SCORING, rows(End.FAILS)).write(once);
        assertEquals(300, spark.read().parquet(once).select("id").distinct().count());
        assertEquals(300, spark.read().parquet(once).count());
        assertTrue(LOST.get() >= 3, LOST + " attempts were lost");
    }

    @Test
    void killedTasksCountOnce() {
        JobTally whole = new WerJob(spark, input, SCORING).tally();
        isCountedOnce(whole, new WerJob(spark, input, SCORING, rows(End.IS_KILLED)).tally());
    }
}
