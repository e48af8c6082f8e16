package io.github.asreval.score.speakers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to score an hour in which six people say 10,000 words, by metric and collar. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SpeakerScorerBenchmark {

    /** How speakers are brought together. */
    @Param({"CP", "ORC", "DI", "WDER"})
    public SpeakerMetric metric = SpeakerMetric.CP;

    /** By how many seconds times may be off; less than 0 for no limit. */
    @Param({"-1", "5"})
    public double collar = -1;

    private final SpeakerMeeting meeting = new SpeakerMeeting(6, 10_000, 0.03, 1);

    /** Scores the hour. */
    @Benchmark
    public SpeakerResult score() {
        SpeakerSettings settings = SpeakerSettings.of(metric);
        return SpeakerScorer.of(collar < 0 ? settings : settings.withCollar(collar))
                .score(meeting.reference(), meeting.hypothesis());
    }
}
