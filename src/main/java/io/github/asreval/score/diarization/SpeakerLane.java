package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * When a speaker of the reference speaks, and below it the speaker of the hypothesis that he is heard as; or one of either
 * side alone.
 *
 * <p>Instances are immutable.
 *
 * @param reference the name in the reference; nothing for a speaker of the hypothesis only
 * @param heardAs the name in the hypothesis; nothing for a speaker whom nobody was heard as
 * @param said when the one speaks, in order
 * @param heard when the other does
 */
public record SpeakerLane(
        Optional<String> reference, Optional<String> heardAs, List<SpokenStretch> said, List<SpokenStretch> heard) {

    public SpeakerLane {
        requireNonNull(reference);
        requireNonNull(heardAs);
        said = List.copyOf(said);
        heard = List.copyOf(heard);
    }
}
