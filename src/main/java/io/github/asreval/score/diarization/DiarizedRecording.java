package io.github.asreval.score.diarization;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was found in one recording, or in one channel of it.
 *
 * <p>Instances are immutable.
 *
 * @param recording its name; empty if neither side names it
 * @param channel the channel; empty if the channels were not told apart
 * @param speakers the speakers of the reference in the order in which they begin, and behind them those whom only the
 *     hypothesis has
 * @param confusions who was taken for whom, longest first; their times add up to the confusion of all
 * @param jaccard one minus the Jaccard index of each speaker of the reference and the speaker that suits him best, in no
 *     order; of those who speak in what the map names
 * @param byCollar what was left out since it is close to a begin or an end of a turn of the reference
 * @param byOverlap what was left out since several speak in the reference, if that was asked for
 * @param byMark what was left out since the reference marks it as not to be scored
 * @param byMap what was left out since the map does not name it
 * @param beyondReference of the false alarm, what lies before the first or behind the last turn of the reference, in
 *     nanoseconds; 0 with a map. NIST's {@code md-eval.pl} does not score it
 */
public record DiarizedRecording(
        String recording,
        String channel,
        List<SpeakerScore> speakers,
        List<ConfusedTime> confusions,
        List<Double> jaccard,
        LeftOutTime byCollar,
        LeftOutTime byOverlap,
        LeftOutTime byMark,
        LeftOutTime byMap,
        long beyondReference) {

    public DiarizedRecording {
        requireNonNull(recording);
        requireNonNull(channel);
        speakers = List.copyOf(speakers);
        confusions = List.copyOf(confusions);
        jaccard = List.copyOf(jaccard);
        requireNonNull(byCollar);
        requireNonNull(byOverlap);
        requireNonNull(byMark);
        requireNonNull(byMap);
    }

    /** Returns the sum of all speakers. */
    public SpeakerTime total() {
        SpeakerTime sum = SpeakerTime.ZERO;
        for (SpeakerScore speaker : speakers) {
            sum = sum.plus(speaker.time());
        }
        return sum;
    }
}
