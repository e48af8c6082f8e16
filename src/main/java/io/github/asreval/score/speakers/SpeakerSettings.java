package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MissingPolicy;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How speakers are brought together, and what times words have.
 *
 * <pre>{@code
 * SpeakerSettings.of(SpeakerMetric.CP).withCollar(5)     // tcpWER, as wer --speakers cp --collar 5
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param metric how speakers are brought together
 * @param collar the seconds by which the times of words may be off; nothing if times make no difference
 * @param referenceTimes when the words of the reference were said
 * @param hypothesisTimes when those of the hypothesis were
 * @param missing what becomes of a recording that one side lacks
 * @param map where words are scored; nothing for everywhere
 */
public record SpeakerSettings(
        SpeakerMetric metric,
        OptionalDouble collar,
        WordTimes referenceTimes,
        WordTimes hypothesisTimes,
        MissingPolicy missing,
        Optional<EvaluationMap> map) {

    public SpeakerSettings {
        requireNonNull(metric);
        requireNonNull(referenceTimes);
        requireNonNull(hypothesisTimes);
        requireNonNull(missing);
        requireNonNull(map);
        if (collar.isPresent() && !(collar.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("a collar is 0 seconds or more, not " + collar.getAsDouble());
        }
    }

    /** Returns settings without a collar, by which a recording that one side lacks is an error. */
    public static SpeakerSettings of(SpeakerMetric metric) {
        return new SpeakerSettings(
                metric, OptionalDouble.empty(), WordTimes.AUTO, WordTimes.AUTO, MissingPolicy.ERROR, Optional.empty());
    }

    /**
     * Returns these settings with words that have to keep to their times.
     *
     * @param seconds by how much times may be off
     * @throws IllegalArgumentException if that is negative, or no number
     */
    public SpeakerSettings withCollar(double seconds) {
        return new SpeakerSettings(metric, OptionalDouble.of(seconds), referenceTimes, hypothesisTimes, missing, map);
    }

    /** Returns these settings with other times of words, of the reference and of the hypothesis. */
    public SpeakerSettings withWordTimes(WordTimes reference, WordTimes hypothesis) {
        return new SpeakerSettings(metric, collar, reference, hypothesis, missing, map);
    }

    /** Returns these settings with another fate of recordings that one side lacks. */
    public SpeakerSettings withMissing(MissingPolicy other) {
        return new SpeakerSettings(metric, collar, referenceTimes, hypothesisTimes, other, map);
    }

    /** Returns these settings with words scored only whose middle is in a region of a map. */
    public SpeakerSettings withMap(EvaluationMap regions) {
        return new SpeakerSettings(metric, collar, referenceTimes, hypothesisTimes, missing, Optional.of(regions));
    }

    /** Returns whether words need times. */
    boolean needTimes() {
        return collar.isPresent() || map.isPresent();
    }

    /** Returns what a rate depends on, as {@code cp} or {@code cp; collar=5.0 s; times=auto/auto}. */
    public String line() {
        String line = metric.id();
        if (collar.isPresent()) {
            line += "; collar=" + collar.getAsDouble() + " s";
        }
        if (needTimes()) {
            line += "; times=" + referenceTimes.id() + "/" + hypothesisTimes.id();
        }
        return line;
    }
}
