package io.github.asreval.score;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * What the utterances of one length have in errors.
 *
 * @param referenceWords the length: how many words each of the references has
 * @param utterances how many utterances have that length
 * @param errors their errors together
 */
public record LengthTotal(long referenceWords, long utterances, long errors) implements Serializable {

    public LengthTotal {
        if (referenceWords < 0 || utterances < 1 || errors < 0) {
            throw new IllegalArgumentException(
                    utterances + " utterances of " + referenceWords + " words with " + errors + " errors");
        }
    }

    /** Returns their error rate, as a fraction; empty for length 0. */
    public OptionalDouble errorRate() {
        return referenceWords == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) errors / ((double) referenceWords * utterances));
    }
}
