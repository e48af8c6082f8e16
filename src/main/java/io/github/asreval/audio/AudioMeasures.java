package io.github.asreval.audio;

import java.util.List;
import java.util.Optional;

/**
 * What the samples of a recording say: levels, likeness of the channels, and who talks when.
 *
 * @param channels the levels of every channel
 * @param likeness how alike two channels are; empty if there are not two, or nothing in them is loud enough to tell
 * @param talk who talks when
 */
public record AudioMeasures(List<ChannelLevels> channels, Optional<ChannelLikeness> likeness, TalkTimeline talk) {

    /** Copies the list. */
    public AudioMeasures {
        channels = List.copyOf(channels);
    }
}
