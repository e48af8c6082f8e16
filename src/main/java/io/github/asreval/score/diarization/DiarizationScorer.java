package io.github.asreval.score.diarization;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores who spoke when: the diarization error rate of NIST's evaluations (RT-09 plan), with all that it is made of.
 *
 * <pre>{@code
 * DiarizationScorer.of(DiarizationSettings.standard()).score(reference, hypothesis).total().errorRate()
 * }</pre>
 *
 * <p>In an instant in which R people of the reference speak and H of the hypothesis, C of them each other's under the map of
 * names, R is scored, max(0, R − H) missed, max(0, H − R) false alarm and min(R, H) − C confusion. The map is one to one, and
 * of each recording; it is the one with the most common time, also where a collar or an overlap is left out. Without an
 * evaluation map all is scored that either side speaks in. Names and the order of turns change nothing. Instances are
 * immutable.
 */
public final class DiarizationScorer {

    /** Nearly a year of speech in one recording; the best map is found of no more. */
    private static final double LONGEST_SECONDS = 3e7;

    /** More than a hundred years of speech in all: below, sums of times and of errors of both sides do not overflow. */
    private static final double MOST_SECONDS = 4e9;

    private final DiarizationSettings settings;

    private DiarizationScorer(DiarizationSettings settings) {
        this.settings = settings;
    }

    /** Returns what scores under some settings. */
    public static DiarizationScorer of(DiarizationSettings settings) {
        return new DiarizationScorer(settings);
    }

    /**
     * Scores a hypothesis.
     *
     * @return the errors by recording and speaker; without turns on either side, no recording
     * @throws MalformedTranscriptException if the two sides have no recording in common, or those that they have are not in
     *     the evaluation map, or somebody speaks for a year
     */
    public DiarizationResult score(SpokenTurns reference, SpokenTurns hypothesis) {
        RecordingPairs pairs = pairs(reference, hypothesis);
        List<DiarizedRecording> recordings = new ArrayList<>();
        for (RecordingTurns turns : pairs.pairs()) {
            recordings.add(score(turns));
        }
        return new DiarizationResult(recordings, pairs.notes());
    }

    /**
     * Returns who speaks when, and where that is wrong: what {@link #score} adds up, in the same order.
     *
     * @throws MalformedTranscriptException as {@link #score} does
     */
    public List<DiarizedTimeline> timelines(SpokenTurns reference, SpokenTurns hypothesis) {
        List<DiarizedTimeline> timelines = new ArrayList<>();
        for (RecordingTurns turns : pairs(reference, hypothesis).pairs()) {
            Sides sides = sides(turns);
            LaneDrawing drawing = new LaneDrawing(settings.regions() == SpeechRegions.ALL, sides.pairs());
            sides.timeline().sweep(drawing);
            timelines.add(new DiarizedTimeline(
                    turns.recording(), turns.channel(), drawing.lanes(sides.reference(), sides.hypothesis())));
        }
        return timelines;
    }

    private RecordingPairs pairs(SpokenTurns reference, SpokenTurns hypothesis) {
        requireTimes(reference);
        requireTimes(hypothesis);
        return new RecordingPairs(reference, hypothesis, settings.map());
    }

    private static void requireTimes(SpokenTurns side) {
        Map<String, Double> recordings = new HashMap<>();
        double all = 0;
        for (SpokenTurn turn : side.turns()) {
            double length = turn.end() - turn.begin();
            all += length;
            double recording = recordings.merge(turn.recording(), length, Double::sum);
            if (turn.end() > MOST_SECONDS || all > MOST_SECONDS || recording > LONGEST_SECONDS) {
                throw new MalformedTranscriptException(
                        side.name(),
                        turn.line(),
                        "with the turn from " + turn.begin() + " s to " + turn.end()
                                + " s more is said than anybody records; times are in seconds from the start of the"
                                + " recording");
            }
        }
    }

    /** The speakers of a recording, how long they speak, and who is heard as whom. */
    private record Sides(
            List<Voice> reference, List<Voice> hypothesis, Timeline timeline, CommonTime times, SpeakerPairs pairs) {}

    private Sides sides(RecordingTurns turns) {
        List<Voice> reference = Voice.of(turns.reference());
        List<Voice> hypothesis = Voice.of(turns.hypothesis());
        Optional<List<EvaluationMap.Region>> regions = settings.map().map(map -> regions(map, turns));
        Timeline timeline = new Timeline(
                reference, hypothesis, SpeakerTime.nanoseconds(settings.collar()), turns.unscored(), regions);
        CommonTime times = new CommonTime(reference.size(), hypothesis.size());
        timeline.sweep(times);
        return new Sides(reference, hypothesis, timeline, times, new SpeakerPairs(times.map(), hypothesis.size()));
    }

    private DiarizedRecording score(RecordingTurns turns) {
        Sides sides = sides(turns);
        RecordingTally tally =
                new RecordingTally(settings.regions() == SpeechRegions.ALL, sides.pairs(), sides.reference());
        sides.timeline().sweep(tally);
        return tally.result(
                turns,
                sides.reference(),
                sides.hypothesis(),
                sides.times(),
                settings.map().isPresent());
    }

    private static List<EvaluationMap.Region> regions(EvaluationMap map, RecordingTurns turns) {
        return map.of(turns.recording()).stream()
                .filter(region -> turns.channel().isEmpty() || region.channel().equals(turns.channel()))
                .toList();
    }
}
