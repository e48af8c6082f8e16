package io.github.asreval.spark;

import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.base.ConfusionCounter;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What a task does with its rows: the bulk path, on one thread.
 *
 * @param scoring how to score
 * @param areBoth whether each row has both sides
 * @param haveIds whether rows have ids, and come in their order
 * @param missing what becomes of utterances that one side lacks
 */
record ScoringTask(JobScoring scoring, boolean areBoth, boolean haveIds, MissingPolicy missing)
        implements Serializable {

    /** Returns what is counted in the rows of a task. */
    Iterator<JobTally> count(Iterator<Row> rows) throws IOException {
        JobTally tally = new JobTally();
        TaskSink sink = new TaskSink(scoring);
        tally.add(scoring.scorer().score(blocks(rows, tally), 1, sink));
        sink.addTo(tally);
        tally.scoredWith(ToolInfo.icu(), ToolInfo.unicode());
        return List.of(tally).iterator();
    }

    /** Returns which words are mistaken for which in the rows of a task. */
    ConfusionCounter confusions(Iterator<Row> rows) throws IOException {
        ConfusionCounter counter = new ConfusionCounter();
        scoring.scorer().score(blocks(rows, new JobTally()), 1, new LineSink() {
            @Override
            public Worker worker() {
                return new Worker() {
                    @Override
                    public void accept(ScoredLine line) {
                        if (line.errors() > 0) {
                            counter.accept((AlignedWords) line);
                        }
                    }

                    @Override
                    public void deliver() {}
                };
            }
        });
        return counter;
    }

    /** Returns the utterances of a task, each scored. */
    Iterator<Row> scored(Iterator<Row> rows) {
        return new ScoredRows(scoring, pairs(rows, new JobTally()));
    }

    private PairBlocks blocks(Iterator<Row> rows, JobTally tally) {
        return PairBlocks.of(pairs(rows, tally));
    }

    private TaskPairs pairs(Iterator<Row> rows, JobTally tally) {
        return new TaskPairs(rows, areBoth, haveIds, missing, scoring.groupKey(), tally);
    }
}
