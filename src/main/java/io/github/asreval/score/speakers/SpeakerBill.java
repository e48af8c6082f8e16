package io.github.asreval.score.speakers;

import java.util.List;

/**
 * What the errors of a map of speakers are due to.
 *
 * <p>Instances are immutable.
 *
 * @param recognition the errors that would be left if every segment of the hypothesis were given to the speaker to whom it
 *     fits best: {@link SpeakerMetric#DI}
 * @param attribution the others: the price of segments given to the wrong speaker
 * @param exact whether no other way to give segments has fewer errors; else there are at most so many of recognition
 * @param given whose words were given to whom, most first
 */
public record SpeakerBill(long recognition, long attribution, boolean exact, List<GivenWords> given) {

    public SpeakerBill {
        given = List.copyOf(given);
    }
}
