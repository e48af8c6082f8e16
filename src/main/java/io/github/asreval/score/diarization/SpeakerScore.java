package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A speaker of the reference, the speaker of the hypothesis that he is heard as, and the errors of both; or a speaker of one
 * side whom nobody of the other was left for.
 *
 * <p>Where several speak at once and some of them are missed and others confused, nobody can tell who was which: the errors
 * are shared equally among all who are not heard as themselves. The times of all speakers add up to those of the recording.
 * Instances are immutable.
 *
 * @param reference the name in the reference; nothing for a speaker of the hypothesis only
 * @param heardAs the name in the hypothesis; nothing for a speaker whom nobody was heard as
 * @param time scored, missed and confusion are of the speaker of the reference, false alarm is of that of the hypothesis
 * @param common how long both speak at once, in nanoseconds, collars and overlaps included: what the map of names goes by
 */
public record SpeakerScore(Optional<String> reference, Optional<String> heardAs, SpeakerTime time, long common) {

    public SpeakerScore {
        requireNonNull(reference);
        requireNonNull(heardAs);
        requireNonNull(time);
        if (reference.isEmpty() && heardAs.isEmpty()) {
            throw new IllegalArgumentException("a score is of somebody");
        }
    }
}
