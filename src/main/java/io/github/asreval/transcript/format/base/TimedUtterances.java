package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Utterances from several tiers of a file, to be put into the order of their begin. */
public final class TimedUtterances {

    private record Timed(double begin, long line, String text, UtteranceDetails details) {}

    private final List<Timed> utterances = new ArrayList<>();
    private double latest;

    /** Adds an utterance; one whose begin is not known stays behind the one before it. */
    public void add(OptionalDouble begin, long line, String text, UtteranceDetails details) {
        latest = begin.orElse(latest);
        utterances.add(new Timed(latest, line, text, details));
    }

    /** Hands them on by begin; of those that begin together, the first that was added comes first. */
    public void addTo(UtteranceQueue out) {
        utterances.sort(Comparator.comparingDouble(Timed::begin));
        utterances.forEach(utterance -> out.add(utterance.line(), utterance.text(), utterance.details()));
    }
}
