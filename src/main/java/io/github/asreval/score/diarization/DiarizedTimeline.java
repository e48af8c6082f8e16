package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who speaks when in a recording, on both sides, and where that is wrong.
 *
 * <p>Instances are immutable.
 *
 * @param recording its name; empty if neither side names it
 * @param channel the channel; empty if the channels were not told apart
 * @param lanes the speakers in the order of {@link DiarizedRecording#speakers}
 */
public record DiarizedTimeline(String recording, String channel, List<SpeakerLane> lanes) {

    public DiarizedTimeline {
        requireNonNull(recording);
        requireNonNull(channel);
        lanes = List.copyOf(lanes);
    }
}
