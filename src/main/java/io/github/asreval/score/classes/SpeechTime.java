package io.github.asreval.score.classes;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.transcript.UtteranceDetails;
import java.io.Serializable;
import java.util.OptionalDouble;

/** How long utterances are together, as far as their references tell; for one thread. */
final class SpeechTime implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double MILLION = 1e6;

    /** In millionths of a second, which add up to the same in any order. */
    private long sum;

    private boolean unknown;

    void accept(AlignedWords utterance) {
        if (unknown) {
            return;
        }
        // To ask a line of plain text for its pair means to decode it.
        UtteranceDetails details = utterance instanceof ScoredLine line && !line.hasDetails()
                ? UtteranceDetails.NONE
                : utterance.pair().reference().details();
        if (details.begin().isPresent() && details.end().isPresent()) {
            double seconds = details.end().getAsDouble() - details.begin().getAsDouble();
            sum += Math.round(Math.max(0, seconds) * MILLION);
        } else {
            unknown = true;
        }
    }

    void add(SpeechTime other) {
        sum += other.sum;
        unknown |= other.unknown;
    }

    /** Returns the seconds; empty if an utterance does not say when it begins and ends, or there is none. */
    OptionalDouble seconds() {
        return unknown || sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / MILLION);
    }
}
