package io.github.asreval.score.diarization;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.SpokenTurn;
import java.util.List;

/**
 * The turns of both sides in one recording, or in one channel of it.
 *
 * @param recording its name; empty if neither side names it
 * @param channel the channel; empty if the channels are not told apart
 * @param unscored what the reference wants not to be scored
 */
record RecordingTurns(
        String recording,
        String channel,
        List<SpokenTurn> reference,
        List<SpokenTurn> hypothesis,
        List<EvaluationMap.Region> unscored) {

    RecordingTurns {
        reference = List.copyOf(reference);
        hypothesis = List.copyOf(hypothesis);
        unscored = List.copyOf(unscored);
    }
}
