package io.github.asreval.score.diarization;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.SpeakerTurns;
import java.util.ArrayList;
import java.util.List;
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
     * @throws io.github.asreval.transcript.MalformedTranscriptException if the two sides have no recording in common, or
     *     those that they have are not in the evaluation map
     */
    public DiarizationResult score(SpeakerTurns reference, SpeakerTurns hypothesis) {
        RecordingPairs pairs = new RecordingPairs(reference, hypothesis, settings.map());
        List<DiarizedRecording> recordings = new ArrayList<>();
        for (RecordingTurns turns : pairs.pairs()) {
            recordings.add(score(turns));
        }
        return new DiarizationResult(recordings, pairs.notes());
    }

    private DiarizedRecording score(RecordingTurns turns) {
        List<Voice> reference = Voice.of(turns.reference());
        List<Voice> hypothesis = Voice.of(turns.hypothesis());
        Optional<List<EvaluationMap.Region>> regions = settings.map().map(map -> regions(map, turns));
        Timeline timeline = new Timeline(reference, hypothesis, SpeakerTime.nanoseconds(settings.collar()), regions);
        CommonTime times = new CommonTime(reference.size(), hypothesis.size());
        timeline.sweep(times);
        RecordingTally tally =
                new RecordingTally(settings.regions() == SpeechRegions.ALL, times.map(), reference, hypothesis.size());
        timeline.sweep(tally);
        return tally.result(turns, reference, hypothesis, times, settings.map().isPresent());
    }

    private static List<EvaluationMap.Region> regions(EvaluationMap map, RecordingTurns turns) {
        return map.of(turns.recording()).stream()
                .filter(region -> turns.channel().isEmpty() || region.channel().equals(turns.channel()))
                .toList();
    }
}
